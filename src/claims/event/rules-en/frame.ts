import type { Clause } from '../../../languages/clause.ts';
import { EVENT_NOUNS, MODIFIER_TYPES, WEAPON_EVENTS, WEAPONS } from '../../../languages/en/event-nouns.ts';
import { VEHICLE_NOUNS } from '../../../languages/en/event-things.ts';
import type { EventVerb, Needs } from '../../../languages/en/event-verbs.ts';
import { inSentence } from '../../../mentions/near.ts';
import { childrenOf, type Scope, tokenAt } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { EventType } from '../body.ts';
import { isFullName, isUnknownName, type Thing, thingAt } from './things.ts';

/** Head tokens of a clause's parts, -1 for none: who does it, to whom or what, and with what. */
export interface Parts {
  readonly agent: number;
  readonly patient: number;
  readonly weapon: number;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** The same token where it may be a doer: people, a party, a name; never a day, a place or a thing. */
export function doer(scope: Scope, index: number): number {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || isDay(scope, index)) return -1;
  const thing = thingAt(scope, index);
  if (thing.armed || thing.people || thing.party !== null || thing.weapon === 'aircraft') return index;
  if (thing.place && token.tag.startsWith('NN')) return -1;
  return /^(?:NNP|NNPS|PRP|WP|WDT|CD)$/.test(token.tag) ? index : -1;
}

export function isDay(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from <= index && index < date.to);
}

/** The parts as the voice of the clause gives them; a relative pronoun stands for the noun before it. */
export function partsOf(scope: Scope, clause: Clause, particle: string | null): Parts {
  const subject = wholeName(scope, antecedentOf(scope, clause, subjectOf(scope, clause)));
  const weapon = withPhrase(scope, clause);
  if (clause.passive) return { agent: agentAfter(scope, clause), patient: subject, weapon };
  return { agent: subject, patient: objectOf(scope, clause, particle), weapon };
}

/** The parse may lose the subject of a past tense; the noun right before it stands in. */
function subjectOf(scope: Scope, clause: Clause): number {
  const forced = forcedSubject(scope, clause);
  if (forced >= 0) return forced;
  if (clause.passive && clause.subject < 0 && isTheBefore(scope, clause)) return clause.head - 2;
  if (clause.subject >= 0 || clause.form !== 'finite') return clause.subject;
  return /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tokenAt(scope.sentence, clause.head - 1)?.tag ?? '') ? clause.head - 1 : -1;
}

const FORCING = new Set(['force', 'drive', 'cause', 'prompt', 'push', 'compel', 'motivate', 'lead']);

/** "forced the families to flee": those who flee are the object of the force. */
function forcedSubject(scope: Scope, clause: Clause): number {
  if (clause.form !== 'infinitive') return -1;
  const above = scope.clauses.find((one) => one.head === clause.governor);
  if (above === undefined || !FORCING.has(above.lemma)) return -1;
  return above.passive ? above.subject : above.object;
}

/** "the wounded were evacuated": a participle that stands as a noun. */
function isTheBefore(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  return (
    ['wounded', 'injured', 'displaced', 'besieged'].includes(tokens[clause.head - 2]?.norm ?? '') && tokens[clause.head - 3]?.tag === 'DT'
  );
}

/** "Coalition jets": the parse may take the first noun of a compound for its head. */
function wholeName(scope: Scope, index: number): number {
  let at = index;
  while (
    tokenAt(scope.sentence, at)?.tag.startsWith('NN') &&
    /^NNS?$/.test(tokenAt(scope.sentence, at + 1)?.tag ?? '') &&
    !isDay(scope, at + 1)
  )
    at += 1;
  return at;
}

function antecedentOf(scope: Scope, clause: Clause, subject: number): number {
  const token = tokenAt(scope.sentence, subject);
  if (token === undefined || !RELATIVES.has(token.norm)) return subject;
  if (clause.label === 'acl' && clause.governor >= 0) return clause.governor;
  for (let at = subject - 1; at >= Math.max(0, subject - 3); at -= 1) {
    if (tokenAt(scope.sentence, at)?.tag.startsWith('NN')) return at;
  }
  return subject;
}

/** The head after "by" in a passive; a date or a manner ("by night", "by mistake") is none. */
function agentAfter(scope: Scope, clause: Clause): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.head + 14); at += 1) {
    const token = tokens[at];
    // "were killed in shelling by the army": the doer belongs to the noun.
    if (token === undefined || token.norm === ';' || token.tag === 'MD' || token.tag === 'VBD' || EVENT_NOUNS.has(token.norm)) return -1;
    if (APART.has(token.norm)) return -1;
    if (token.norm !== 'by') continue;
    const noun = headAfter(scope, at + 1);
    if (noun >= 0) return noun;
  }
  return -1;
}

// "was freed after its occupation by rebels": the doer behind another noun.
const APART = new Set(['after', 'before', 'since', 'following', 'during', 'despite', 'because', 'when', 'while', 'until']);

const PHRASE_WORDS = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBN|HYPH|RB|``|'')$/;

/** The last noun of the phrase that begins at `from`, before any preposition; -1 where no phrase begins there. */
export function headAfter(scope: Scope, from: number): number {
  const { tokens } = scope.sentence;
  if (/^(?:PRP|WP)$/.test(tokens[from]?.tag ?? '')) return from;
  let head = -1;
  for (let at = from; at < Math.min(tokens.length, from + 12); at += 1) {
    const token = tokens[at];
    if (token !== undefined && head < 0 && isJoined(scope, at)) continue;
    if (token === undefined || !PHRASE_WORDS.test(token.tag)) break;
    if (head >= 0 && /^(?:DT|PDT|PRP\$|RB)$/.test(token.tag)) break;
    if (token.tag.startsWith('NN')) head = at;
    else if (token.tag === 'CD' && head < 0 && !/^(?:NN|JJ|CD)/.test(tokens[at + 1]?.tag ?? '')) return at;
  }
  return head;
}

/** "Russian and Syrian warplanes": two adjectives of one noun. */
function isJoined(scope: Scope, at: number): boolean {
  const { tokens } = scope.sentence;
  return tokens[at]?.norm === 'and' && /^JJ/.test(tokens[at - 1]?.tag ?? '') && /^JJ/.test(tokens[at + 1]?.tag ?? '');
}

function objectOf(scope: Scope, clause: Clause, particle: string | null): number {
  if (clause.object >= 0 && clause.object !== clause.subject) return clause.object;
  const { tokens } = scope.sentence;
  let at = clause.head + 1;
  while (at < tokens.length && (tokens[at]?.tag === 'RB' || tokens[at]?.tag === 'RP' || tokens[at]?.norm === particle)) at += 1;
  const first = tokens[at];
  if (first === undefined || !/^(?:DT|PDT|JJ|NN|NNS|NNP|NNPS|CD|PRP\$|PRP|``)$/.test(first.tag)) return -1;
  return headAfter(scope, first.tag === '``' ? at + 1 : at);
}

/** The weapon after "with", "using" or "from". */
function withPhrase(scope: Scope, clause: Clause): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.to + 1); at += 1) {
    if (!['with', 'using', 'by', 'of', 'from'].includes(tokens[at]?.norm ?? '')) continue;
    const head = headAfter(scope, at + 1);
    if (head >= 0 && WEAPONS.has(tokens[head]?.lemma ?? '')) return head;
  }
  return -1;
}

/** Whether everything that the verb needs beside it is there. */
export function isMet(scope: Scope, clause: Clause, parts: Parts, verb: EventVerb): boolean {
  const agent = thingAt(scope, parts.agent);
  const patient = thingAt(scope, parts.patient);
  return verb.needs.every((need) =>
    meets({ scope, clause, parts, agent, patient, suffers: verb.frame === 'suffer' || verb.frame === 'fall' }, need),
  );
}

interface Cast {
  readonly scope: Scope;
  readonly clause: Clause;
  readonly parts: Parts;
  readonly agent: Thing;
  readonly patient: Thing;
  /** What happens, happens to the subject. */
  readonly suffers: boolean;
}

function meets(cast: Cast, need: Needs): boolean {
  const { agent, patient, parts, clause } = cast;
  switch (need) {
    case 'armed':
      if (parts.weapon >= 0) return true;
      if (parts.agent < 0) return clause.passive && (isHittable(patient) || patient.people);
      return agent.armed || agent.weapon !== null || isBlast(cast.scope, parts.agent) || isTheirs(cast);
    case 'force':
      if (parts.agent < 0) return clause.passive;
      return agent.armed || agent.people || agent.mover || agent.weapon !== null;
    case 'target':
      return patient.people || isHittable(patient);
    case 'people':
      return patient.people || isFullName(cast.scope, parts.patient);
    case 'crowd':
      return agent.people;
    case 'thing':
      return (
        isHittable(patient) ||
        isFreeRelative(cast) ||
        (agent.armed && isUnknownName(cast.scope, parts.patient)) ||
        ((parts.patient < 0 || cast.suffers) && isHittable(agent))
      );
    case 'place':
      return true;
    case 'weapon':
      return parts.weapon >= 0 || patient.weapon !== null || agent.weapon !== null || isBlast(cast.scope, parts.agent);
    case 'load':
      return patient.weapon !== null && patient.weapon !== 'aircraft';
    case 'aimed':
      return behind(cast.scope, clause, AGAINST) >= 0;
    case 'doer':
      return agent.armed;
    case 'alone':
      return parts.patient < 0;
    case 'closure':
      return CLOSURES.has(tokenAt(cast.scope.sentence, parts.patient)?.lemma ?? '');
    case 'barred':
      return (patient.people || patient.goods || patient.mover) && hasFrom(cast);
    case 'captive':
      return ['hostage', 'captive'].includes(tokenAt(cast.scope.sentence, parts.patient)?.lemma ?? '');
    case 'vehicle':
      return VEHICLE_NOUNS.has(lemmaAt(cast, parts.patient));
    case 'held':
      return HELD.has(lemmaAt(cast, parts.patient));
    case 'supplied':
      return agent.goods && !agent.people && !agent.mover && agent.place === false && !ROADS.has(lemmaAt(cast, parts.agent));
    case 'goods':
      return patient.goods;
  }
}

const HELD = new Set(['prisoner', 'captive', 'hostage', 'detainee', 'body', 'remains']);
const ROADS = new Set(['road', 'street', 'highway', 'route', 'motorway', 'corridor', 'line', 'crossing', 'access', 'entry', 'passage']);

/** "said it had captured the palace", "M44 took the hill": in a war a pronoun or an unknown name that takes a place can. */
function isTheirs({ scope, parts, agent, patient }: Cast): boolean {
  const doing = tokenAt(scope.sentence, parts.agent);
  const named = /^NNPS?$/.test(doing?.tag ?? '') && !agent.place && agent.party?.partyKind !== 'person' && agent.weapon === null;
  const able = ['it', 'they'].includes(doing?.norm ?? '') || (named && isOfWar(scope.context));
  return able && isHittable(patient) && !patient.people;
}

function lemmaAt({ scope }: Cast, index: number): string {
  return tokenAt(scope.sentence, index)?.lemma ?? '';
}

/** "destroy what is left". */
function isFreeRelative({ scope, parts }: Cast): boolean {
  return ['what', 'everything', 'whatever'].includes(tokenAt(scope.sentence, parts.patient)?.norm ?? '');
}

/** "prevented the medics from reaching": something is kept from happening. */
function hasFrom({ scope, clause }: Cast): boolean {
  return scope.sentence.tokens
    .slice(clause.head + 1, clause.head + 10)
    .some((token, at, near) => token.norm === 'from' && near[at + 1]?.tag === 'VBG');
}

const CLOSURES = new Set(['blockade', 'siege', 'curfew', 'embargo', 'closure', 'lockdown', 'cordon']);

const AGAINST = new Set(['against']);

function isHittable(thing: Thing): boolean {
  return thing.target || thing.place || thing.weapon === 'aircraft';
}

function isBlast(scope: Scope, index: number): boolean {
  return EVENT_NOUNS.has(tokenAt(scope.sentence, index)?.lemma ?? '');
}

/** The type that the event noun or weapon at `index` gives; null where it gives none. */
export function typeFrom(scope: Scope, index: number): EventType | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return null;
  const weapon = WEAPONS.get(token.lemma);
  const noun = EVENT_NOUNS.get(token.lemma);
  if (noun !== undefined) return modifiedType(scope, index) ?? noun.type;
  if (token.lemma === 'bomb' && tokenAt(scope.sentence, index - 1)?.lemma === 'barrel') return 'airstrike';
  return weapon === undefined ? null : WEAPON_EVENTS[weapon];
}

/** "mortar attack", "suicide car bomb attack", "an attack with mortars". */
export function modifiedType(scope: Scope, index: number): EventType | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokenAt(scope.sentence, at);
    if (token === undefined || !/^(?:NN|JJ|VBG|VBN|HYPH|CD|IN|RB)/.test(token.tag)) break;
    if (token.tag === 'IN' && token.norm !== 'air') break;
    const found = MODIFIER_TYPES.get(token.lemma) ?? MODIFIER_TYPES.get(token.norm);
    if (found !== undefined) return found;
  }
  return null;
}

/** The head behind one of the prepositions in the words of the clause, however the parse hangs it. */
export function behind(scope: Scope, clause: Clause, prepositions: ReadonlySet<string>): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, Math.max(clause.to, clause.head + 4)); at += 1) {
    const head = prepositions.has(tokens[at]?.norm ?? '') ? headAfter(scope, at + 1) : -1;
    if (head >= 0) return head;
  }
  return -1;
}

/** Children of `head` that stand after one of the prepositions, as head tokens. */
export function after(scope: Scope, head: number, prepositions: ReadonlySet<string>): number {
  for (const child of childrenOf(scope.sentence, head)) {
    if (child < head) continue;
    if (childrenOf(scope.sentence, child).some((at) => at < child && prepositions.has(tokenAt(scope.sentence, at)?.norm ?? '')))
      return child;
  }
  return -1;
}

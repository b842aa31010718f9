import type { Clause } from '../../../languages/clause.ts';
import { EVENT_NOUNS, type EventNoun, WEAPONS } from '../../../languages/en/event-nouns.ts';
import { ANSWERING, LIGHT_VERBS, OCCUR_VERBS, TOLD_OF } from '../../../languages/en/event-verbs.ts';
import { ABUSE, NOT_TARGETS, NOUN_GOVERNORS, PERMITTING_WORDS, UNREAL_MODIFIERS } from '../../../languages/en/event-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { childrenOf, clauseRange, type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { clauseOf, standOf } from '../../modality.ts';
import type { EventType } from '../body.ts';
import { doer, headAfter, isDay, modifiedType, partsOf, typeFrom } from './frame.ts';
import type { Seen } from './seen.ts';
import { isPlace, thingAt } from './things.ts';

/** Events told by a noun: said to happen, done by somebody, or named with those who take part. */
export function eventsByNoun(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((_, index) => nounEvent(scope, index) ?? []);
}

function nounEvent(scope: Scope, index: number): Seen | null {
  const noun = eventNounAt(scope, index);
  if (noun === null || isModified(scope, index) || isDay(scope, index)) return null;
  const phrase = phraseOf(scope, index);
  const cast = castOf(scope, index, phrase);
  const base = seenOf(scope, index, { noun, phrase, cast });
  return toldByVerb(scope, index, base) ?? (isToldAlone(scope, index, { noun, phrase, cast }) ? base : null);
}

/** The event noun at a token; a gerund only where it stands as a noun ("the shelling of", "shelling by"). */
export function eventNounAt(scope: Scope, index: number): EventNoun | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return null;
  if (token.tag.startsWith('NN')) return EVENT_NOUNS.get(token.lemma) ?? EVENT_NOUNS.get(token.norm) ?? null;
  if (token.tag !== 'VBG') return null;
  const before = tokenAt(scope.sentence, index - 1);
  const next = tokenAt(scope.sentence, index + 1)?.norm ?? '';
  const nominal = /^(?:DT|PRP\$|POS|JJ)$/.test(before?.tag ?? '') || ['of', 'by'].includes(next);
  return nominal ? (EVENT_NOUNS.get(token.norm) ?? null) : null;
}

/** "attack helicopter", "evacuation deal": the noun only says of what kind the next one is. */
function isModified(scope: Scope, index: number): boolean {
  const next = tokenAt(scope.sentence, index + 1);
  const before = tokenAt(scope.sentence, index - 1)?.norm ?? '';
  if (next === undefined) return false;
  if (next.norm === '-' || before === '-') return true;
  const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(next.norm);
  return next.tag.startsWith('NN') && !day && next.lemma !== 'attempt' && tokenAt(scope.sentence, index)?.head === index + 1;
}

interface Phrase extends Range {
  readonly noun: number;
  /** Heads after prepositions behind the noun. */
  readonly by: number;
  readonly of: number;
  readonly on: number;
  readonly between: number;
  readonly at: number;
  readonly with: number;
  readonly dated: boolean;
}

const ROLE_OF: Readonly<Record<string, 'by' | 'of' | 'on' | 'between' | 'at' | 'with'>> = {
  by: 'by',
  of: 'of',
  on: 'on',
  against: 'on',
  targeting: 'on',
  upon: 'on',
  into: 'on',
  between: 'between',
  involving: 'between',
  in: 'at',
  at: 'at',
  near: 'at',
  outside: 'at',
  inside: 'at',
  around: 'at',
  across: 'at',
  along: 'at',
  to: 'at',
  with: 'with',
};
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/;

/** The noun with its own words before it and the prepositional phrases behind it. */
function phraseOf(scope: Scope, index: number): Phrase {
  const { tokens } = scope.sentence;
  let from = index;
  while (from > 0 && isBefore(scope, from - 1)) from -= 1;
  const found = { by: -1, of: -1, on: -1, between: -1, at: -1, with: -1 };
  let to = index + 1;
  let dated = false;
  for (let steps = 0; steps < 6 && to < tokens.length; steps += 1) {
    const norm = tokens[to]?.norm ?? '';
    if (DAY.test(norm)) {
      dated = true;
      to += 1;
      continue;
    }
    const done = doneBy(scope, to);
    if (done >= 0) to = done;
    const role = ROLE_OF[tokens[to]?.norm ?? ''];
    const head = role === undefined ? -1 : headAfter(scope, to + 1);
    if (role === undefined || head < 0) break;
    const isDay = isDate(scope, to + 1, head);
    if (isDay) dated = true;
    else if (found[role] < 0) found[role] = head;
    to = head + 1;
    const joined = tokens[to]?.norm === 'and' ? headAfter(scope, to + 1) : -1;
    const verbAfter = /^(?:VB|MD)/.test(tokens[joined + 1]?.tag ?? '');
    if (joined >= 0 && !verbAfter && (role === 'between' || tokens[joined]?.head === head)) to = joined + 1;
  }
  return { ...found, noun: index, from, to, dated };
}

/** "a raid conducted by", "an attack carried out by": where the "by" stands; -1 for none. */
function doneBy(scope: Scope, at: number): number {
  const { tokens } = scope.sentence;
  if (tokens[at]?.tag !== 'VBN' || !LIGHT_VERBS.has(tokens[at]?.lemma ?? '')) return -1;
  return [at + 1, at + 2].find((next) => tokens[next]?.norm === 'by') ?? -1;
}

const BEFORE = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBN|VBG|HYPH|RB|``|'')$/;

function isBefore(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !BEFORE.test(token.tag)) return false;
  if (/^(?:RB|VBG|VBN)$/.test(token.tag))
    return token.label === 'amod' || (token.label === 'advmod' && tokenAt(scope.sentence, index + 1)?.tag.startsWith('JJ') === true);
  if (token.norm === 'that' || token.norm === 'there') return false;
  return true;
}

function isDate(scope: Scope, from: number, head: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from < head + 1 && from < date.to);
}

interface Cast {
  readonly actor: number;
  readonly recipient: number;
  readonly weapon: number;
  readonly placed: boolean;
}

/** Who, whom and with what, from the words before the noun and behind it. */
function castOf(scope: Scope, index: number, phrase: Phrase): Cast {
  const owner = ownerBefore(scope, index, phrase);
  const objective = OBJECTIVE.has(tokenAt(scope.sentence, index)?.lemma ?? '');
  const by =
    phrase.by >= 0 &&
    (thingAt(scope, phrase.by).people ||
      thingAt(scope, phrase.by).party !== null ||
      thingAt(scope, phrase.by).armed ||
      thingAt(scope, phrase.by).weapon !== null)
      ? phrase.by
      : -1;
  const armedOf = phrase.of >= 0 && phrase.on >= 0 && thingAt(scope, phrase.of).armed;
  const actor = by >= 0 ? by : armedOf ? phrase.of : objective && !thingAt(scope, owner).armed ? -1 : owner;
  const recipient =
    phrase.on >= 0
      ? phrase.on
      : phrase.of >= 0 && !armedOf && !isWeapon(scope, phrase.of)
        ? phrase.of
        : objective && owner >= 0 && actor !== owner
          ? owner
          : -1;
  return {
    actor: phrase.between >= 0 ? phrase.between : actor,
    recipient,
    weapon: weaponBefore(scope, index, phrase),
    placed: phrase.at >= 0 && (isPlaceHead(scope, phrase.at) || thingAt(scope, phrase.at).target),
  };
}

/** Nouns whose possessor suffers: "Gaitan's assassination". */
const OBJECTIVE = new Set([
  'assassination',
  'murder',
  'killing',
  'kidnapping',
  'abduction',
  'execution',
  'arrest',
  'detention',
  'release',
  'disappearance',
  'death',
  'slaying',
  'beating',
  'torture',
  'imprisonment',
  'capture',
  'kidnap',
  'kidnaping',
  'destruction',
  'evacuation',
]);

function ownerBefore(scope: Scope, index: number, phrase: Phrase): number {
  for (let at = index - 1; at >= phrase.from; at -= 1) {
    const token = tokenAt(scope.sentence, at);
    if (token?.tag === 'PRP$') return partyAt(scope, at) === null ? -1 : at;
    if (token?.tag === 'POS') return isDay(scope, at - 1) ? -1 : at - 1;
    const party = partyAt(scope, at);
    if (party !== null && party.to <= index + 1 && !['civilians', 'detainees'].includes(party.partyKind)) return at;
    if (token?.tag.startsWith('NN') && !ABUSE.has(token.lemma) && thingAt(scope, at).armed && thingAt(scope, at).weapon === null) return at;
  }
  return -1;
}

function weaponBefore(scope: Scope, index: number, phrase: Phrase): number {
  if (phrase.with >= 0 && WEAPONS.has(tokenAt(scope.sentence, phrase.with)?.lemma ?? '')) return phrase.with;
  for (let at = index - 1; at >= phrase.from; at -= 1) if (WEAPONS.has(tokenAt(scope.sentence, at)?.lemma ?? '')) return at;
  return [phrase.by, phrase.of].find((at) => at >= 0 && isWeapon(scope, at)) ?? -1;
}

function isWeapon(scope: Scope, index: number): boolean {
  const { weapon } = thingAt(scope, index);
  return weapon !== null && weapon !== 'aircraft';
}

function isPlaceHead(scope: Scope, index: number): boolean {
  return isPlace(scope, index) || isPlace(scope, index - 1);
}

interface Found {
  readonly noun: EventNoun;
  readonly phrase: Phrase;
  readonly cast: Cast;
}

const MOVES: ReadonlySet<EventType> = new Set(['movement', 'evacuation', 'release']);

function seenOf(scope: Scope, index: number, { noun, phrase, cast }: Found): Seen {
  const type =
    modifiedType(scope, index) ?? (cast.weapon >= 0 && noun.type === 'attack' ? typeFrom(scope, cast.weapon) : null) ?? noun.type;
  const lemma = tokenAt(scope.sentence, index)?.lemma ?? '';
  const moves = MOVES.has(noun.type);
  return {
    scope,
    rule: `${lemma}-noun`,
    type: noun.type === 'attack' || noun.type === 'bombing' ? type : noun.type,
    predicate: index,
    range: { from: phrase.from, to: phrase.to },
    actor: moves && noun.type !== 'release' ? -1 : doer(scope, cast.actor),
    recipient: noun.type === 'movement' ? -1 : noun.type === 'damage' && cast.recipient < 0 ? phrase.at : cast.recipient,
    mover: noun.type === 'release' ? -1 : moves ? (phrase.of >= 0 ? phrase.of : cast.actor) : -1,
    weapon: cast.weapon,
    weight: 'noun',
    noun: index,
    alleged: -1,
    modality: 'asserted',
    negated: false,
    route: null,
    stage: noun.type === 'movement' ? 'unknown' : null,
    notes: [],
  };
}

/** "clashes broke out", "launched an attack", "there was an explosion": the clause tells it, with its own modality. */
function toldByVerb(scope: Scope, index: number, base: Seen): Seen | null {
  const token = tokenAt(scope.sentence, index);
  const clause = scope.clauses.find((one) => one.head === token?.head) ?? existential(scope, index);
  if (clause === null || token === undefined) return null;
  const isSubject = clause.subject === index || (token.label === 'nsubj' && token.head === clause.head);
  const isObject = clause.object === index || (token.label === 'obj' && token.head === clause.head);
  if (isObject && TOLD_OF.has(clause.lemma)) return isUnrealNoun(scope, index, phraseOf(scope, index)) ? null : base;
  const answers = token.label === 'obl' && ANSWERING.has(clause.lemma) && tokenAt(scope.sentence, base.range.from - 1)?.norm === 'with';
  const occurs = isSubject && ((clause.passive ? LIGHT_VERBS : OCCUR_VERBS).has(clause.lemma) || takesPlace(scope, clause));
  const done = (isObject && LIGHT_VERBS.has(clause.lemma)) || answers;
  const exists = clause.head === index;
  if (!occurs && !done && !exists) return null;
  if (isSubject && ['be', 'have'].includes(clause.lemma) && !exists) return null;
  const parts = partsOf(scope, clause, null);
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const range = clauseRange(scope.sentence, clause);
  const agent = done || clause.passive ? parts.agent : -1;
  const suffered = done && SUFFERED.has(clause.lemma);
  return {
    ...base,
    rule: `${token.lemma}-${clause.lemma}`,
    predicate: clause.head,
    range: { from: Math.min(range.from, base.range.from), to: Math.max(range.to, base.range.to) },
    actor: base.actor >= 0 || suffered ? base.actor : doer(scope, agent),
    recipient: base.recipient >= 0 ? base.recipient : suffered ? agent : -1,
    weight: 'verb',
    modality: null,
    negated: stand.negated,
  };
}

function takesPlace(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm;
  const lives = tokenAt(scope.sentence, clause.head + 2)?.lemma === 'life';
  return clause.lemma === 'take' && (next === 'place' || lives);
}

const SUFFERED = new Set([
  'suffer',
  'sustain',
  'receive',
  'witness',
  'see',
  'experience',
  'endure',
  'face',
  'repel',
  'repulse',
  'thwart',
  'foil',
]);

function existential(scope: Scope, index: number): Clause | null {
  const clause = scope.clauses.find((one) => one.head === index) ?? null;
  return clause !== null && childrenOf(scope.sentence, index).some((at) => tokenAt(scope.sentence, at)?.norm === 'there') ? clause : null;
}

/** A noun without such a verb tells an event where its own words say enough, and nothing around it takes it back. */
function isToldAlone(scope: Scope, index: number, { noun, phrase, cast }: Found): boolean {
  if (noun.weight === 'bare' || isUnrealNoun(scope, index, phrase) || !isRealTarget(scope, index, cast)) return false;
  const { actor, recipient, placed } = cast;
  const known = Number(actor >= 0) + Number(recipient >= 0 || phrase.between >= 0) + Number(placed) + Number(phrase.dated);
  if (MOVES.has(noun.type)) return phrase.of >= 0 && thingAt(scope, phrase.of).people;
  if (noun.type === 'threat') return false;
  if (noun.weight === 'strong')
    return known > Number(placed && !isNew(scope, phrase)) || (isNew(scope, phrase) && isBlamed(scope, index, phrase));
  return (
    recipient >= 0 ||
    phrase.between >= 0 ||
    known > 1 ||
    (cast.weapon >= 0 && isNew(scope, phrase)) ||
    (isCounted(scope, phrase) && isBlamed(scope, index, phrase))
  );
}

/** "the execution of the agreement", "an attack on the plan" are none. */
function isRealTarget(scope: Scope, index: number, { recipient }: Cast): boolean {
  const token = tokenAt(scope.sentence, recipient);
  if (token === undefined) return true;
  if (NOT_TARGETS.has(token.lemma) || dealNounAt(scope.sentence, recipient) !== null) return false;
  const ofPeople = ['execution', 'arrest', 'detention', 'capture', 'seizure', 'departure'].includes(
    tokenAt(scope.sentence, index)?.lemma ?? '',
  );
  return !ofPeople || thingAt(scope, recipient).people || token.tag.startsWith('NNP');
}

/** "in a blast", "by shelling": not yet told of. */
function isNew(scope: Scope, phrase: Phrase): boolean {
  const first = tokenAt(scope.sentence, phrase.from);
  return first !== undefined && !['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(first.norm);
}

/** "an attack", "two attacks": a weak noun without its article may mean any. */
function isCounted(scope: Scope, phrase: Phrase): boolean {
  const first = tokenAt(scope.sentence, phrase.from);
  if (LASTING.has(tokenAt(scope.sentence, phrase.noun)?.lemma ?? '')) return false;
  return first !== undefined && (['a', 'an', 'another', 'several'].includes(first.norm) || first.tag === 'CD');
}

/** Long affairs, of which one article names none. */
const LASTING = new Set(['campaign', 'crackdown', 'battle', 'fighting', 'offensive', 'fire']);

const BLAMING = new Set(['in', 'by', 'during', 'after', 'following', 'from', 'when', 'as']);

function isBlamed(scope: Scope, _index: number, phrase: Phrase): boolean {
  return BLAMING.has(tokenAt(scope.sentence, phrase.from - 1)?.norm ?? '');
}

const BESIDE = new Set(['after', 'following', 'since', 'during', 'in', 'amid', 'despite', 'over']);

function isUnrealNoun(scope: Scope, index: number, phrase: Phrase): boolean {
  const { tokens } = scope.sentence;
  for (let at = phrase.from; at < index; at += 1) if (UNREAL_MODIFIERS.has(tokens[at]?.norm ?? '')) return true;
  if (NOUN_GOVERNORS.get(tokens[phrase.from - 1]?.lemma ?? '') !== undefined) return true;
  let at = tokens[index]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 3; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (NOUN_GOVERNORS.get(token.lemma) !== undefined) return true;
    if (!['nmod', 'obj', 'obl', 'conj', 'compound'].includes(token.label)) break;
    at = token.head;
  }
  const clause = clauseOf(scope.clauses, scope.sentence, index);
  if (clause === null || BESIDE.has(tokens[phrase.from - 1]?.norm ?? '')) return false;
  for (let up = tokens[index]?.head ?? -1, steps = 0; up >= 0 && steps < 5; steps += 1) {
    if (PERMITTING_WORDS.has(tokens[up]?.lemma ?? '')) return true;
    up = tokens[up]?.head ?? -1;
  }
  return (
    clause.form === 'infinitive' || (clause.modal !== null && ['would', 'could', 'may', 'might', 'must', 'should'].includes(clause.modal))
  );
}

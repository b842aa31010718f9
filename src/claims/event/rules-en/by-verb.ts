import type { Clause } from '../../../languages/clause.ts';
import { WEAPONS } from '../../../languages/en/event-nouns.ts';
import { FLED_NOUNS, PLACE_NOUNS, TRAVELLERS } from '../../../languages/en/event-things.ts';
import { EVENT_VERBS, type EventVerb, LIGHT_VERBS, PARTICLE_REACH } from '../../../languages/en/event-verbs.ts';
import { IN_WORDS, NOT_TARGETS } from '../../../languages/en/event-words.ts';
import { conjunctsOf } from '../../../languages/en/tree.ts';
import { clauseRange, type Scope, tokenAt, wholeRange } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';
import { eventNounAt } from './by-noun.ts';
import { after, behind, doer, headAfter, isDay, isMet, type Parts, partsOf, typeFrom } from './frame.ts';
import { routeOf, stageOf } from './route.ts';
import type { Seen } from './seen.ts';
import { type Thing, thingAt } from './things.ts';

/** Events told by a verb: active, passive, participle. */
export function eventsByVerb(scope: Scope): Seen[] {
  return scope.clauses.filter((clause) => !isNominal(scope, clause)).flatMap((clause) => eventOf(scope, clause) ?? []);
}

/** "the wounded", "shelling by the army": a form of a verb that stands as a noun. */
function isNominal(scope: Scope, clause: Clause): boolean {
  if (clause.form === 'participle' && tokenAt(scope.sentence, clause.head - 1)?.tag === 'DT') return true;
  return eventNounAt(scope, clause.head) !== null;
}

function eventOf(scope: Scope, clause: Clause): Seen | null {
  for (const { verb, particle } of rowsOf(scope, clause)) {
    const parts = partsOf(scope, clause, particle);
    if (!isMet(scope, clause, parts, verb)) continue;
    const seen = framed(scope, clause, { verb, parts, particle });
    if (seen !== null) return seen;
  }
  return null;
}

interface Row {
  readonly verb: EventVerb;
  readonly particle: string | null;
}

/** The rows of the verb with a particle near it first, then of the verb alone. */
function rowsOf(scope: Scope, clause: Clause): Row[] {
  const { tokens } = scope.sentence;
  const rows: Row[] = [];
  for (let at = clause.head + 1; at <= clause.head + PARTICLE_REACH && at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[,.;:]$/.test(norm)) break;
    for (const verb of EVENT_VERBS.get(`${clause.lemma}_${norm}`) ?? []) rows.push({ verb, particle: norm });
  }
  for (const verb of EVENT_VERBS.get(clause.lemma) ?? []) rows.push({ verb, particle: null });
  return rows;
}

interface Reading extends Row {
  readonly parts: Parts;
}

function framed(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  switch (reading.verb.frame) {
    case 'act':
      return acted(scope, clause, reading);
    case 'harm':
      return harmed(scope, clause, reading);
    case 'hit':
      return struck(scope, clause, reading);
    case 'burst':
      return burst(scope, clause, reading);
    case 'clash':
      return clashed(scope, clause, reading);
    case 'suffer':
      return { ...base(scope, clause, reading), recipient: reading.parts.agent >= 0 ? reading.parts.agent : reading.parts.patient };
    case 'march':
      return marched(scope, clause, reading);
    case 'menace':
      return menaced(scope, clause, reading);
    case 'pass':
      return passed(scope, clause, reading);
    default:
      return moved(scope, clause, reading);
  }
}

function base(scope: Scope, clause: Clause, { verb, particle, parts }: Reading): Seen {
  return {
    scope,
    rule: `${particle === null ? clause.lemma : `${clause.lemma}-${particle}`}-verb`,
    type: verb.type,
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    actor: -1,
    recipient: -1,
    mover: -1,
    weapon: parts.weapon,
    weight: 'verb',
    noun: -1,
    alleged: -1,
    modality: null,
    negated: false,
    route: null,
    stage: null,
    notes: [],
  };
}

const VIOLENT: ReadonlySet<EventType> = new Set(['attack', 'bombing', 'shelling', 'airstrike']);

function acted(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const patient = tokenAt(scope.sentence, parts.patient);
  if (patient !== undefined && (NOT_TARGETS.has(patient.lemma) || patient.norm.endsWith('self'))) return selfHarm(scope, clause, reading);
  const agent = thingAt(scope, parts.agent);
  if (!isAble(scope, parts.agent, agent) || isInWords(scope, clause) || isOtherNoun(scope, reading)) return null;
  const tool = !agent.people && (agent.weapon !== null || agent.blast);
  const given = tool ? typeFrom(scope, parts.agent) : parts.weapon >= 0 ? typeFrom(scope, parts.weapon) : null;
  const patientTool = thingAt(scope, parts.patient).weapon;
  const asWeapon = patientTool !== null && patientTool !== 'aircraft' && (verb.needs.includes('weapon') || reading.particle !== null);
  return {
    ...base(scope, clause, reading),
    type:
      agent.weapon === 'aircraft' && VIOLENT.has(verb.type)
        ? 'airstrike'
        : verb.type === 'attack' && given !== null
          ? given
          : asWeapon
            ? (typeFrom(scope, parts.patient) ?? verb.type)
            : verb.type,
    actor: tool && agent.weapon !== 'aircraft' ? -1 : doer(scope, parts.agent),
    recipient: asWeapon
      ? verb.needs.includes('aimed')
        ? behind(scope, clause, AGAINST)
        : struckAfter(scope, clause.head)
      : FIRED.has(reading.particle ?? '')
        ? burned(scope, clause, parts)
        : parts.patient,
    weapon: asWeapon ? parts.patient : tool && agent.weapon !== null ? parts.agent : agent.blast ? weaponOf(scope, parts) : parts.weapon,
    noun: agent.blast ? parts.agent : -1,
  };
}

const AT = new Set(['at', 'on', 'against', 'into', 'toward', 'towards', 'near', 'outside', 'inside', 'under', 'beside']);

const AGAINST = new Set(['against']);
const INSIDE = new Set([...AT, 'in', 'by']);
const AREAS = new Set(
  'city town village area district neighborhood neighbourhood quarter suburb province region zone territory capital department country sector part municipality state locality'.split(
    ' ',
  ),
);

/** What a blast or a thrown weapon struck: "exploded in a restaurant", "hurled at the embassy"; a town is only where. */
function struckAfter(scope: Scope, head: number): number {
  const aimed = after(scope, head, AT);
  if (aimed >= 0) return aimed;
  const inside = behindFront(scope, after(scope, head, INSIDE));
  const thing = thingAt(scope, inside);
  return thing.target && !AREAS.has(tokenAt(scope.sentence, inside)?.lemma ?? '') ? inside : -1;
}

/** "in front of the bank" is at the bank. */
function behindFront(scope: Scope, index: number): number {
  return ['front', 'vicinity', 'middle', 'back'].includes(tokenAt(scope.sentence, index)?.lemma ?? '') ? after(scope, index, OF) : index;
}

const OF = new Set(['of']);

const FIRED = new Set(['fire', 'ablaze', 'alight']);
const TO = new Set(['to']);

/** "blew himself up": nobody but the doer is named. */
function selfHarm(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  if (!tokenAt(scope.sentence, reading.parts.patient)?.norm.endsWith('self')) return null;
  return { ...base(scope, clause, reading), actor: doer(scope, reading.parts.agent), recipient: struckAfter(scope, clause.head) };
}

/** "set fire to a store", "set the store on fire". */
function burned(scope: Scope, clause: Clause, parts: Parts): number {
  const object = tokenAt(scope.sentence, parts.patient);
  return object === undefined || object.norm === 'fire' ? behind(scope, clause, TO) : parts.patient;
}

/** "destroyed by a bomb explosion": the weapon before the noun. */
function weaponOf(scope: Scope, parts: Parts): number {
  const before = [parts.agent - 1, parts.agent - 2].find((at) => WEAPONS.has(tokenAt(scope.sentence, at)?.lemma ?? ''));
  return before ?? parts.weapon;
}

/** "launched an attack" is read off its noun; the "fire" of "set fire to" is a part of the verb. */
function isOtherNoun(scope: Scope, { parts, particle }: Reading): boolean {
  return eventNounAt(scope, parts.patient) !== null && tokenAt(scope.sentence, parts.patient)?.norm !== particle;
}

/** "harshly attacked the president": an attack in words. */
function isInWords(scope: Scope, clause: Clause): boolean {
  return clause.lemma === 'attack' && [-1, 1].some((step) => IN_WORDS.has(tokenAt(scope.sentence, clause.head + step)?.norm ?? ''));
}

/** Whether the subject can do violence: "the hours before the attacks" cannot. Names that nobody knows can. */
function isAble(scope: Scope, index: number, thing: Thing): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || thing.armed || thing.people || thing.party !== null || thing.place || thing.weapon !== null || thing.blast)
    return true;
  return /^(?:NNP|NNPS|PRP|CD|WP|WDT)$/.test(token.tag);
}

/** A death is its own event where somebody does it; else it may be the toll of what is told beside it. */
function harmed(scope: Scope, clause: Clause, reading: Reading): Seen {
  const parts = withVictim(scope, reading.parts);
  const agent = thingAt(scope, parts.agent);
  const tool = !agent.people && (agent.weapon !== null || agent.blast);
  const done = parts.agent >= 0 && (tool || agent.armed || agent.people || agent.party !== null) && clause.form !== 'gerund';
  return {
    ...base(scope, clause, reading),
    type: tool ? (typeFrom(scope, parts.agent) ?? 'attack') : parts.weapon >= 0 ? (typeFrom(scope, parts.weapon) ?? 'attack') : 'attack',
    actor: tool ? -1 : doer(scope, parts.agent),
    recipient: parts.patient,
    weapon: tool && agent.weapon !== null ? parts.agent : parts.weapon,
    weight: done ? 'verb' : 'harm',
    noun: agent.blast ? parts.agent : -1,
  };
}

/** "5 soldiers killed": a headline's participle; nobody kills without somebody who dies. */
function withVictim(scope: Scope, parts: Parts): Parts {
  if (parts.patient >= 0 || parts.agent < 0 || !thingAt(scope, parts.agent).people) return parts;
  return { ...parts, agent: -1, patient: parts.agent };
}

function struck(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const agent = thingAt(scope, parts.agent);
  const patient = tokenAt(scope.sentence, parts.patient);
  if (patient !== undefined && NOT_TARGETS.has(patient.lemma)) return null;
  if (parts.patient < 0 && !agent.blast && agent.weapon === null) return null;
  if (thingAt(scope, parts.patient).weapon === 'bomb' && agent.weapon === null && !agent.blast) return triggered(scope, clause, reading);
  const given = typeFrom(scope, parts.agent) ?? (parts.weapon >= 0 ? typeFrom(scope, parts.weapon) : null);
  const tool = agent.blast || (agent.weapon !== null && agent.weapon !== 'aircraft');
  return {
    ...base(scope, clause, reading),
    type: given !== null && given !== 'movement' ? given : verb.type,
    actor: tool ? -1 : doer(scope, parts.agent),
    recipient: parts.patient,
    weapon: agent.weapon !== null ? parts.agent : parts.weapon,
    noun: agent.blast ? parts.agent : -1,
  };
}

/** "their patrol hit a mine": the mine is the weapon, the subject suffers. */
function triggered(scope: Scope, clause: Clause, reading: Reading): Seen {
  return { ...base(scope, clause, reading), type: 'bombing', recipient: reading.parts.agent, weapon: reading.parts.patient };
}

function burst(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const subject = reading.parts.agent >= 0 && !clause.passive ? reading.parts.agent : reading.parts.patient;
  const thing = thingAt(scope, subject);
  if (thing.weapon === null && !thing.blast && !thing.mover && !thing.target && reading.verb.needs.length > 0) return null;
  if (thing.weapon === 'aircraft' || (thing.people && !thing.armed && thing.weapon === null)) return null;
  const given = typeFrom(scope, subject);
  return {
    ...base(scope, clause, reading),
    type: given === 'shelling' ? given : reading.verb.type,
    actor: clause.passive ? reading.parts.agent : -1,
    recipient: struckAfter(scope, clause.head),
    weapon: thing.weapon !== null || thing.mover ? subject : reading.parts.weapon,
    noun: thing.blast ? subject : -1,
  };
}

const WITH = new Set(['with', 'against']);
const IN = new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'across', 'on']);

function clashed(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts } = reading;
  const other = after(scope, clause.head, WITH);
  const patient = other >= 0 ? other : parts.patient;
  const word = tokenAt(scope.sentence, patient);
  if (word !== undefined && NOT_TARGETS.has(word.lemma)) return null;
  const placed = after(scope, clause.head, IN) >= 0;
  if (word === undefined && !placed && !thingAt(scope, parts.agent).armed) return null;
  return { ...base(scope, clause, reading), actor: parts.agent, recipient: patient };
}

function marched(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const agent = thingAt(scope, reading.parts.agent);
  if (!agent.people || clause.object >= 0) return null;
  return { ...base(scope, clause, reading), actor: reading.parts.agent };
}

/** "threatened to shell the town", "threatened the villagers": the threat is the event, whatever is threatened. */
function menaced(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { agent, patient } = reading.parts;
  const thing = thingAt(scope, agent);
  if (!clause.passive && !thing.people && thing.party === null && doer(scope, agent) < 0) return null;
  const to = scope.clauses.some((one) => one.governor === clause.head && one.form === 'infinitive');
  if (!to && !thingAt(scope, patient).people) return null;
  return {
    ...base(scope, clause, reading),
    range: wholeRange(scope.sentence, clause),
    actor: doer(scope, agent),
    recipient: to && !thingAt(scope, patient).people ? -1 : patient,
    modality: 'threatened',
  };
}

/** Aid let through, or people kept from something: "prevented the medics from reaching the wounded". */
function passed(scope: Scope, clause: Clause, reading: Reading): Seen {
  const own = base(scope, clause, reading);
  const kept = reading.verb.needs.includes('barred')
    ? scope.clauses.find((one) => one.form === 'gerund' && one.head > clause.head && one.head < clause.head + KEPT_REACH)
    : undefined;
  const to = kept === undefined ? own.range.to : Math.max(own.range.to, clauseRange(scope.sentence, kept).to, endAfter(scope, kept.head));
  return { ...own, range: { from: own.range.from, to }, actor: doer(scope, reading.parts.agent), recipient: reading.parts.patient };
}

const KEPT_REACH = 10;

/** End of the phrase right behind a verb, "the wounded" too. */
function endAfter(scope: Scope, head: number): number {
  const noun =
    tokenAt(scope.sentence, head + 1)?.tag === 'DT' ? Math.max(head + 2, headAfter(scope, head + 1)) : headAfter(scope, head + 1);
  return noun + 1;
}

/** Who or what is on the way; where from and where to. */
function moved(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const carried = verb.frame === 'carry';
  const mover = carried || clause.passive ? parts.patient : parts.agent;
  const thing = thingAt(scope, mover);
  const word = tokenAt(scope.sentence, mover);
  if (word === undefined || TRAVELLERS.has(word.lemma)) return null;
  if (!thing.people && !thing.mover && !thing.armed && thing.party === null && (word.tag !== 'NNP' || thing.place)) return null;
  if (isModifier(scope, clause)) return null;
  const object = !carried && !clause.passive ? parts.patient : -1;
  if (object >= 0 && verb.frame !== 'go' && !isPlaceLike(scope, object)) return null;
  if (object >= 0 && verb.frame === 'go' && clause.object >= 0 && !isPlaceLike(scope, object)) return null;
  const route = routeOf(scope, clause, { frame: verb.frame, object: isPlaceLike(scope, object) ? object : -1 });
  const needsRoute = verb.needs.includes('place') || NEEDS_ROUTE.has(clause.lemma);
  if (needsRoute && route === null && !(verb.frame === 'leave' && object < 0 && leavesPlain(scope, clause, mover))) return null;
  return {
    ...base(scope, clause, reading),
    mover,
    actor: carried || clause.passive ? parts.agent : mover,
    recipient: carried ? parts.patient : -1,
    route,
    stage: stageOf(clause, reading.particle),
  };
}

const NEEDS_ROUTE = new Set([
  'take',
  'bring',
  'move',
  'transfer',
  'transport',
  'escort',
  'send',
  'dispatch',
  'station',
  'position',
  'deploy',
]);
const LEAVING = new Set(['flee', 'escape', 'depart']);

/** "residents fled", "the buses left": no place needs to be named for many. */
function leavesPlain(scope: Scope, clause: Clause, mover: number): boolean {
  if (LEAVING.has(clause.lemma)) return true;
  const token = tokenAt(scope.sentence, mover);
  return clause.lemma === 'leave' && clause.object < 0 && (token?.tag === 'NNS' || conjunctsOf(scope.sentence, mover).length > 1);
}

export function isPlaceLike(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || isDay(scope, index)) return false;
  return (
    PLACE_NOUNS.has(token.lemma) ||
    FLED_NOUNS.has(token.lemma) ||
    thingAt(scope, index).place ||
    (token.tag.startsWith('NNP') && thingAt(scope, index).party === null)
  );
}

/** "residents evacuated from two towns", "civilians who left": says which people are meant, and tells nothing new. */
function isModifier(scope: Scope, clause: Clause): boolean {
  if (clause.label !== 'acl') return false;
  if (clause.form === 'participle') return true;
  const before = tokenAt(scope.sentence, clause.from - 1)?.norm;
  const opener = tokenAt(scope.sentence, clause.from)?.norm ?? '';
  return clause.form === 'finite' && before !== ',' && ['who', 'that', 'which'].includes(opener);
}

export const isLight = (lemma: string): boolean => LIGHT_VERBS.has(lemma);
export const isViolent = (type: EventType): boolean => VIOLENT.has(type) || type === 'clash';

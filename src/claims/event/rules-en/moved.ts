import type { Clause } from '../../../languages/clause.ts';
import { FLED_NOUNS, PLACE_NOUNS, TRAVELLERS, VEHICLE_NOUNS } from '../../../languages/en/event-things.ts';
import { conjunctsOf } from '../../../languages/en/tree.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { behind, isDay } from './parts.ts';
import { tightPhrase } from './phrase.ts';
import { base, type Reading } from './reading.ts';
import { routeOf, stageOf } from './route.ts';
import type { Seen } from './seen.ts';
import { thingAt } from './things.ts';

/** Who or what is on the way; where from and where to. */
export function moved(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const carried = verb.frame === 'carry';
  const mover = carried || clause.passive ? parts.patient : parts.agent;
  const thing = thingAt(scope, mover);
  const word = tokenAt(scope.sentence, mover);
  if (word === undefined || TRAVELLERS.has(word.lemma)) return null;
  if (!thing.people && !thing.mover && !thing.armed && thing.party === null && (word.tag !== 'NNP' || thing.place)) return null;
  if (isModifier(scope, clause) || isStuck(clause) || isGoingOn(scope, clause) || (clause.lemma === 'leave' && clause.passive)) return null;
  const object = !carried && !clause.passive && tokenAt(scope.sentence, parts.patient)?.norm !== reading.particle ? parts.patient : -1;
  if (clause.lemma === 'board') return boarded(scope, clause, reading);
  if (object >= 0 && verb.frame !== 'go' && !isPlaceLike(scope, object)) return null;
  if (object >= 0 && verb.frame === 'go' && clause.object >= 0 && !isPlaceLike(scope, object)) return null;
  const route = routeOf(scope, clause, { frame: verb.frame, object: isPlaceLike(scope, object) ? object : -1 });
  const needsRoute = verb.needs.includes('place') || (NEEDS_ROUTE.has(clause.lemma) && !verb.needs.includes('vehicle'));
  const driven = carried && /^(?:out|away)$/.test(reading.particle ?? '');
  if (needsRoute && !driven && route === null && !(object < 0 && goesPlain(scope, clause, { reading, mover }))) return null;
  const own = base(scope, clause, reading);
  // "forced the families to flee": those who flee stand before the clause.
  const from =
    (clause.form === 'infinitive' && clause.subject < 0 && mover < own.range.from) ||
    (clause.subject >= 0 && clause.subject === clause.from - 1 && mover === clause.subject)
      ? tightPhrase(scope, mover).from
      : own.range.from;
  return {
    ...own,
    range: { ...own.range, from },
    mover,
    actor: carried || clause.passive ? byWhom(scope, parts.agent) : mover,
    recipient: carried ? parts.patient : -1,
    route,
    stage: stageOf(clause, reading.particle),
  };
}

/** "14 lorries are stranded": how things are. */
function isStuck({ lemma, passive, tense, aspect }: Clause): boolean {
  return STUCK.has(lemma) && passive && tense === 'present' && aspect !== 'progressive';
}

const STUCK = new Set(['strand', 'stop', 'halt', 'block', 'hold']);

/** "Fighting was going on": nobody goes anywhere. */
function isGoingOn(scope: Scope, clause: Clause): boolean {
  return clause.lemma === 'go' && tokenAt(scope.sentence, clause.head + 1)?.norm === 'on';
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
const PLAIN = new Set([
  'leave',
  'arrive',
  'enter',
  'go_out',
  'set_off',
  'set_out',
  'pull_out',
  'move_out',
  'get_out',
  'withdraw',
  'retreat',
  'pull_back',
]);

/** Where a deal lets some go, that people went is told without a place. */
const LEFT_BEHIND = new Set(['go', 'get']);

const IN = new Set(['in', 'aboard', 'on']);

interface Going {
  readonly reading: Reading;
  readonly mover: number;
}

/** "The convoy left on Sunday", "the fighters went out overnight": of vehicles and armed people the going itself is told. */
function goesPlain(scope: Scope, clause: Clause, { reading, mover }: Going): boolean {
  if (reading.verb.frame === 'leave' && leavesPlain(scope, clause, mover)) return true;
  const key = reading.particle === null ? clause.lemma : `${clause.lemma}_${reading.particle}`;
  const thing = thingAt(scope, mover);
  const many = /^(?:NNS|NNPS)$/.test(tokenAt(scope.sentence, mover)?.tag ?? '');
  const armed = many && (thing.armed || (thing.people && LEFT_BEHIND.has(clause.lemma) && inDealTalk(scope)));
  if (clause.lemma === 'move') return thing.mover && (clause.negated || clause.aspect === 'progressive');
  if (tokenAt(scope.sentence, mover)?.norm === 'they' && clause.lemma === 'leave') return thingAt(scope, behind(scope, clause, IN)).mover;
  if (clause.lemma === 'go' && reading.particle === null) return armed && (clause.aspect === 'perfect' || goesToo(scope, clause));
  // A past that hangs on its own subject is no modifier of it: "a convoy of gunmen went out".
  const told =
    clause.subject >= clause.from ||
    (/^VB[DG]$/.test(tokenAt(scope.sentence, clause.head)?.tag ?? '') && clause.subject === clause.from - 1);
  return PLAIN.has(key) && clause.object < 0 && told && (thing.mover || armed);
}

/** "The foreigners went too", "had gone as well". */
const goesToo = ({ sentence: { tokens } }: Scope, { head }: Clause): boolean =>
  tokens[head + 1]?.norm === 'too' ||
  (tokens[head + 1]?.norm === 'as' && tokens[head + 2]?.norm === 'well' && tokens[head + 3]?.norm !== 'as');

/** "Families boarded the buses." */
function boarded(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  if (!VEHICLE_NOUNS.has(tokenAt(scope.sentence, reading.parts.patient)?.lemma ?? '') || clause.passive) return null;
  const own = base(scope, clause, reading);
  return { ...own, mover: reading.parts.agent, actor: reading.parts.agent, stage: stageOf(clause, null) };
}

/** "residents fled", "the buses left": no place needs to be named for many. */
function leavesPlain(scope: Scope, clause: Clause, mover: number): boolean {
  if (LEAVING.has(clause.lemma)) return true;
  const token = tokenAt(scope.sentence, mover);
  return (
    clause.lemma === 'leave' &&
    clause.object < 0 &&
    (/^(?:NNS|JJS|CD)$/.test(token?.tag ?? '') || conjunctsOf(scope.sentence, mover).length > 1)
  );
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
/** "evacuated by helicopter" says with what, not by whom. */
function byWhom(scope: Scope, agent: number): number {
  const thing = thingAt(scope, agent);
  return (thing.weapon === 'aircraft' || thing.mover) && thing.party === null ? -1 : agent;
}

function isModifier(scope: Scope, clause: Clause): boolean {
  if (clause.label !== 'acl') return false;
  if (clause.form === 'participle') return true;
  const before = tokenAt(scope.sentence, clause.from - 1)?.norm;
  const opener = tokenAt(scope.sentence, clause.from)?.norm ?? '';
  return clause.form === 'finite' && before !== ',' && ['who', 'that', 'which'].includes(opener);
}

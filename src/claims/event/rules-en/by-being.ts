import type { Clause } from '../../../languages/clause.ts';
import { TRAVELLERS, VEHICLE_NOUNS } from '../../../languages/en/event-things.ts';
import { childrenOf, clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Stage } from '../body.ts';
import { partsOf } from './parts.ts';
import type { Seen } from './seen.ts';
import { isPlace, thingAt } from './things.ts';

/** A movement told by where people or vehicles now are: "all the fighters are out", "families are aboard". */
export function eventsByBeing(scope: Scope): Seen[] {
  if (!isOfWar(scope.context)) return [];
  return scope.clauses.flatMap((clause) => beingAway(scope, clause) ?? []);
}

const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['out', 'departed'],
  ['gone', 'departed'],
  ['aboard', 'under-way'],
]);

function beingAway(scope: Scope, clause: Clause): Seen | null {
  if (clause.form !== 'finite' || clause.modal !== null) return null;
  const copula = copulaOf(scope, clause);
  const stage = copula < 0 ? null : stageAt(scope, clause, copula);
  const mover = partsOf(scope, { ...clause, passive: false }, null).agent;
  if (stage === null || (clause.negated && stage !== 'under-way')) return null;
  if (!isMoved(scope, mover, stage) && !isNoneOf(scope, clause, mover)) return null;
  return {
    scope,
    rule: 'be-away',
    type: 'movement',
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    actor: mover,
    recipient: -1,
    mover,
    weapon: -1,
    weight: 'verb',
    noun: -1,
    modality: null,
    negated: clause.negated,
    route: null,
    stage,
    alleged: -1,
    notes: [],
  };
}

function copulaOf(scope: Scope, clause: Clause): number {
  const found = childrenOf(scope.sentence, clause.head).find((at) => {
    const token = tokenAt(scope.sentence, at);
    return token?.lemma === 'be' && (token.label === 'cop' || tokenAt(scope.sentence, clause.head)?.norm === 'gone');
  });
  return found ?? (clause.lemma === 'be' ? clause.head : -1);
}

const BETWEEN = new Set(['now', 'already', 'all', 'still', 'also', 'long', 'then', 'again', 'reportedly']);

/** The word right after "are", or its phrase: "on board", "on their way", "inside the city" of vehicles. */
function stageAt(scope: Scope, clause: Clause, copula: number): Stage | null {
  const norm = (index: number) => tokenAt(scope.sentence, index)?.norm ?? '';
  let at = copula + 1;
  while (BETWEEN.has(norm(at))) at += 1;
  if (norm(at) === 'on' && norm(at + 1) === 'board') return 'under-way';
  if (norm(at) === 'on' && (norm(at + 2) === 'way' || norm(at + 2) === 'move')) return 'under-way';
  if (norm(at) === 'out' && norm(at + 1) === 'of') return isPlaceAfter(scope, at + 2) ? 'departed' : null;
  if (norm(at) === 'out' && ['there', 'in', 'on', 'to'].includes(norm(at + 1))) return null;
  if (/^(?:in|on|among)$/.test(norm(at)) && isInVehicle(scope, at + 1)) return 'under-way';
  if (norm(at) === 'inside' && VEHICLE_NOUNS.has(tokenAt(scope.sentence, clause.subject)?.lemma ?? '')) return 'arrived';
  return STAGES.get(norm(at)) ?? null;
}

/** "In the convoy", "on the buses"; "in it" where one was named before. */
function isInVehicle(scope: Scope, from: number): boolean {
  const at = [from, from + 1, from + 2].find((index) => /^NN/.test(tokenAt(scope.sentence, index)?.tag ?? ''));
  if (at !== undefined) return VEHICLE_NOUNS.has(tokenAt(scope.sentence, at)?.lemma ?? '');
  const before = scope.context.sentences[scope.sentence.index - 1];
  const pronoun = /^(?:it|them)$/.test(tokenAt(scope.sentence, from)?.norm ?? '');
  return pronoun && before?.tokens.some(({ lemma }) => VEHICLE_NOUNS.has(lemma)) === true;
}

/** "No foreigner was in it": of none, one is spoken of. */
function isNoneOf(scope: Scope, clause: Clause, mover: number): boolean {
  const none = scope.sentence.tokens.slice(clause.from, mover + 1).some(({ norm }) => norm === 'no' || norm === 'none');
  const thing = thingAt(scope, mover);
  return clause.negated && none && (thing.armed || thing.people);
}

const TOWNS = new Set(['town', 'city', 'village', 'district', 'area', 'enclave', 'camp', 'quarter', 'country', 'suburb', 'pocket']);

function isPlaceAfter(scope: Scope, from: number): boolean {
  return [from, from + 1, from + 2].some((at) => isPlace(scope, at) || TOWNS.has(tokenAt(scope.sentence, at)?.lemma ?? ''));
}

/** "the last of the gunmen": the gunmen. */
function wholeOf(scope: Scope, index: number): number {
  const { tokens } = scope.sentence;
  if (tokens[index]?.tag.startsWith('NN') || tokens[index + 1]?.norm !== 'of') return index;
  return [index + 2, index + 3].find((at) => tokens[at]?.tag.startsWith('NN')) ?? index;
}

/** A government is out, a president is out of the country: of those nothing is read. */
function isMoved(scope: Scope, mover: number, stage: Stage): boolean {
  const whom = wholeOf(scope, mover);
  const token = tokenAt(scope.sentence, whom);
  const thing = thingAt(scope, whom);
  if (token === undefined || TRAVELLERS.has(token.lemma)) return false;
  const many = /^(?:NNS|NNPS)$/.test(token.tag) || VEHICLE_NOUNS.has(token.lemma) || ['wounded', 'sick', 'displaced'].includes(token.norm);
  return many && (thing.mover || thing.armed || (thing.people && stage !== 'arrived'));
}

import { fitsInto, isOpen, meet } from '../bounds.ts';
import type { Parties } from '../parties.ts';
import type { FigurePoint, MeasureFamily } from '../points/figure.ts';
import { type PeopleRelation, peopleRelation } from '../points/people.ts';
import { placeRelation } from '../points/spot.ts';
import { amount, days, listed, type Reason, type ReasonValue, reason } from '../reasons/reason.ts';
import { before, length, overlap, sharedShare } from '../window.ts';
import { type Outcome, scored } from './outcome.ts';

/** Two figures side by side: `a` is the earlier reported. Null where neither says anything about the other. */
export function compareFigures(a: FigurePoint, b: FigurePoint, parties: Parties): Outcome | null {
  if (a.unit !== b.unit || isOpen(a.bounds) || isOpen(b.bounds)) return null;
  if (!oneArea(a, b)) return null;
  const people = peopleRelation(a.people, b.people, parties);
  if (people === 'apart') return null;
  const measure = measureRelation(a, b);
  if (measure === 'apart') return null;
  if (isHarm(a) && !ofOneIncident(a, b)) return null;
  const pair = { a, b, people, measure };
  if (measure === 'near' || people === 'near' || a.happened !== b.happened) return meetInTime(a, b) ? otherMeasure(pair) : null;
  if (isStock(a) && isStock(b)) return compareStocks(pair);
  if (a.accounting === b.accounting || isTotal(a) === isTotal(b)) return compareFlows(pair);
  return isToll(a) && isToll(b) ? risingToll(pair) : withinTotal(pair);
}

const HARM: ReadonlySet<MeasureFamily> = new Set(['killed', 'wounded', 'casualties', 'missing']);
const isHarm = ({ measure }: FigurePoint): boolean => HARM.has(measure);

/**
 * Tolls are of incidents, and a town can have several a day: two reports must name the same few days, one report has but one
 * toll of each. Running totals are of no incident.
 */
function ofOneIncident(a: FigurePoint, b: FigurePoint): boolean {
  if (isTotal(a) || isTotal(b)) return true;
  if (a.report === b.report) return twoVoices(a, b);
  return ofNamedDays(a) && ofNamedDays(b);
}

const ofNamedDays = ({ window }: FigurePoint): boolean => window.sure && (length(window) ?? MOST_DAYS) < MOST_DAYS;

/** "Four were killed on Saturday, the army said. The governor said six were killed": of two speakers in one report the second takes up what the first told. */
function twoVoices(a: FigurePoint, b: FigurePoint): boolean {
  const named = [a, b].filter(ofNamedDays);
  const untold = [a, b].filter(({ window, claim }) => !window.sure && claim.place === null);
  return named.length === 1 && untold.length === 1 && !oneBreath(a, b) && a.measure === b.measure;
}

/** A toll of an incident: harm on named days. */
const isToll = (point: FigurePoint): boolean => isHarm(point) && ofNamedDays(point);

/** The toll of one incident as it was told later: it may rise; a smaller one contradicts. */
function risingToll({ a, b, people, measure }: Pair): Outcome | null {
  if (people !== 'same' || measure !== 'same' || !overlap(a.window, b.window)) return null;
  if (meet(a.bounds, b.bounds)) return { verdict: 'same', score: scoreOf(a, b), reason: twoNumbers('numbers-agree', a, b) };
  if (!isTotal(b) || !fitsInto(a.bounds, b.bounds)) return differs(a, b);
  return { verdict: 'updates', score: scoreOf(a, b), reason: twoNumbers('toll-risen', a, b) };
}

const MOST_DAYS = 4;

/** Where a place is untold, a party in common must make up for it. */
function oneArea(a: FigurePoint, b: FigurePoint): boolean {
  const place = placeRelation(a.spot, b.spot);
  return place === 'untold' ? a.report === b.report || (a.people.party !== null && a.people.party === b.people.party) : place !== 'apart';
}

interface Pair {
  readonly a: FigurePoint;
  readonly b: FigurePoint;
  readonly people: PeopleRelation;
  readonly measure: 'same' | 'part' | 'whole' | 'near' | 'apart';
}

/** Measures that are told of the same people side by side, and are not the same. */
const NEAR: readonly (readonly MeasureFamily[])[] = [
  ['gone', 'captured', 'there', 'arrived', 'displaced', 'released'],
  ['killed', 'wounded', 'casualties', 'missing', 'captured'],
];

function measureRelation(a: FigurePoint, b: FigurePoint): Pair['measure'] {
  if (a.measure === b.measure) return 'same';
  const bare = a.measure === 'combatants' || b.measure === 'combatants';
  if (a.measures.includes(b.measure) || b.measures.includes(a.measure)) return 'same';
  if (bare && [a, b].every(({ measure }) => ['combatants', 'gone', 'there'].includes(measure))) return 'same';
  return NEAR.some((family) => family.includes(a.measure) && family.includes(b.measure)) ? 'near' : 'apart';
}

/** What is new is a part of a running total, where it is not larger. */
function withinTotal({ a, b, people, measure }: Pair): Outcome | null {
  const [part, whole] = isTotal(a) ? [b, a] : [a, b];
  const fits = people === 'same' && measure === 'same' && fitsInto(part.bounds, whole.bounds) && overlap(a.window, b.window);
  if (fits && meet(a.bounds, b.bounds)) return { verdict: 'same', score: scoreOf(a, b), reason: twoNumbers('numbers-agree', a, b) };
  return fits
    ? {
        verdict: 'part-of',
        score: scoreOf(a, b),
        reason: reason('part-of-total', { part: amount(part.bounds), whole: amount(whole.bounds) }),
      }
    : null;
}

const isTotal = ({ accounting }: FigurePoint): boolean => accounting === 'cumulative';
const isStock = ({ accounting }: FigurePoint): boolean => accounting === 'stock';

function meetInTime(a: FigurePoint, b: FigurePoint): boolean {
  return overlap(a.window, b.window);
}

function otherMeasure({ a, b }: Pair): Outcome {
  return { verdict: 'differs-in-measure', score: scoreOf(a, b), reason: otherThing(a, b) };
}

function otherThing(a: FigurePoint, b: FigurePoint): Reason {
  if (a.measure !== b.measure) return reason('other-measure', { a: listed('measure', a.measure), b: listed('measure', b.measure) });
  return a.happened === b.happened ? reason('other-people', { a: whom(a), b: whom(b) }) : reason('planned-number');
}

function compareStocks(pair: Pair): Outcome | null {
  const { a, b } = pair;
  if (!overlap(a.window, b.window)) return before(a.window, b.window) && isWhole(pair) ? later(a, b) : null;
  return isWhole(pair) ? bySize(pair) : byPart(pair);
}

const isWhole = ({ people, measure }: Pair): boolean => people === 'same' && measure === 'same';

/** Counts of what happened: the same window, or one inside the other. */
function compareFlows(pair: Pair): Outcome | null {
  const { a, b } = pair;
  if (sharedShare(a.window, b.window) <= 0.5) return laterTotal(pair);
  if (!isWhole(pair)) return byPart(pair);
  const inner = innerOf(a, b);
  if (inner === null || meet(a.bounds, b.bounds)) return bySize(pair);
  const outer = inner === a ? b : a;
  if (!fitsInto(inner.bounds, outer.bounds)) return oneBreath(a, b) ? null : differs(a, b);
  const within = reason('days-within', { inner: days(inner.window), outer: days(outer.window) });
  return { verdict: 'part-of', score: scoreOf(a, b), reason: within };
}

/** The one that counts over a period inside the other's, by what both say of their days. */
function innerOf(a: FigurePoint, b: FigurePoint): FigurePoint | null {
  const [lengthA, lengthB] = [length(a.window), length(b.window)];
  if (!a.window.sure || !b.window.sure || lengthA === null || lengthB === null || Math.abs(lengthA - lengthB) < 3) return null;
  return lengthA < lengthB ? a : b;
}

function laterTotal(pair: Pair): Outcome | null {
  const { a, b } = pair;
  const running = a.accounting === 'cumulative' && b.accounting === 'cumulative';
  return running && isWhole(pair) && before(a.window, b.window) ? later(a, b) : null;
}

function later(a: FigurePoint, b: FigurePoint): Outcome {
  return {
    verdict: 'updates',
    score: scoreOf(a, b),
    reason: reason('later-number', { a: amount(a.bounds), before: days(a.window), b: amount(b.bounds), after: days(b.window) }),
  };
}

function byPart({ a, b, people, measure }: Pair): Outcome | null {
  const partIsA = people === 'part' || (people === 'same' && measure === 'part');
  const [part, whole] = partIsA ? [a, b] : [b, a];
  if ((people === 'part' && measure === 'whole') || (people === 'whole' && measure === 'part')) return null;
  const both = { part: whom(part), whole: whom(whole) };
  if (isToll(a) && isToll(b) && sameCount(a, b))
    return { verdict: 'same', score: scoreOf(a, b), reason: twoNumbers('numbers-agree', a, b) };
  if (!fitsInto(part.bounds, whole.bounds))
    return oneBreath(a, b)
      ? null
      : {
          verdict: 'differs',
          score: scoreOf(a, b) - 0.1,
          reason: reason('part-too-large', { ...both, few: amount(part.bounds), many: amount(whole.bounds) }),
        };
  return { verdict: 'part-of', score: scoreOf(a, b), reason: reason('people-part', both) };
}

/** "38 people" and "38 civilians" of one incident: the same dead. */
function sameCount(a: FigurePoint, b: FigurePoint): boolean {
  const sorts = new Set([a.people.sort, b.people.sort]);
  const exact = a.bounds.low !== null && a.bounds.low === a.bounds.high && a.bounds.low === b.bounds.low && a.bounds.low === b.bounds.high;
  return exact && sorts.has('people') && sorts.has('civilian') && a.people.group === b.people.group && a.people.part === b.people.part;
}

function bySize({ a, b }: Pair): Outcome | null {
  if (!meet(a.bounds, b.bounds)) return oneBreath(a, b) ? null : differs(a, b);
  return { verdict: 'same', score: scoreOf(a, b), reason: twoNumbers('numbers-agree', a, b) };
}

/** A speaker who gives two numbers gives them for two things, and so does a report that goes on in its own voice. */
function oneBreath(a: FigurePoint, b: FigurePoint): boolean {
  return a.report === b.report && (a.claim.speaker === b.claim.speaker || a.claim.own || b.claim.own);
}

function differs(a: FigurePoint, b: FigurePoint): Outcome {
  return { verdict: 'differs', score: scoreOf(a, b), reason: twoNumbers('numbers-apart', a, b) };
}

function twoNumbers(code: 'numbers-agree' | 'numbers-apart' | 'toll-risen', a: FigurePoint, b: FigurePoint): Reason {
  return reason(code, { a: amount(a.bounds), b: amount(b.bounds) });
}

function scoreOf(a: FigurePoint, b: FigurePoint): number {
  return scored([
    [!a.window.sure || !b.window.sure, 0.1],
    [a.spot?.sure !== true || b.spot?.sure !== true, 0.1],
    [a.people.party !== b.people.party, 0.1],
    [a.measure !== b.measure, 0.1],
    [oneSided(a) || oneSided(b), 0.1],
  ]);
}

const oneSided = ({ bounds }: FigurePoint): boolean => bounds.low === null || bounds.high === null;

function whom({ people, claim }: FigurePoint): ReasonValue {
  return { is: 'whom', written: claim.of, sort: people.sort?.replace('thing:', '') ?? null, part: people.part };
}

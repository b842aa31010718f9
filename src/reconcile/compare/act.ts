import type { Parties } from '../parties.ts';
import { type ActPoint, partsClash } from '../points/act.ts';
import { peopleRelation } from '../points/people.ts';
import { placeRelation } from '../points/spot.ts';
import { days, listed, names, type Reason, reason } from '../reasons/reason.ts';
import { before, overlap } from '../window.ts';
import { type Outcome, scored } from './outcome.ts';

/** Two acts side by side: `a` is the earlier reported. Null where neither says anything about the other. */
export function compareActs(a: ActPoint, b: ActPoint, parties: Parties): Outcome | null {
  if (a.act !== b.act) return null;
  const people = peopleRelation(a.people, b.people, parties);
  if (people === 'apart') return null;
  if (a.act === 'venue') return venues(a, b);
  if (a.act.startsWith('covers:')) return coverages(a, b);
  const place = placeRelation(a.spot, b.spot);
  if (place === 'apart' || (place === 'untold' && (a.people.party === null || a.people.party !== b.people.party))) return null;
  if (a.act === 'part') return parts(a, b);
  if (a.act === 'stance') return stances(a, b);
  if (a.act === 'broker') return brokers(a, b);
  if (a.act === 'arms') return arms(a, b);
  if (a.act.startsWith('step:')) return steps(a, b);
  if (a.act === 'secret') return same(a, b, reason('both-secret'));
  return deeds(a, b, parties);
}

function venues(a: ActPoint, b: ActPoint): Outcome | null {
  const relation = placeRelation(a.spot, b.spot);
  if (relation === 'same') return same(a, b, reason('same-place', { place: names(a.spot?.name ?? '') }));
  return null;
}

/** Of one deal: told of one place, or with a party to it in common. */
function coverages(a: ActPoint, b: ActPoint): Outcome | null {
  const ofOneDeal = a.spot === null || b.spot === null ? a.people.party !== null && a.people.party === b.people.party : true;
  if (!ofOneDeal || placeRelation(a.spot, b.spot) === 'apart') return null;
  if (a.holds === b.holds) return same(a, b, reason('same-coverage'));
  return oneBreath(a, b) ? null : { verdict: 'differs', score: scoreOf(a, b), reason: reason('coverage-clash') };
}

function parts(a: ActPoint, b: ActPoint): Outcome | null {
  const [partA = '', partB = ''] = [a.values[0], b.values[0]];
  if (partA === partB) return same(a, b, reason('same-part', { part: listed('part', partA) }));
  if (!partsClash(partA, partB)) return null;
  return {
    verdict: 'differs',
    score: scoreOf(a, b),
    reason: reason('parts-clash', { a: listed('part', partA), b: listed('part', partB) }),
  };
}

function stances(a: ActPoint, b: ActPoint): Outcome | null {
  if (a.values[1] !== b.values[1]) return null;
  const [stanceA = '', stanceB = ''] = [a.values[0], b.values[0]];
  if (stanceA === stanceB) return same(a, b, reason('same-stance', { stance: listed('stance', stanceA) }));
  if ([stanceA, stanceB].includes('on-conditions') && !before(a.window, b.window)) return null;
  return changed(a, b, { a: listed('stance', stanceA), b: listed('stance', stanceB) });
}

/** The same speaker, or another day: a change. Two sources on one day: a contradiction. */
function changed(a: ActPoint, b: ActPoint, what: Reason['values']): Outcome {
  if (before(a.window, b.window) || a.report === b.report)
    return {
      verdict: 'updates',
      score: scoreOf(a, b),
      reason: reason('stance-changed', { ...what, before: days(a.window), after: days(b.window) }),
    };
  return { verdict: 'differs', score: scoreOf(a, b), reason: reason('stance-clash', what) };
}

function brokers(a: ActPoint, b: ActPoint): Outcome | null {
  const shared = a.values.filter((sort) => b.values.includes(sort));
  return shared.length > 0 ? same(a, b, reason('same-mediators', { mediators: listed('mediator', ...shared) })) : null;
}

function arms(a: ActPoint, b: ActPoint): Outcome | null {
  if (a.mode !== b.mode) return { verdict: 'differs-in-measure', score: scoreOf(a, b), reason: reason('agreed-and-done') };
  const [arms = ''] = a.values;
  if (arms === b.values[0]) return same(a, b, reason('same-arms', { arms: listed('arms', arms) }));
  return null;
}

function steps(a: ActPoint, b: ActPoint): Outcome | null {
  const day = a.claim.timeRole === 'happened' || a.mode === 'plan';
  if (!a.window.sure || !b.window.sure || !day) return null;
  if (overlap(a.window, b.window)) return same(a, b, reason('same-step', { days: days(a.window) }));
  return a.mode === 'plan' ? { verdict: 'updates', score: scoreOf(a, b), reason: otherDay(a, b) } : null;
}

/** What was done or is to be done, by whom, and whether at all. */
function deeds(a: ActPoint, b: ActPoint, parties: Parties): Outcome | null {
  if (a.mode !== b.mode) return planAndFact(a, b);
  if (a.mode === 'fact' && !overlap(a.window, b.window, 1)) return notYet(a, b);
  if (a.mode === 'plan' && bothDays(a, b) && !overlap(a.window, b.window))
    return { verdict: 'updates', score: scoreOf(a, b), reason: otherDay(a, b) };
  if (!sameDoers(a, b) || !sameEvent(a, b)) return null;
  const relation = relate(a, b, parties);
  if (relation === null) return null;
  if (relation === 'same') return same(a, b, reason('same-deed'));
  return relation === 'clash' && !oneBreath(a, b) ? changedDeed(a, b) : null;
}

/** That somebody left says nothing of others who did: a party, or at least a sort of people, must be shared. */
function sameDoers(a: ActPoint, b: ActPoint): boolean {
  if (!BY_WHOM.has(a.act)) return true;
  const party = a.people.party !== null && b.people.party !== null;
  return party || (a.people.sort !== null && a.people.sort === b.people.sort) || (a.people.part !== null && b.people.part !== null);
}

const BY_WHOM = new Set(['leave', 'surrender', 'remain']);

/** Several attacks of a type fall in one week: both must name the day, or hit the same. */
function sameEvent(a: ActPoint, b: ActPoint): boolean {
  if (!a.act.startsWith('event:') || (a.window.sure && b.window.sure)) return true;
  const words = new Set(a.claim.hit);
  return b.claim.hit.some((word) => words.has(word));
}

/** A speaker does not contradict himself in one report, nor a report its own source. */
function oneBreath(a: ActPoint, b: ActPoint): boolean {
  if (a.report !== b.report) return false;
  return a.claim.own || b.claim.own || a.claim.speaker === b.claim.speaker;
}

function changedDeed(a: ActPoint, b: ActPoint): Outcome {
  if (a.holds === 'not-yet' || b.holds === 'not-yet') return { verdict: 'updates', score: scoreOf(a, b), reason: reason('not-yet-done') };
  return { verdict: 'differs', score: scoreOf(a, b), reason: reason('deed-clash') };
}

function notYet(a: ActPoint, b: ActPoint): Outcome | null {
  return a.holds === 'not-yet' && b.holds === 'yes' && before(a.window, b.window) ? changedDeed(a, b) : null;
}

const bothDays = (a: ActPoint, b: ActPoint): boolean => a.claim.timeRole === 'planned' && b.claim.timeRole === 'planned';

function planAndFact(a: ActPoint, b: ActPoint): Outcome | null {
  const [plan, fact] = a.mode === 'plan' ? [a, b] : [b, a];
  if (plan.holds !== 'yes' || fact.holds !== 'yes' || plan.people.part !== fact.people.part) return null;
  return { verdict: 'updates', score: scoreOf(a, b) - 0.2, reason: reason('plan-and-fact') };
}

type Holding = Readonly<Partial<Record<'local' | 'foreign' | 'any', 'yes' | 'no' | 'not-yet'>>>;

function holdings(point: ActPoint): Holding {
  const { part } = point.people;
  if (part === null) return { any: point.holds };
  if (part === 'both') return { local: point.holds, foreign: point.holds };
  if (point.share === 'all' && point.holds === 'yes') return { [part]: 'yes', [part === 'local' ? 'foreign' : 'local']: 'no' };
  return { [part]: point.holds };
}

function relate(a: ActPoint, b: ActPoint, _parties: Parties): 'same' | 'clash' | null {
  if (a.act === 'remain' && a.share !== null && b.share !== null) return a.people.part === b.people.part ? 'same' : 'clash';
  const [heldA, heldB] = [holdings(a), holdings(b)];
  let found: 'same' | null = null;
  for (const part of ['local', 'foreign', 'any'] as const) {
    const [ofA, ofB] = [heldA[part], heldB[part]];
    if (ofA === undefined || ofB === undefined) continue;
    if (ofA !== ofB) return 'clash';
    found = 'same';
  }
  return found;
}

function same(a: ActPoint, b: ActPoint, told: Reason): Outcome {
  return { verdict: 'same', score: scoreOf(a, b), reason: told };
}

const otherDay = (a: ActPoint, b: ActPoint): Reason => reason('other-day', { before: days(a.window), after: days(b.window) });

function scoreOf(a: ActPoint, b: ActPoint): number {
  return scored([
    [!a.window.sure || !b.window.sure, 0.1],
    [a.spot?.sure !== true || b.spot?.sure !== true, 0.1],
    [a.people.party !== b.people.party, 0.15],
  ]);
}

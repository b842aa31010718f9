import type { Held } from './finding.ts';
import type { ActPoint } from './points/act.ts';
import type { FigurePoint } from './points/figure.ts';
import type { Point } from './points/point.ts';

type HeldOnce = Omit<Held, 'earlier'>;

/** What each origin holds, the latest first; claims that say the same in the same words of number and day stand together. */
export function heldBy(points: readonly Point[], originOf: ReadonlyMap<string, string>): Held[] {
  const byOrigin = new Map<string, Point[]>();
  for (const point of points) {
    const origin = originOf.get(point.claim.id);
    if (origin === undefined) continue;
    const of = byOrigin.get(origin);
    if (of === undefined) byOrigin.set(origin, [point]);
    else of.push(point);
  }
  return [...byOrigin].flatMap(([origin, of]) => heldOf(origin, of)).sort(latestFirst);
}

function heldOf(origin: string, points: readonly Point[]): Held[] {
  const said = new Map<string, { last: HeldOnce; claims: string[] }>();
  for (const point of points) {
    const held = once(origin, point);
    const key = answerKey(held);
    const before = said.get(key);
    if (before === undefined) said.set(key, { last: held, claims: [...held.claims] });
    else said.set(key, { last: latestFirst(held, before.last) < 0 ? held : before.last, claims: before.claims });
    if (before !== undefined && !before.claims.includes(point.claim.id)) before.claims.push(point.claim.id);
  }
  const [last, ...earlier] = [...said.values()].map((one) => ({ ...one.last, claims: one.claims })).sort(latestFirst);
  return last === undefined ? [] : [{ ...last, earlier }];
}

export function answerKey({ low, high, lowExclusive, highExclusive, unit, answer, negated }: HeldOnce): string {
  return JSON.stringify([low, high, lowExclusive, highExclusive, unit, answer, negated]);
}

function latestFirst(a: HeldOnce, b: HeldOnce): number {
  return order(b.asOf.latest ?? '', a.asOf.latest ?? '') || order(b.reported ?? '', a.reported ?? '') || order(a.origin, b.origin);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function once(origin: string, point: Point): HeldOnce {
  const { claim, window, day } = point;
  return {
    origin,
    ...(point.kind === 'figure' ? numbers(point) : answer(point)),
    modality: claim.modality,
    negated: claim.negated,
    reported: point.dated ? day : null,
    // Of a report without a day no day is known: that of its intake only bounds what it can be set beside.
    asOf: point.dated || window.sure ? { earliest: window.earliest, latest: window.latest } : { earliest: null, latest: null },
    claims: [claim.id],
  };
}

type Numbers = Pick<Held, 'low' | 'high' | 'lowExclusive' | 'highExclusive' | 'qualifier' | 'unit' | 'answer'>;

function numbers({ bounds, claim }: FigurePoint): Numbers {
  const { low, high, lowExclusive, highExclusive } = bounds;
  return {
    low,
    high,
    lowExclusive,
    highExclusive,
    qualifier: claim.qualifier,
    unit: claim.unit,
    answer: null,
  };
}

function answer(point: ActPoint): Numbers {
  return { low: null, high: null, lowExclusive: false, highExclusive: false, qualifier: null, unit: null, answer: answerOf(point) };
}

/** The answer in a word: the part, the stance, the step's day, whether it was so. */
export function answerOf({ act, values, holds, people, share, claim, window }: ActPoint): string {
  if (act === 'part' || act === 'stance' || act === 'arms') return values[0] ?? 'told';
  if (act === 'broker') return values.join(' and ');
  if (act === 'venue') return claim.place ?? 'told';
  if (act.startsWith('step:')) return window.sure ? (window.earliest ?? 'told') : 'told';
  const whom = [share === 'most' ? 'mostly' : share === 'all' ? 'only' : null, people.part].filter(Boolean).join(' ');
  return whom === '' ? holds : `${holds}, ${whom}`;
}

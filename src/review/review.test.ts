import { describe, expect, test } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { carryDecisions } from './carry.ts';
import { compareReadings } from './compare-readings.ts';
import { correctClaim } from './correct.ts';
import type { Decision } from './decision.ts';
import { type Marked, matchClaims } from './match-claims.ts';
import { standingOf } from './status.ts';

const decision = (id: string, act: Decision['act'], more: Partial<Decision> = {}): Decision => ({
  id,
  report: 'sha256:0',
  claim: 'c1',
  kind: 'figure',
  quote: { start: 0, end: 10, exact: '0123456789' },
  act,
  changes: {},
  withdraws: null,
  by: 'Analyst',
  at: '2026-01-01T00:00:00.000Z',
  reason: null,
  ...more,
});
const withdraw = (id: string, withdraws: string) => decision(id, 'withdraw', { withdraws });
const correct = (id: string, changes: Record<string, unknown>) => decision(id, 'correct', { changes });

describe('where a claim stands', () => {
  const rows: [decisions: Decision[], status: string, changes: object, why: string][] = [
    [[], 'open', {}, 'nobody has decided'],
    [[decision('a', 'accept')], 'accepted', {}, 'one decision'],
    [[decision('a', 'accept'), decision('b', 'reject')], 'rejected', {}, 'the last one says'],
    [[decision('a', 'accept'), withdraw('b', 'a')], 'open', {}, 'undone'],
    [[decision('a', 'accept'), decision('b', 'reject'), withdraw('c', 'b')], 'accepted', {}, 'undone to the one before'],
    [[decision('a', 'accept'), withdraw('b', 'a'), withdraw('c', 'b')], 'accepted', {}, 'the undoing undone'],
    [
      [correct('a', { 'body.low': 3 }), correct('b', { negated: true })],
      'corrected',
      { 'body.low': 3, negated: true },
      'corrections add up',
    ],
    [[correct('a', { 'body.low': 3 }), correct('b', { 'body.low': 4 })], 'corrected', { 'body.low': 4 }, 'the later value holds'],
    [[correct('a', { 'body.low': 3 }), decision('b', 'accept')], 'accepted', { 'body.low': 3 }, 'accepted as corrected'],
    [[correct('a', { 'body.low': 3 }), withdraw('b', 'a')], 'open', {}, 'the value goes with its decision'],
  ];
  test.each(rows)('%# %s', (decisions, status, changes, _why) => {
    expect(standingOf(decisions)).toMatchObject({ status, changes });
  });
});

const mark = (id: string, kind: Claim['kind'], start: number, end: number): Marked => ({
  id,
  kind,
  quote: { start, end, exact: 'x'.repeat(end - start) },
});

describe('claims of two readings', () => {
  const rows: [before: Marked[], after: Marked[], expected: Record<string, string>, why: string][] = [
    [[mark('a', 'figure', 0, 9)], [mark('a', 'figure', 0, 9)], { a: 'a same' }, 'the same id'],
    [[mark('a', 'figure', 0, 9)], [mark('b', 'figure', 2, 9)], { a: 'b moved' }, 'overlap in the same kind'],
    [[mark('a', 'figure', 0, 9)], [mark('b', 'event', 2, 9)], {}, 'another kind'],
    [[mark('a', 'figure', 0, 9)], [mark('b', 'figure', 9, 12)], {}, 'only beside it'],
    [[mark('a', 'figure', 0, 9)], [mark('b', 'figure', 0, 3), mark('c', 'figure', 1, 9)], { a: 'c moved' }, 'the greater overlap'],
    [
      [mark('a', 'figure', 0, 9), mark('b', 'figure', 0, 5)],
      [mark('c', 'figure', 0, 6)],
      { b: 'c moved' },
      'one counterpart for one claim',
    ],
    [
      [mark('a', 'figure', 0, 9), mark('b', 'figure', 0, 8)],
      [mark('b', 'figure', 0, 8)],
      { b: 'b same' },
      'a claim that has its own is not taken',
    ],
  ];
  test.each(rows)('%# %s', (before, after, expected, _why) => {
    const matches = [...matchClaims(before, after)].map(([id, { claim, how }]) => [id, `${claim} ${how}`]);
    expect(Object.fromEntries(matches)).toEqual(expected);
  });

  test('decisions are carried to the claims of the new reading, and none is dropped', () => {
    const decisions = [
      decision('a', 'accept'),
      decision('b', 'reject', { claim: 'gone', quote: { start: 50, end: 60, exact: 'y'.repeat(10) } }),
    ];
    const carried = carryDecisions(decisions, [mark('new', 'figure', 1, 10)]);
    expect(carried.map(({ claim, how }) => [claim, how])).toEqual([
      ['new', 'moved'],
      [null, 'vanished'],
    ]);
  });
});

const figure = (id: string, low: number | null): Claim =>
  ({
    id,
    kind: 'figure',
    quote: { start: 0, end: 7, exact: '24 died' },
    attribution: [{ source: 'publisher', type: 'publisher', cue: null }],
    modality: 'asserted',
    negated: false,
    aside: null,
    time: null,
    place: null,
    parties: {},
    confidence: 'high',
    rule: 'figure/test',
    notes: [],
    body: {
      measure: 'killed',
      alternatives: [],
      of: null,
      civilian: 'unknown',
      group: null,
      unit: 'persons',
      low,
      high: low,
      lowExclusive: false,
      highExclusive: false,
      qualifier: null,
      vague: null,
      unknown: false,
      derived: false,
      accounting: 'unknown',
      excludes: [],
      includes: [],
      partOf: null,
      incident: null,
    },
  }) satisfies Claim;

test('a later reading is told as gained, lost, changed and same', () => {
  const lost = { ...figure('lost', 1), quote: { start: 20, end: 27, exact: '24 died' } };
  const gained = { ...figure('gained', 1), quote: { start: 40, end: 47, exact: '24 died' } };
  const ruled = { ...figure('ruled', 1), quote: { start: 60, end: 67, exact: '24 died' } };
  const difference = compareReadings(
    [figure('a', 24), lost, ruled],
    [figure('a', 25), gained, { ...ruled, rule: 'figure/other', notes: ['n'] }],
  );
  expect(difference).toMatchObject({
    gained: [{ id: 'gained' }],
    lost: [{ id: 'lost' }],
    moved: [],
    changed: [{ after: { id: 'a' }, fields: ['body.low', 'body.high'] }],
    same: 1,
  });
});

describe('corrected values', () => {
  const rows: [changes: Record<string, unknown>, result: object, why: string][] = [
    [{ 'body.low': 30, modality: 'denied' }, { body: { low: 30, high: 24 }, modality: 'denied' }, 'values that fit'],
    [{ 'body.low': null }, { body: { low: null } }, 'an open bound'],
    [{ 'body.low': 'thirty' }, { problem: 'body.low: must be number' }, 'no number'],
    [{ 'body.deaths': 3 }, { problem: '"body.deaths" is no field of this claim' }, 'no such field'],
    [{ quote: 'other words' }, { problem: expect.stringContaining('"quote" cannot be corrected') }, 'the words are what the text has'],
    [{ 'time.earliest': '2017-01-01' }, { problem: '"time.earliest" is no field of this claim' }, 'the claim has no time'],
  ];
  test.each(rows)('%# %s', (changes, result, _why) => {
    const claim = figure('a', 24);
    expect(correctClaim(claim, changes)).toMatchObject(result);
    expect(claim).toEqual(figure('a', 24));
  });
});

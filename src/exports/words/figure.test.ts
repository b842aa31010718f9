import { expect, test } from 'vitest';
import type { FigureBody } from '../../claims/figure/body.ts';
import { figureValue, unitWords } from './figure.ts';

const base: FigureBody = {
  measure: 'killed',
  alternatives: [],
  of: null,
  civilian: 'unknown',
  group: null,
  unit: 'persons',
  low: null,
  high: null,
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
};

const rows: [Partial<FigureBody>, string][] = [
  [{ low: 12, high: 12 }, '12'],
  [{ low: 4000, lowExclusive: true, qualifier: 'more than' }, 'more than 4,000'],
  [{ low: 24, qualifier: 'at least' }, 'at least 24'],
  [{ high: 500, qualifier: 'up to' }, 'up to 500'],
  [{ high: 500, highExclusive: true, qualifier: 'fewer than' }, 'fewer than 500'],
  [{ low: 7000, high: 7000, qualifier: 'around' }, 'around 7,000'],
  [{ low: 20, high: 30 }, '20–30'],
  [{ low: 20, high: 30, lowExclusive: true }, 'more than 20, at most 30'],
  [{ low: 75, high: 150, lowExclusive: true, derived: true, qualifier: 'most of 150' }, '75–150 (derived: most of 150)'],
  [{ low: 100, high: 200, lowExclusive: true, derived: true, qualifier: 'most of' }, '100–200 (derived: most of 200)'],
  [{ low: 200, vague: 'hundreds' }, 'hundreds (≥ 200)'],
  [{ vague: 'many' }, 'many (no bounds)'],
  [{ unknown: true }, 'unknown number'],
  [{ low: 52.5, high: 52.5, unit: 'percent' }, '52.5'],
];

test.each(rows)('%o is said as %s', (part, said) => {
  expect(figureValue({ ...base, ...part })).toBe(said);
});

test.each([
  ['persons', ''],
  ['percent', ' per cent'],
  ['families', ' families'],
])('unit %s is said as %j', (unit, said) => {
  expect(unitWords({ ...base, unit })).toBe(said);
});

import { expect, test } from 'vitest';
import { bothEnds } from './both-ends.ts';

const rows: readonly (readonly [name: string, most: number, shown: string, why: string])[] = [
  ['Reuters', 26, 'Reuters', 'short enough'],
  ['Example desk, retold after Reuters', 26, 'Example d…ld after Reuters', 'what tells it apart stands at the end'],
  ['وكالة الأنباء العامة للمدينة', 16, 'وكالة الأ…لمدينة', 'letters, in either script'],
];

test.each(rows)('%s in %i: %s (%s)', (name, most, shown) => {
  expect(bothEnds(name, most)).toBe(shown);
});

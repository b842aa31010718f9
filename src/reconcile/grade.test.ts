import { expect, test } from 'vitest';
import { gradeOf } from './grade.ts';
import type { NamedOrigin } from './origin.ts';

const origin = (name: string, of: string | null): NamedOrigin => ({
  id: name,
  name,
  type: 'party',
  of,
});
const accused = origin('Accused', 'accused');
const witness = origin('Witness', null);

test.each([
  ['who is blamed says so itself', [accused, witness], [accused, witness], 'confirmed'],
  ['who is blamed denies: nothing is conceded', [accused], [], 'single'],
  ['who is blamed denies beside one who says the same', [accused, witness], [witness], 'fair'],
])('%s', (_, supporting, affirming, expected) => {
  expect(gradeOf({ supporting, affirming, against: [], blamed: 'accused', combatantsOnly: false }).grade).toBe(expected);
});

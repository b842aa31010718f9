import { expect, test } from 'vitest';
import type { Parties } from '../parties.ts';
import type { Deal } from './deals.ts';
import { mediatorsOf, partiesIn } from './sides.ts';

const PARTIES = { whole: (id: string) => id, name: () => null, nameAr: () => null } as unknown as Parties;

/** What each report says of who is a side and who goes between. */
const deal = (...reports: readonly { readonly parties: readonly string[]; readonly mediators?: readonly string[] }[]) =>
  reports.map(({ parties, mediators = [] }) => {
    const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, claims: [`${id}-claim`] }));
    return { agreement: { parties: named(parties), mediators: named(mediators) } };
  }) as unknown as Deal;

const ids = (of: Deal) => [
  partiesIn(of, PARTIES)
    .map(({ id }) => id)
    .sort(),
  mediatorsOf(of, PARTIES)
    .map(({ id }) => id)
    .sort(),
];

test.each([
  ['a go-between is no side', deal({ parties: ['a', 'b', 'elders'], mediators: ['elders'] }), ['a', 'b'], ['elders']],
  [
    'one report of three has a side mediate: it stays at the table',
    deal({ parties: ['a', 'b'] }, { parties: ['a', 'b'] }, { parties: ['b'], mediators: ['a'] }),
    ['a', 'b'],
    [],
  ],
  [
    'most have it go between: no side',
    deal({ parties: ['a', 'b', 'c'] }, { parties: ['a', 'b'], mediators: ['c'] }, { parties: ['a'], mediators: ['c'] }),
    ['a', 'b'],
    ['c'],
  ],
  [
    'fighters beside two sides that another report names are men of one of them',
    deal({ parties: ['group:fighters', 'a'] }, { parties: ['a', 'b'] }),
    ['a', 'b'],
    [],
  ],
  ['fighters beside one side are the other', deal({ parties: ['group:fighters', 'a'] }), ['a', 'group:fighters'], []],
] as const)('%s', (_why, told, sides, between) => {
  expect(ids(told)).toEqual([sides, between]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutBoilerplate } from './boilerplate.ts';
import { type Linkable, linkOf } from './link.ts';
import { pairsOf } from './pairs.ts';
import { sharedWords } from './shared.ts';
import { signText } from './signature.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const word = fc.array(fc.constantFrom(...LETTERS, ...ARABIC), { minLength: 3, maxLength: 8 }).map((letters) => letters.join(''));
const prose = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });
const space = fc.constantFrom(' ', '\n\n', ', ', '. ', ' — ', '\u00a0');

/** A text and, in it, where the words of a passage stand. */
const around = fc.record({ before: prose(0, 60), after: prose(0, 60), spaces: fc.array(space, { minLength: 8, maxLength: 8 }) });

function written({ before, after, spaces }: { before: string[]; after: string[]; spaces: string[] }, passage: readonly string[]): string {
  return [...before, ...passage, ...after].map((one, index) => `${one}${spaces[index % spaces.length]}`).join('');
}

function report(id: string, text: string, more: Partial<Linkable> = {}): Linkable & { readonly text: string } {
  return { id, day: null, publisher: id, label: id, words: signText({ text, furniture: [] }), text, ...more };
}

describe('copies', () => {
  test('a passage of twelve words or more is always found, at its offsets in both texts', () => {
    fc.assert(
      fc.property(prose(12, 40), around, around, (passage, one, other) => {
        const [a, b] = [report('a', written(one, passage)), report('b', written(other, passage))];
        const pairs = pairsOf([a, b].map(({ text }) => signText({ text, furniture: [] })));
        const link = pairs[0] === undefined ? null : linkOf(a, b, pairs[0]);
        const [from, to] = link?.from === 'a' ? [a, b] : [b, a];
        const bare = (text: string) =>
          text
            .toLowerCase()
            .split(/[\s,.—]+/)
            .filter(Boolean);
        const found = (link?.passages ?? []).map((place) => [
          bare(from.text.slice(place.from.start, place.from.end)),
          bare(to.text.slice(place.to.start, place.to.end)),
        ]);
        expect(found.length).toBeGreaterThan(0);
        for (const [inOne, inOther] of found) expect(inOne).toEqual(inOther);
        expect(Math.max(...found.map(([words]) => words?.length ?? 0))).toBeGreaterThanOrEqual(passage.length);
      }),
      { numRuns: 150 },
    );
  });

  test('what is shared is the same whichever text is named first, and is all where one text is the other', () => {
    fc.assert(
      fc.property(prose(30, 90), prose(30, 90), (one, other) => {
        const [a, b] = [one, other].map((words) => signText({ text: words.join(' '), furniture: [] }).keys) as [Uint32Array, Uint32Array];
        expect(sharedWords(a, b).share).toBeCloseTo(sharedWords(b, a).share, 1);
        expect(sharedWords(a, a)).toMatchObject({ share: 1, words: a.length });
      }),
      { numRuns: 50 },
    );
  });

  test('the order of the texts does not matter', () => {
    const first = 'the buses left the northern gate at dawn and nobody was told where they would go or who had signed the paper';
    const texts = [first, `${first} and so on`, 'quite another matter altogether, told in words of its own', `${first} until noon`];
    const linked = (order: readonly number[]) =>
      pairsOf(order.map((index) => signText({ text: texts[index] as string, furniture: [] })))
        .map(({ a, b }) => [order[a], order[b]].sort().join())
        .sort();
    expect(linked([0, 1, 2, 3])).toEqual(['0,1', '0,3', '1,3']);
    expect(linked([3, 2, 1, 0])).toEqual(linked([0, 1, 2, 3]));
  });

  const ABOUT = 'the gazette is an independent paper founded by its readers in the spring of nineteen ninety and printed every weekday';
  const bodies = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((name) =>
    Array.from({ length: 80 }, (_, index) => `${name}${index}`).join(' '),
  );
  const boilerplate: [why: string, publishers: string[], days: (string | null)[], expected: number][] = [
    ['a line about the publisher in all its reports', ['g', 'g', 'g', 'g', 'g'], [null, null, null, null, null], 0],
    ['the same in two reports is a passage', ['g', 'g'], [null, null], 1],
    ['of many publishers within days: a statement', ['a', 'b', 'c', 'd', 'e'], ['01', '01', '02', '02', '03'], 10],
    ['of many publishers over weeks: background', ['a', 'b', 'c', 'd', 'e'], ['01', '05', '10', '15', '20'], 0],
  ];
  test.each(boilerplate)('%s', (_, publishers, days, expected) => {
    const reports = publishers.map((publisher, index) =>
      report(`r${index}`, `${bodies[index]} ${ABOUT}`, { publisher, day: days[index] == null ? null : `2016-05-${days[index]}` }),
    );
    const pairs = withoutBoilerplate(pairsOf(reports.map(({ text }) => signText({ text, furniture: [] }))), reports);
    expect(pairs.filter(({ passages }) => passages.length > 0)).toHaveLength(expected);
  });

  const kinds: [why: string, more: [Partial<Linkable>, Partial<Linkable>], added: string, expected: string][] = [
    ['another publisher', [{ day: '2016-05-01' }, { day: '2016-05-02' }], '', 'copy r2 r1'],
    ['the earlier is the model, whatever its name', [{ day: '2016-05-02' }, { day: '2016-05-01' }], '', 'copy r1 r2'],
    [
      'the same publisher, with more',
      [
        { publisher: 'g', day: '2016-05-01' },
        { publisher: 'g', day: '2016-05-02' },
      ],
      ABOUT,
      'update r2 r1',
    ],
    ['of one day the longer is the model', [{ day: '2016-05-01' }, { day: '2016-05-01' }], ABOUT, 'copy r1 r2'],
  ];
  test.each(kinds)('%s', (_, [one, other], added, expected) => {
    const [a, b] = [report('r1', bodies[0] as string, one), report('r2', `${bodies[0]} ${added}`, other)];
    const [pair] = pairsOf([a, b].map(({ text }) => signText({ text, furniture: [] })));
    const link = pair === undefined ? null : linkOf(a, b, pair);
    expect(`${link?.kind} ${link?.from} ${link?.to}`).toBe(expected);
  });

  test('furniture is no part of it', () => {
    const menu = 'home news war sport weather culture opinion letters archive contact subscribe log in search';
    const text = (body: string) => `${menu}\n${body}`;
    const furniture = [{ start: 0, end: menu.length }];
    expect(pairsOf([bodies[0], bodies[1]].map((body) => signText({ text: text(body as string), furniture })))).toEqual([]);
  });
});

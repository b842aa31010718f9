import { expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import type { AnnotatedRecord } from './record.ts';
import { addRecord, emptyScore } from './score.ts';

const text = 'At least 12 people died in Taiz, the ministry said. Talks open on Monday. Photo: staff';

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, exact: words, quote: words };
}

const record: AnnotatedRecord = {
  slug: 'taiz',
  text,
  doc: { lang: 'en' },
  claims: [
    {
      ...at('At least 12 people died'),
      id: 'c1',
      kind: 'figure',
      modality: 'reported',
      attribution: [{ speaker: 'the ministry', type: 'official' }],
      figure: { whatClass: 'killed', low: 12, high: null },
    },
    { ...at('Talks open on Monday'), id: 'c2', kind: 'planned-date', modality: 'planned', milestone: 'planned', milestoneAlso: ['talks'] },
  ],
  neutral: [at('Photo: staff')],
  forbid: [{ ...at('12 people'), group: 'figures', low: 12, high: 12, why: 'the bound is open' }],
};

const says = (source: string) => [
  { source: 'X', type: 'publisher', cue: null },
  { source, type: 'official', cue: 'said' },
];
const figure = (words: string, low: number | null, high: number | null) =>
  ({
    kind: 'figure',
    quote: at(words),
    body: { low, high, measure: 'killed' },
    modality: 'asserted',
    aside: null,
    attribution: says('the ministry'),
    rule: 'r',
  }) as unknown as Claim;
const milestone = (words: string, step: string) =>
  ({
    kind: 'milestone',
    quote: at(words),
    body: { step },
    modality: 'planned',
    aside: null,
    attribution: says('an aide'),
    rule: 'r',
  }) as unknown as Claim;

const rows: readonly { why: string; claims: readonly Claim[]; group: 'figures' | 'milestones'; want: object; traps?: number }[] = [
  {
    why: 'bounds equal and text shared: a hit, with speaker, modality and class',
    claims: [figure('12 people died', 12, null)],
    group: 'figures',
    want: { gold: 1, pred: 1, hit: 1, says: 1, modality: 1, class: 1 },
  },
  {
    why: 'another bound: missed, invented, and a trap',
    claims: [figure('12 people died', 12, 12)],
    group: 'figures',
    want: { gold: 1, pred: 1, hit: 0 },
    traps: 1,
  },
  { why: 'no text shared', claims: [figure('Talks open', 12, null)], group: 'figures', want: { gold: 1, pred: 1, hit: 0 } },
  { why: 'on a neutral span: counts neither way', claims: [figure('Photo', 1, 1)], group: 'figures', want: { gold: 1, pred: 0, hit: 0 } },
  {
    why: 'a figure without bounds is no figure here',
    claims: [figure('12 people', null, null)],
    group: 'figures',
    want: { gold: 1, pred: 0 },
  },
  {
    why: 'another class that is right too',
    claims: [milestone('Talks open', 'talks')],
    group: 'milestones',
    want: { gold: 1, hit: 1, class: 1, says: 0 },
  },
  {
    why: 'one to one: the second claim on the same words is invented',
    claims: [milestone('Talks open', 'talks'), milestone('Talks open on Monday', 'agreed')],
    group: 'milestones',
    want: { gold: 1, pred: 2, hit: 1, class: 0 },
  },
];

test.each(rows)('$why', ({ claims, group, want, traps }) => {
  const score = emptyScore();
  addRecord(score, record, claims);
  expect(score.groups[group]).toMatchObject(want);
  expect(score.traps).toBe(traps ?? 0);
});

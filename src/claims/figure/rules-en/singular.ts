import { SINGULAR_OPENERS } from '../../../languages/en/figure-words.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import { overlaps } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { fateAfter } from './after.ts';
import { fateBefore } from './before.ts';
import { exactly } from './bounds.ts';
import { countedAt } from './counted.ts';
import { type FigureDraft, spanOf, toDraft } from './draft.ts';
import type { Fate } from './fate.ts';

const ONE: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'captured']);
const KIN = new Set([
  'husband',
  'wife',
  'son',
  'daughter',
  'brother',
  'sister',
  'father',
  'mother',
  'uncle',
  'aunt',
  'cousin',
  'nephew',
  'niece',
  'grandfather',
  'grandmother',
  'fiance',
  'baby',
]);
const DIRECT = new Set(['verb', 'object']);

/** "a civilian was killed", "her husband had been killed": one person, told without a number. */
export function singleFigures(context: Context, sentence: Sentence): FigureDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    const head = singleHead(tokens, index);
    if (head < 0 || context.mentions.quantities.some((number) => overlaps(number, token))) return [];
    const fate = directFate(tokens, index, head);
    if (fate === null) return [];
    const noun = groupNouns.get(tokens[head]?.norm ?? '');
    const span = spanOf(sentence, index, head + 1);
    return [
      toDraft(context, {
        sentence,
        from: Math.min(index, fate.from),
        to: Math.max(head + 1, fate.to),
        predicate: fate.predicate,
        rule: `figure/${fate.measure}-one`,
        measure: fate.measure,
        of: context.report.text.slice(span.start, span.end),
        civilian: noun?.civilian ?? 'unknown',
        group: noun?.group ?? null,
        unit: 'persons',
        bounds: exactly(1),
        accounting: 'new',
        confidence: 'low',
        notes: ['one person, told without a number'],
        countedSpan: span,
      }),
    ];
  });
}

/** The singular noun of a person that an article or possessive opens at `index`; -1 where there is none. */
function singleHead(tokens: readonly Token[], index: number): number {
  const opener = tokens[index] as Token;
  const kin = tokens[index + 1];
  if (opener.tag.startsWith('NNP') && KIN.has(kin?.norm ?? '')) return index + 1;
  if (tokens[index + 1]?.tag === 'POS' && opener.tag.startsWith('NNP') && KIN.has(tokens[index + 2]?.norm ?? '')) return index + 2;
  if (!SINGULAR_OPENERS.has(opener.norm)) return -1;
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at += 1) {
    const token = tokens[at] as Token;
    const noun = groupNouns.get(token.norm);
    if (noun?.person && token.norm === noun.singular && !tokens[at + 1]?.tag.startsWith('NN')) return at;
    if (!/^(?:JJ|NN|VBN|HYPH|POS)/.test(token.tag) || token.tag === 'NNS') return -1;
  }
  return -1;
}

/** Only a passive right after, or a verb right before: "killed a medic". */
function directFate(tokens: readonly Token[], from: number, head: number): Fate | null {
  const before = fateBefore(tokens, from);
  if (before !== null && before.via === 'object' && ONE.has(before.measure) && before.to === from) return before;
  const after = fateAfter(tokens, head + 1);
  if (after === null || !DIRECT.has(after.via) || !ONE.has(after.measure)) return null;
  return after.from - head <= 4 && !tokens.slice(head + 1, after.from).some((token) => token.tag.startsWith('NN')) ? after : null;
}

const GONE: ReadonlySet<Measure> = new Set(['remaining', 'present']);

/** "no civilians are left in the city": a count of none. */
export function noneFigures(context: Context, sentence: Sentence): FigureDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    if (token.norm !== 'no' || context.mentions.quantities.some((number) => overlaps(number, token))) return [];
    const counted = countedAt(sentence, index + 1);
    if (counted.class !== 'person' || tokens[counted.head]?.tag !== 'NNS') return [];
    const fate = fateAfter(tokens, counted.to);
    if (fate === null || fate.via !== 'verb' || !GONE.has(fate.measure) || fate.from - counted.to > 3) return [];
    const span = spanOf(sentence, counted.from, counted.to);
    return [
      toDraft(context, {
        sentence,
        from: index,
        to: fate.to,
        predicate: fate.predicate,
        rule: `figure/${fate.measure}-none`,
        measure: fate.measure,
        of: context.report.text.slice(span.start, span.end),
        civilian: counted.civilian,
        group: counted.group,
        unit: 'persons',
        bounds: { ...exactly(0), qualifier: 'no' },
        accounting: 'stock',
        confidence: 'medium',
        countedSpan: span,
      }),
    ];
  });
}

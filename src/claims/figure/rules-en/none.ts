import type { Sentence } from '../../../text/sentence.ts';
import { overlaps } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { exactly } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { fateAfter } from './after.ts';
import { countedAt } from './counted.ts';

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

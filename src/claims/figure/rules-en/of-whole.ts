import type { QuantityMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { countedAt } from './counted.ts';
import type { Work } from './found.ts';
import { MEASURE_OF } from './things.ts';
import { isVerb } from './verb-group.ts';

const REACH = 5;

/** "Of the 20 hospitals": the number stands in a phrase that opens a clause and names the whole. */
export function opensWhole(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (tokens[at]?.norm === 'of') return at === 0 || /^(?:[,;:–—]|and)$/.test(tokens[at - 1]?.norm ?? '');
    if (!/^(?:DT|PRP\$|NN|NNP|POS|JJ)$/.test(tokens[at]?.tag ?? '')) return false;
  }
  return false;
}

/** "Of the city's 20 hospitals, just six are open": the six are of what opens the sentence. */
export function partOfThings(context: Context, { sentence, number, counted }: Work): FigureDraft | null {
  const { tokens } = sentence;
  if (counted.head >= 0 || !isVerb(tokens[number.to])) return null;
  const whole = inSentence(context.mentions.quantities, sentence.index).find((one) => one.to < number.from && opensWhole(tokens, one.from));
  const things = whole === undefined ? null : countedAt(sentence, whole.to);
  const measure = things?.class == null ? undefined : MEASURE_OF[things.class];
  const noun = tokens[things?.head ?? -1];
  if (whole === undefined || things === null || measure === undefined || noun === undefined || !isNear(sentence, things.to, number))
    return null;
  const named = spanOf(sentence, things.from, things.to);
  return toDraft(context, {
    sentence,
    from: number.from,
    to: Math.min(tokens.length, number.to + 2),
    predicate: number.to,
    rule: `figure/${measure}-part`,
    measure,
    of: context.report.text.slice(named.start, named.end),
    unit: noun.norm,
    bounds: boundsOf(number),
    confidence: 'medium',
    notes: ['what is counted opens the sentence'],
  });
}

function isNear({ tokens }: Sentence, from: number, number: QuantityMention): boolean {
  return tokens.slice(from, number.from).some(({ norm }) => norm === ',') && number.from - from <= REACH * 2;
}

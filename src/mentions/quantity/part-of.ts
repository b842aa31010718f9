import type { Sentence } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { build } from './build.ts';
import { numeralAt } from './numeral.ts';

const WHOLES = new Set(['whom', 'them', 'which', 'these', 'those']);
const MOST = new Set(['most', 'majority']);

/** "most of them", "half of whom", "a third of the 90": a part computed from the count before or after it. */
export function partAt(
  text: string,
  sentence: Sentence,
  at: { index: number; earlier: readonly QuantityMention[] },
): QuantityMention | null {
  const { tokens } = sentence;
  const { index } = at;
  const share = MOST.has(tokens[index]?.norm ?? '') ? null : numeralAt(tokens, index);
  if (share === null ? !MOST.has(tokens[index]?.norm ?? '') : !share.isShare) return null;
  const end = share?.to ?? index + 1;
  const of = tokens[end]?.norm === 'of' ? end : tokens[index]?.norm === 'half' ? end - 1 : -1;
  const whole = of < 0 ? null : wholeAfter(sentence, of + 1, at.earlier);
  if (whole === null) return null;
  const place = { from: index, to: whole.to, core: { from: index, to: end } };
  const qualifier = text.slice(tokens[index]?.start, tokens[of === end ? of : end - 1]?.end);
  return build(text, sentence, place, { ...valuesOf(whole, share?.value ?? null), qualifier, derived: true });
}

interface Whole {
  readonly low: number | null;
  readonly high: number | null;
  readonly to: number;
}

function wholeAfter(sentence: Sentence, index: number, earlier: readonly QuantityMention[]): Whole | null {
  const { tokens } = sentence;
  const opensNoun = ['these', 'those', 'which'].includes(tokens[index]?.norm ?? '') && /^(?:NN|JJ)/.test(tokens[index + 1]?.tag ?? '');
  if (WHOLES.has(tokens[index]?.norm ?? '') && !opensNoun) {
    const whole = earlier.findLast(
      (mention) => mention.type === 'count' && !mention.derived && (mention.low !== null || mention.high !== null),
    );
    return whole === undefined ? null : { low: whole.low, high: whole.high, to: index + 1 };
  }
  const at = ['the', 'these', 'those', 'its', 'their', 'all'].includes(tokens[index]?.norm ?? '') ? index + 1 : -1;
  const number = at < 0 ? null : numeralAt(tokens, at);
  return number === null || number.isShare ? null : { low: number.value, high: number.value, to: number.to };
}

/** Most is more than half; a share of a whole with open bounds stays open there. */
function valuesOf(whole: Whole, share: number | null): Partial<QuantityMention> {
  if (share === null) return { low: whole.low === null ? null : whole.low / 2, high: whole.high, lowExclusive: whole.low !== null };
  const part = (bound: number | null) => (bound === null ? null : bound * share);
  return { low: part(whole.low), high: part(whole.high) };
}

import type { Sentence, Token } from '../../text/sentence.ts';
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
  const bound = boundBefore(sentence, index);
  const from = bound === null ? index : index - bound.words;
  const place = { from, to: whole.to, core: { from: index, to: end } };
  const qualifier = text.slice(tokens[from]?.start, tokens[of === end ? of : end - 1]?.end);
  return build(text, sentence, place, { ...bounded(whole, valuesOf(whole, share?.value ?? null), bound), qualifier, derived: true });
}

interface Bound {
  readonly words: number;
  readonly over: boolean;
}

/** "More than half of the 900", "less than a third of them". */
function boundBefore({ tokens }: Sentence, index: number): Bound | null {
  const [second, first] = [tokens[index - 1]?.norm ?? '', tokens[index - 2]?.norm ?? ''];
  if (second === 'than' && /^(?:more|less|fewer)$/.test(first)) return { words: 2, over: first === 'more' };
  return /^(?:over|under)$/.test(second) ? { words: 1, over: second === 'over' } : null;
}

function bounded(whole: Whole, values: Partial<QuantityMention>, bound: Bound | null): Partial<QuantityMention> {
  if (bound === null) return values;
  if (bound.over) return { low: values.low ?? null, high: whole.high, lowExclusive: true };
  return { low: null, high: values.high ?? null, highExclusive: true };
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
  const at = ['the', 'these', 'those', 'its', 'their', 'all'].includes(tokens[index]?.norm ?? '') ? behindOwner(tokens, index + 1) : -1;
  const number = at < 0 ? null : numeralAt(tokens, at);
  return number === null || number.isShare ? null : { low: number.value, high: number.value, to: number.to };
}

/** "the | town's | 9,000 people". */
function behindOwner(tokens: readonly Token[], index: number): number {
  const owner = tokens.slice(index, index + 4).findIndex(({ tag }) => tag === 'POS');
  const named = owner > 0 && tokens.slice(index, index + owner).every(({ tag }) => /^(?:NN|JJ)/.test(tag));
  return named ? index + owner + 1 : index;
}

/** Most is more than half; a share of a whole with open bounds stays open there. */
function valuesOf(whole: Whole, share: number | null): Partial<QuantityMention> {
  if (share === null) return { low: whole.low === null ? null : whole.low / 2, high: whole.high, lowExclusive: whole.low !== null };
  const part = (bound: number | null) => (bound === null ? null : bound * share);
  return { low: part(whole.low), high: part(whole.high) };
}

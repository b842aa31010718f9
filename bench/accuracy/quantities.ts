import { BOUNDS_AFTER, BOUNDS_BEFORE, EXACT_WORDS } from '../../src/languages/en/quantity-words.ts';
import { languages } from '../../src/languages/index.ts';
import type { QuantityMention } from '../../src/mentions/mention.ts';
import { findQuantities } from '../../src/mentions/quantity.ts';
import type { Corpus } from './corpus.ts';

/** Numbers of news sentences: value or range, and how it is bounded. Ordinals, ages of the named and counts without a number are left out. */
export const quantities: Corpus = {
  files: ['newsquant.jsonl'],
  scorer: 'quantities.py',
  beside:
    'all 590 sentences, counted as here: CQE (rules on dependencies) value 92.0, value+change 88.1; quantulum3 73.0; GPT-3 70.6 and 51.9',
  // Single sentences: read as they stand, since what makes a report's furniture is not to be seen in one line.
  predict: ({ text }) => ({
    quantities: findQuantities(text, languages.en.analyse(text, [{ start: 0, end: text.length }]))
      .filter(isNumber)
      .map(renamed),
  }),
};

function isNumber({ type, unit, vague, low, high }: QuantityMention): boolean {
  if (type === 'ordinal' || (type === 'age' && unit === null)) return false;
  return vague === null && (low !== null || high !== null);
}

function renamed(mention: QuantityMention) {
  const [low, high] = [mention.low ?? mention.high, mention.high ?? mention.low];
  return {
    value: low === high ? low : `${low}-${high}`,
    change: changeOf(mention),
    unit: mention.unit,
    normalized_unit: mention.unit ?? '',
  };
}

function changeOf({ low, high, qualifier, change }: QuantityMention): string {
  if (change !== null) return change;
  if (high === null) return '>';
  if (low === null) return '<';
  const words = (qualifier ?? '').toLowerCase();
  const isAbout = (BOUNDS_BEFORE.get(words) ?? BOUNDS_AFTER.get(words)) === 'about';
  return isAbout && !EXACT_WORDS.has(words) ? '~' : '=';
}

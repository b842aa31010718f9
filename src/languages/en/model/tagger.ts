import { newFeatures } from './features.ts';
import { prepareWords, tagFeatures } from './tag-features.ts';
import { best, score, type Weights } from './weights.ts';

/** Tags are numbers into `names`; 0 is no tag, 1 the parser's root. */
export interface Tagger {
  readonly names: readonly string[];
  readonly weights: Weights;
  /** Words that always bear one tag, as written. */
  readonly fixed: ReadonlyMap<string, number>;
}

export const FIRST_TAG = 2;

// Raqqa24 is a name, never a number.
const NAME_WITH_DIGITS = /^\p{L}.*\p{N}/u;
const LOWEST = -(2 ** 31);

/** Penn Treebank tags of the words of one sentence, greedily from left to right. */
export function tagWords(tagger: Tagger, words: readonly string[]): Int32Array {
  const prepared = prepareWords(words);
  const features = newFeatures();
  const scores = new Int32Array(tagger.names.length);
  const numeral = tagger.names.indexOf('CD');
  const tags = new Int32Array(words.length);
  words.forEach((word, index) => {
    const fixed = tagger.fixed.get(word);
    if (fixed !== undefined) {
      tags[index] = fixed;
      return;
    }
    tagFeatures(features, prepared, index, { tag1: tags[index - 1] ?? 0, tag2: tags[index - 2] ?? 0 });
    score(tagger.weights, features, scores);
    if (numeral > 0 && NAME_WITH_DIGITS.test(word)) scores[numeral] = LOWEST;
    tags[index] = best(scores, FIRST_TAG);
  });
  return tags;
}

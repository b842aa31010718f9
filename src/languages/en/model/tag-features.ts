import { add, addPair, type Features } from './features.ts';
import { hashText, mix } from './hash.ts';
import { normalForm, shapeOf, taggerForm } from './word-form.ts';

/** Hashes of what the tagger sees of each word, computed once a sentence; two places of padding on either side. */
export interface TaggedWords {
  readonly count: number;
  readonly whole: Int32Array;
  readonly last2: Int32Array;
  readonly last3: Int32Array;
  readonly last4: Int32Array;
  readonly first1: Int32Array;
  readonly first3: Int32Array;
  readonly shape: Int32Array;
}

const PAD = 2;
const BEFORE = hashText('<before>');
const AFTER = hashText('<after>');

export function prepareWords(words: readonly string[]): TaggedWords {
  const fresh = (): Int32Array => new Int32Array(words.length + 2 * PAD).fill(BEFORE, 0, PAD).fill(AFTER, words.length + PAD);
  const prepared = {
    count: words.length,
    whole: fresh(),
    last2: fresh(),
    last3: fresh(),
    last4: fresh(),
    first1: fresh(),
    first3: fresh(),
    shape: fresh(),
  };
  words.forEach((word, index) => {
    const hashes = hashesOf(word);
    const at = index + PAD;
    prepared.whole[at] = hashes.whole;
    prepared.last2[at] = hashes.last2;
    prepared.last3[at] = hashes.last3;
    prepared.last4[at] = hashes.last4;
    prepared.first1[at] = hashes.first1;
    prepared.first3[at] = hashes.first3;
    prepared.shape[at] = hashes.shape;
  });
  return prepared;
}

const MOST_REMEMBERED = 8_000;
const remembered = new Map<string, WordHashes>();

type WordHashes = Readonly<Record<Exclude<keyof TaggedWords, 'count'>, number>>;

/** The words of reports come again and again. */
function hashesOf(word: string): WordHashes {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const form = taggerForm(normalForm(word));
  const hashes = {
    whole: hashText(form),
    last2: hashText(form.slice(-2)),
    last3: hashText(form.slice(-3)),
    last4: hashText(form.slice(-4)),
    first1: hashText(form.slice(0, 1)),
    first3: hashText(form.slice(0, 3)),
    shape: hashText(shapeOf(word)),
  };
  remembered.set(word, hashes);
  return hashes;
}

/** Features of the word at `index`, given the tags of the two words before it (0 where there is none). */
export function tagFeatures(features: Features, words: TaggedWords, index: number, previous: { tag1: number; tag2: number }): void {
  const at = index + PAD;
  const { tag1, tag2 } = previous;
  const whole = words.whole[at] as number;
  const shape = words.shape[at] as number;
  features.count = 0;
  add(features, 1);
  addPair(features, 2, whole);
  addPair(features, 3, words.last3[at] as number);
  addPair(features, 4, words.last2[at] as number);
  addPair(features, 5, words.first1[at] as number);
  addPair(features, 6, words.first3[at] as number);
  addPair(features, 7, tag1);
  addPair(features, mix(8, tag1), tag2);
  addPair(features, mix(9, tag1), whole);
  addPair(features, 10, words.whole[at - 1] as number);
  addPair(features, 11, words.last3[at - 1] as number);
  addPair(features, 12, words.whole[at + 1] as number);
  addPair(features, 13, words.last3[at + 1] as number);
  addPair(features, 14, words.whole[at - 2] as number);
  addPair(features, 15, words.whole[at + 2] as number);
  addPair(features, 16, shape);
  addPair(features, mix(17, shape), tag1);
  addPair(features, mix(18, index === 0 ? 1 : 0), shape);
  addPair(features, 19, words.last4[at] as number);
  addPair(features, mix(20, whole), words.whole[at + 1] as number);
  addPair(features, mix(21, whole), words.whole[at - 1] as number);
  addPair(features, mix(22, words.shape[at - 1] as number), shape);
  addPair(features, mix(23, words.shape[at + 1] as number), shape);
  addPair(features, mix(mix(24, tag1), tag2), whole);
}

import { describe, expect, it } from 'vitest';
import { packModel } from '../model/file.ts';
import { scoreModel } from './score.ts';
import { trainModel } from './train.ts';
import type { Tree } from './treebank.ts';

/** Toy sentences "the N V the N" with their trees. */
function toy(subject: string, verb: string, object: string): Tree {
  const word = (form: string, tag: string, head: number, label: string) => ({ form, lemma: form, tag, head, label, spaceAfter: true });
  return [
    word('the', 'DT', 1, 'det'),
    word(subject, 'NN', 2, 'nsubj'),
    word(verb, 'VBD', -1, 'root'),
    word('the', 'DT', 4, 'det'),
    word(object, 'NN', 2, 'obj'),
  ];
}

const NOUNS = ['army', 'town', 'bridge', 'convoy', 'council'];
const TREES = NOUNS.flatMap((subject) => NOUNS.map((object, index) => toy(subject, index % 2 === 0 ? 'left' : 'took', object)));
const SETTINGS = { tagRounds: 3, parseRounds: 3, rows: { tagger: 2 ** 10, moves: 2 ** 12, relations: 2 ** 12 }, log: () => {} };

describe('trainModel', () => {
  it('learns a toy grammar, words it has not seen included', () => {
    expect(scoreModel(trainModel(TREES, SETTINGS), TREES)).toMatchObject({ tags: 100, uas: 100, las: 100 });
    expect(scoreModel(trainModel(TREES, SETTINGS), [toy('governor', 'left', 'village')])).toMatchObject({ uas: 100 });
  });

  it('gives the same bytes for the same trees', () => {
    const [first, second] = [1, 2].map(() => packModel(trainModel(TREES, SETTINGS), 'toy').manifest.sha256);
    expect(first).toBe(second);
  });
});

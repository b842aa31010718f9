import { newFeatures } from '../model/features.ts';
import { prepareWords, tagFeatures } from '../model/tag-features.ts';
import { FIRST_TAG, type Tagger } from '../model/tagger.ts';
import { best } from '../model/weights.ts';
import { averaged, correct, newPerceptron, scoreAll } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import type { Tree, TreeWord } from './treebank.ts';

export interface TaggerSettings {
  readonly rounds: number;
  readonly rows: number;
  /** Tag names; index 0 is no tag, 1 the parser's root. */
  readonly names: readonly string[];
}

/** Trains a tagger; the same trees and settings give the same tagger. */
export function trainTagger(trees: readonly Tree[], settings: TaggerSettings): Tagger {
  const numbers = new Map(settings.names.map((name, index) => [name, index]));
  const fixed = fixedWords(trees, numbers);
  const model = newPerceptron(settings.rows, settings.names.length);
  const features = newFeatures();
  const random = seeded(17);
  const sentences = trees.map((tree) => ({
    tree,
    words: prepareWords(tree.map((word) => word.form)),
    gold: tree.map((word) => numbers.get(word.tag) ?? 0),
  }));
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const { tree, words, gold } of sentences) {
      let [tag1, tag2] = [0, 0];
      tree.forEach((word, index) => {
        const tag = fixed.get(word.form) ?? learn(index);
        [tag1, tag2] = [tag, tag1];
      });
      function learn(index: number): number {
        tagFeatures(features, words, index, { tag1, tag2 });
        const chosen = best(scoreAll(model, features), FIRST_TAG);
        const right = gold[index] as number;
        model.step += 1;
        if (chosen !== right) correct(model, features, { right, chosen });
        return chosen;
      }
    }
    shuffle(sentences, random);
  }
  return { names: settings.names, weights: averaged(model), fixed };
}

const OFTEN = 50;
const ALWAYS = 0.995;

/** Frequent words that (almost) always bear one tag. */
function fixedWords(trees: readonly Tree[], numbers: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of trees.flat()) countTag(counts, word);
  const fixed = new Map<string, number>();
  for (const [form, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of tags) if (total >= OFTEN && count / total > ALWAYS) fixed.set(form, numbers.get(tag) ?? 0);
  }
  return fixed;
}

function countTag(counts: Map<string, Map<string, number>>, { form, tag }: TreeWord): void {
  const tags = counts.get(form) ?? new Map<string, number>();
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
  counts.set(form, tags);
}

import type { SyntaxModel } from '../model/file.ts';
import { parseWords } from '../model/parser.ts';
import { tagWords } from '../model/tagger.ts';
import type { Tree } from './treebank.ts';

/** Shares of all words, punctuation counted, in per cent. */
export interface Scores {
  readonly words: number;
  readonly tags: number;
  /** Right governor; right governor and label. Over the tagger's own tags. */
  readonly uas: number;
  readonly las: number;
}

export function scoreModel(model: SyntaxModel, trees: readonly Tree[]): Scores {
  let [words, tags, heads, labelled] = [0, 0, 0, 0];
  for (const tree of trees) {
    const forms = tree.map((word) => word.form);
    const tagged = tagWords(model.tagger, forms);
    const parse = parseWords(model.parser, forms, tagged);
    tree.forEach((word, index) => {
      words += 1;
      if (model.tagger.names[tagged[index] as number] === word.tag) tags += 1;
      if (parse.heads[index] !== word.head) return;
      heads += 1;
      if (model.parser.labels[parse.labels[index] as number] === word.label) labelled += 1;
    });
  }
  const share = (count: number): number => Math.round((10_000 * count) / Math.max(1, words)) / 100;
  return { words, tags: share(tags), uas: share(heads), las: share(labelled) };
}

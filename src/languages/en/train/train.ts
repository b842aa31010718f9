import type { SyntaxModel } from '../model/file.ts';
import { tagWords } from '../model/tagger.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import type { Tree } from './treebank.ts';

export interface TrainSettings {
  readonly tagRounds: number;
  readonly parseRounds: number;
  readonly rows: { readonly tagger: number; readonly moves: number; readonly relations: number };
  readonly log: (line: string) => void;
}

/** Rows of the hashed tables: more make fewer features share one, and a larger file. */
export const ROWS = { tagger: 2 ** 18, moves: 2 ** 21, relations: 2 ** 19 };

const FOLDS = 5;

/** Trains tagger and parser on the trees. The same trees and settings give the same model. */
export function trainModel(trees: readonly Tree[], settings: TrainSettings): SyntaxModel {
  const names = ['<none>', '<root>', ...sortedSet(trees, 'tag')];
  const labels = ['<none>', ...sortedSet(trees, 'label')];
  const tags = jackknife(trees, names, settings);
  const tagger = trainTagger(trees, { rounds: settings.tagRounds, rows: settings.rows.tagger, names });
  settings.log('tagger trained');
  const tagged = trees.map((tree, index) => ({ tree, tags: tags[index] as Int32Array }));
  const parser = trainParser(tagged, {
    rounds: settings.parseRounds,
    moveRows: settings.rows.moves,
    relationRows: settings.rows.relations,
    labels,
  });
  settings.log('parser trained');
  return { tagger, parser };
}

/** Tags each fifth with a tagger that has not seen it, so that the parser learns from tags as good as those it will meet. */
function jackknife(trees: readonly Tree[], names: readonly string[], { tagRounds, rows, log }: TrainSettings): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = trees.filter((_, index) => index % FOLDS !== fold);
    const tagger = trainTagger(others, { rounds: Math.max(1, tagRounds - 2), rows: rows.tagger, names });
    trees.forEach((tree, index) => {
      if (index % FOLDS !== fold) return;
      tags[index] = tagWords(
        tagger,
        tree.map((word) => word.form),
      );
    });
    log(`tags of fold ${fold + 1} of ${FOLDS}`);
  }
  return tags;
}

function sortedSet(trees: readonly Tree[], field: 'tag' | 'label'): string[] {
  return [...new Set(trees.flatMap((tree) => tree.map((word) => word[field])))].sort();
}

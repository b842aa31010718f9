import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from '../src/languages/en/analyse.ts';
import { loadModel } from '../src/languages/en/model/load.ts';
import { parseWords } from '../src/languages/en/model/parser.ts';
import { tagWords } from '../src/languages/en/model/tagger.ts';
import { fitToTokeniser, written } from '../src/languages/en/train/fit.ts';
import { scoreModel } from '../src/languages/en/train/score.ts';
import { readTreebank, type Tree } from '../src/languages/en/train/treebank.ts';
import { wornDown } from '../src/languages/en/train/worn.ts';

// Accuracy and speed of the English tagger and parser. The folder holds the treebank's .conllu[.gz] files.
const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node bench/syntax.ts TREEBANK_DIR');
  process.exit(2);
}
const SETS = ['ewt-test', 'gumclean-test'];

const began = performance.now();
const model = loadModel();
console.log(`load            ${(performance.now() - began).toFixed(0)} ms`);

const sets = SETS.map((name) => ({ name, trees: readTreebank(pathOf(name)) }));
console.log('per cent        tags    UAS    LAS   words   (own tags, punctuation counted)');
for (const { name, trees } of sets) {
  const own = trees.map(fitToTokeniser);
  report(`${name}, treebank words`, trees);
  report(`${name}, own words`, own);
  report(
    `${name}, commas and apostrophes lost`,
    own.map(wornDown).filter((tree) => tree !== null),
  );
}
speed(sets.flatMap(({ trees }) => trees));

function report(name: string, trees: readonly Tree[]): void {
  const { tags, uas, las, words } = scoreModel(model, trees);
  const figures = [tags, uas, las].map((figure) => figure.toFixed(2).padStart(7)).join('');
  console.log(`${' '.repeat(14)}${figures}${String(words).padStart(8)}   ${name}`);
}

function speed(trees: readonly Tree[]): void {
  const sentences = trees.map((tree) => tree.map((word) => word.form));
  const text = trees.map((tree) => written(tree).text.trim()).join('\n\n');
  const words = sentences.flat().length;
  const tagged = sentences.map((sentence) => tagWords(model.tagger, sentence));
  const rate = (name: string, run: () => void): void => {
    const start = performance.now();
    run();
    console.log(`${name.padEnd(16)}${Math.round(words / ((performance.now() - start) / 1000))} tokens/s`);
  };
  rate('tag', () => sentences.forEach((sentence) => void tagWords(model.tagger, sentence)));
  rate('parse', () => sentences.forEach((sentence, index) => void parseWords(model.parser, sentence, tagged[index] as Int32Array)));
  rate('analyse', () => void analyse(text, [{ start: 0, end: text.length }]));
}

function pathOf(name: string): string {
  const base = join(resolve(process.env.INIT_CWD ?? '', folder ?? ''), `${name}.conllu`);
  return existsSync(base) ? base : `${base}.gz`;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel } from '../model/file.ts';
import { fitToTokeniser } from './fit.ts';
import { scoreModel } from './score.ts';
import { ROWS, trainModel } from './train.ts';
import { readTreebank } from './treebank.ts';

// npm changes the working folder; paths on the command line are the caller's.
const here = process.env.INIT_CWD ?? process.cwd();
const OUT = new URL('../../../../models/en/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    test: { type: 'string', multiple: true, default: [] },
    'tag-rounds': { type: 'string', default: '6' },
    'parse-rounds': { type: 'string', default: '10' },
    'model-version': { type: 'string', default: '1' },
  },
});
if (positionals.length === 0) {
  console.error('usage: npm run train -- FILE.conllu[.gz]… [--test FILE]… [--tag-rounds N] [--parse-rounds N]');
  process.exit(2);
}

const began = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const trees = positionals.flatMap((path) => readTreebank(absolute(path))).map(fitToTokeniser);
log(`${trees.length} sentences, ${trees.flat().length} words`);
const model = trainModel(trees, { tagRounds: Number(values['tag-rounds']), parseRounds: Number(values['parse-rounds']), rows: ROWS, log });
for (const path of values.test) {
  log(`${path}, treebank words ${JSON.stringify(scoreModel(model, readTreebank(absolute(path))))}`);
  log(`${path}, own words ${JSON.stringify(scoreModel(model, readTreebank(absolute(path)).map(fitToTokeniser)))}`);
}
const { manifest, packed } = packModel(model, values['model-version']);
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('syntax.json', OUT), `${JSON.stringify(manifest, null, 1)}\n`);
writeFileSync(new URL('syntax.bin.gz', OUT), packed);
log(`models/en written, ${(packed.length / 1e6).toFixed(2)} MB`);

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(here, path);
}

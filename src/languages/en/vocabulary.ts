import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILE = new URL('../../../data/words/en.txt.gz', import.meta.url);
let loaded: ReadonlySet<string> | null = null;

/** Common English words in lower case, names left out. Read at the first call and kept. */
export function loadVocabulary(): ReadonlySet<string> {
  loaded ??= new Set(gunzipSync(readFileSync(FILE)).toString('utf8').split('\n'));
  return loaded;
}

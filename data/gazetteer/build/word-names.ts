import { readFileSync } from 'node:fs';
import type { Row } from './row.ts';

/** Names of one word, in lower case, that an English word list has in lower case too: "reading", "nice", "mobile". */
export function wordNames(rows: readonly Row[]): string[] {
  const words = new Set(
    readFileSync('/usr/share/dict/words', 'utf8')
      .split('\n')
      .filter((word) => /^[a-z]+$/.test(word)),
  );
  const names = rows.filter((row) => row.type !== 'country').flatMap((row) => [row.name, ...row.aliases]);
  const found = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).filter((name) => words.has(name));
  return [...new Set(found)].sort();
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One word of a treebank sentence. `head` is an index into the sentence, -1 for the root; `label` has no subtype. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly head: number;
  readonly label: string;
  readonly spaceAfter: boolean;
}

export type Tree = readonly TreeWord[];

/** The sentences of a CoNLL-U file, `.conllu` or `.conllu.gz`. */
export function readTreebank(path: string): Tree[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\n\s*\n/)
    .map(parseTree)
    .filter((tree) => tree.length > 0);
}

/** Word lines of one CoNLL-U block. Words of a multi-word token are written together. */
export function parseTree(block: string): Tree {
  const words: TreeWord[] = [];
  let joined = { until: 0, spaceAfter: true };
  for (const line of block.split('\n')) {
    const columns = line.split('\t');
    const [id = '', form = '', lemma = '', , tag = '', , head = '', label = '', , misc = ''] = columns;
    const range = /^\d+-(\d+)$/.exec(id);
    const spaceAfter = !misc.includes('SpaceAfter=No');
    if (range !== null) joined = { until: Number(range[1]), spaceAfter };
    if (!/^\d+$/.test(id)) continue;
    const inside = Number(id) < joined.until;
    const space = inside ? false : Number(id) === joined.until ? joined.spaceAfter : spaceAfter;
    words.push({ form, lemma, tag, head: Number(head) - 1, label: label.split(':')[0] ?? '', spaceAfter: space });
  }
  return words;
}

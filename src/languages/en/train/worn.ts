import type { Tree, TreeWord } from './treebank.ts';

/**
 * The sentence as careless copying leaves it: commas, quotation marks and apostrophes lost ("the citys outskirts",
 * "didnt"). Null where there is nothing to lose, or where words hang on what is lost.
 */
export function wornDown(tree: Tree): Tree | null {
  const lost = tree.map((word, index) => LOST.has(word.form) || isPossessive(tree, index));
  if (!lost.includes(true) || tree.some((word) => lost[word.head] === true)) return null;
  const place = places(lost);
  return tree.flatMap((word, index) => (lost[index] ? [] : [worn(tree, word, index, place)]));
}

const LOST = new Set([',', '"', '“', '”', '``', "''", "'", '‘', '’']);

function isPossessive(tree: Tree, index: number): boolean {
  return tree[index]?.tag === 'POS' && index > 0 && tree[index]?.head === index - 1;
}

/** New index of every word that stays. */
function places(lost: readonly boolean[]): number[] {
  let kept = 0;
  return lost.map((gone) => {
    kept += gone ? 0 : 1;
    return kept - 1;
  });
}

function worn(tree: Tree, word: TreeWord, index: number, place: readonly number[]): TreeWord {
  const ending = isPossessive(tree, index + 1) && tree[index + 1]?.form.length === 2 ? 's' : '';
  const form = word.form.toLowerCase() === "n't" || word.form.toLowerCase() === 'n’t' ? 'nt' : word.form + ending;
  return { ...word, form, head: word.head < 0 ? -1 : (place[word.head] as number) };
}

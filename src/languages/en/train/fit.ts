import type { Span } from '../../../text/span.ts';
import { tokenise } from '../tokens.ts';
import type { Tree, TreeWord } from './treebank.ts';

/**
 * The tree over our own tokens: treebank words that our tokeniser keeps whole (regime-held) become one word. Where our
 * tokeniser splits a treebank word, the treebank's word stays.
 */
export function fitToTokeniser(tree: Tree): Tree {
  const { text, spans } = written(tree);
  const own = tokenise(text, { start: 0, end: text.length });
  return merged(tree, groupsOf(tree, spans, own));
}

/** The sentence as text, and where each of its words stands. */
export function written(tree: Tree): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans = tree.map(({ form, spaceAfter }) => {
    const start = text.length;
    text += form + (spaceAfter ? ' ' : '');
    return { start, end: start + form.length };
  });
  return { text, spans };
}

/** First words of the groups that become one token; a group is a run of words that one own token covers exactly. */
function groupsOf(tree: Tree, spans: readonly Span[], own: readonly Span[]): number[] {
  const firstAt = new Map(spans.map((span, index) => [span.start, index]));
  const lastAt = new Map(spans.map((span, index) => [span.end, index]));
  const firsts = tree.map((_, index) => index);
  for (const token of own) {
    const first = firstAt.get(token.start);
    const last = lastAt.get(token.end);
    if (first === undefined || last === undefined || last <= first || anchorOf(tree, first, last) === null) continue;
    firsts.fill(first, first, last + 1);
  }
  return firsts;
}

/** The one word of first..last whose head is outside; null where there are several. */
function anchorOf(tree: Tree, first: number, last: number): number | null {
  let anchor: number | null = null;
  for (let index = first; index <= last; index += 1) {
    const head = (tree[index] as TreeWord).head;
    if (head >= first && head <= last) continue;
    if (anchor !== null) return null;
    anchor = index;
  }
  return anchor;
}

function merged(tree: Tree, firsts: readonly number[]): Tree {
  const kept = [...new Set(firsts)];
  const place = new Map(kept.map((first, index) => [first, index]));
  return kept.map((first) => {
    const last = firsts.lastIndexOf(first);
    const anchor = tree[anchorOf(tree, first, last) ?? first] as TreeWord;
    const words = tree.slice(first, last + 1);
    return {
      form: words.map((word) => word.form).join(''),
      lemma: words.map((word) => word.lemma).join(''),
      tag: words.length === 1 ? anchor.tag : tagOf(words, anchor),
      head: anchor.head < 0 ? -1 : (place.get(firsts[anchor.head] as number) as number),
      label: anchor.label,
      spaceAfter: words.at(-1)?.spaceAfter ?? true,
    };
  });
}

// "regime-held", "24-year-old" and "three-day" before a noun are adjectives, as in the Penn Treebank before it split them.
function tagOf(words: readonly TreeWord[], anchor: TreeWord): string {
  const last = words.at(-1)?.tag ?? '';
  const hyphenated = words.some((word) => word.form === '-');
  if (hyphenated && (['VBN', 'VBD', 'VBG', 'JJ'].includes(last) || anchor.label === 'amod')) return 'JJ';
  if (hyphenated && words[0]?.tag === 'CD' && last.startsWith('NN') && anchor.label === 'compound') return 'JJ';
  return anchor.tag;
}

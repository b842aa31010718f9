import type { Sentence, Token } from '../../text/sentence.ts';

/** How the words of a label at the head of a line hang on its sentence: they belong to no phrase and no clause of it. */
export const LINE_LABEL = 'dislocated';

/** Half-open token indexes of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Indexes of the tokens that hang on `head`, in text order; with labels given, only those. */
export function childrenOf(sentence: Sentence, head: number, labels?: readonly string[]): number[] {
  const children = treeOf(sentence)[head] ?? [];
  return labels === undefined ? [...children] : children.filter((index) => labels.includes(sentence.tokens[index]?.label ?? ''));
}

const trees = new WeakMap<readonly Token[], readonly (readonly number[])[]>();

/** Children of every token, made once a sentence: looking for them anew each time is quadratic in a long one. */
function treeOf({ tokens }: Sentence): readonly (readonly number[])[] {
  const known = trees.get(tokens);
  if (known !== undefined) return known;
  const tree: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    tree[token.head]?.push(index);
  });
  trees.set(tokens, tree);
  return tree;
}

/** From the first to the last token that hangs on `head`, however far down; `head` included. */
export function subtreeOf(sentence: Sentence, head: number): Stretch {
  return stretchOf(sentence, head, () => true);
}

/** Index of the subject of a verb or predicate, also of one it shares with the verb it hangs on; -1 for none. */
export function subjectOf(sentence: Sentence, verb: number): number {
  const own = childrenOf(sentence, verb, ['nsubj', 'csubj'])[0];
  if (own !== undefined) return own;
  const token = sentence.tokens[verb];
  if (token === undefined || token.head < 0) return -1;
  if (token.label === 'acl') return token.head;
  if (token.label === 'xcomp') return objectsOf(sentence, token.head)[0] ?? subjectOf(sentence, token.head);
  return token.label === 'conj' || token.label === 'advcl' ? subjectOf(sentence, token.head) : -1;
}

/** Indexes of the direct objects of a verb, coordinated ones included. */
export function objectsOf(sentence: Sentence, verb: number): number[] {
  return childrenOf(sentence, verb, ['obj']).flatMap((object) => conjunctsOf(sentence, object));
}

/** True for "was killed", "has been taken", and for a bare participle on a noun ("a man killed by"). */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined || (token.tag !== 'VBN' && token.tag !== 'VBD')) return false;
  const auxiliaries = childrenOf(sentence, verb, ['aux', 'cop']).map((index) => sentence.tokens[index] as Token);
  if (auxiliaries.some((aux) => aux.lemma === 'be' || aux.lemma === 'get')) return true;
  return token.tag === 'VBN' && auxiliaries.length === 0 && token.label === 'acl' && subjectIsOutside(sentence, verb);
}

function subjectIsOutside(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb, ['nsubj']).length === 0;
}

const NEGATIVE = new Set(['not', "n't", 'never', 'neither', 'nor', 'no']);

/** True where a negation hangs on the predicate itself; "no one" and the like are its subject's business. */
export function isNegated(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((index) => {
    const token = sentence.tokens[index] as Token;
    return NEGATIVE.has(token.norm) && token.label !== 'nsubj' && token.label !== 'obj';
  });
}

/** The whole coordination that a token belongs to, first member first: "men, women and children". */
export function conjunctsOf(sentence: Sentence, member: number): number[] {
  let first = member;
  for (let token = sentence.tokens[first]; token?.label === 'conj' && token.head >= 0; token = sentence.tokens[first]) first = token.head;
  const members: number[] = [];
  const queue = [first];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    members.push(index);
    queue.push(...childrenOf(sentence, index, ['conj']));
  }
  return members.sort((a, b) => a - b);
}

/** Index of the nearest verb above a token; -1 where there is none. */
export function governingVerb(sentence: Sentence, index: number): number {
  let at = sentence.tokens[index]?.head ?? -1;
  while (at >= 0 && !(sentence.tokens[at] as Token).tag.startsWith('VB')) at = (sentence.tokens[at] as Token).head;
  return at;
}

const CLAUSES = ['acl', 'appos', 'parataxis', 'nsubj', 'csubj', 'cop', 'mark', 'advcl', 'aux', 'expl', 'discourse', 'punct', LINE_LABEL];
const OUTSIDE = new Set(CLAUSES);
const OUTSIDE_HEAD = new Set([...CLAUSES, 'case', 'conj', 'cc', 'obl', 'advmod']);
const PHRASE_ADVERBS = new Set(['CD', 'PDT', 'JJ', 'JJR', 'JJS', 'RBR', 'RBS']);

/**
 * The noun phrase around its head noun: "some fighters of the SDF and its allies", without its own preposition, its
 * coordinated nouns, appositions and relative clauses.
 */
export function nounPhraseAt(sentence: Sentence, head: number): Stretch {
  return stretchOf(sentence, head, (index, depth) => {
    const token = sentence.tokens[index] as Token;
    if (depth > 1) return !OUTSIDE.has(token.label);
    if (token.label === 'advmod') return index < head && PHRASE_ADVERBS.has(token.tag);
    return !OUTSIDE_HEAD.has(token.label) || isPossessiveMark(token);
  });
}

function isPossessiveMark(token: Token): boolean {
  return token.tag === 'POS' && token.label === 'case';
}

type Keep = (index: number, depth: number) => boolean;

function stretchOf(sentence: Sentence, head: number, keep: Keep): Stretch {
  let [from, to] = [head, head + 1];
  const queue: [number, number][] = [[head, 0]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [index, depth] = next;
    from = Math.min(from, index);
    to = Math.max(to, index + 1);
    for (const child of childrenOf(sentence, index)) if (keep(child, depth + 1)) queue.push([child, depth + 1]);
  }
  return { from, to };
}

/** True where `above` is on the way from `index` to the root, or is `index` itself. */
export function hangsBelow(tokens: readonly Token[], index: number, above: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 60; steps += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

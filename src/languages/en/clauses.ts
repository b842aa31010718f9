import type { Sentence, Token } from '../../text/sentence.ts';
import type { Clause } from '../clause.ts';
import { LINE_LABEL } from './tree.ts';

const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'ll", "'d", 'wo', 'ca']);
const NEGATORS = new Set(['not', "n't", 'never', 'neither', 'nor', 'nt', 'hardly', 'cannot']);
const CLAUSAL = new Set(['ccomp', 'advcl', 'parataxis', 'csubj', 'conj', 'acl', 'root', 'dep', 'discourse']);
const OUTSIDE = new Set(['punct', LINE_LABEL]);
const NOMINAL_LABELS = new Set([LINE_LABEL, 'amod', 'compound', 'case', 'mark', 'cc', 'det', 'advmod', 'nummod', 'fixed', 'flat']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);
const EDGE_TAGS = new Set([',', ':', '.', 'CC', '``', "''", '-LRB-', '-RRB-', 'HYPH']);

/** Finds the predications of a sentence, outermost and innermost alike, in text order of their heads. */
export function findClauses(sentence: Sentence): Clause[] {
  const tree = childrenOf(sentence);
  const heads = sentence.tokens.map((_, index) => isPredicate(sentence, tree, index));
  const clauses = heads.flatMap((is, head) => (is ? [clauseAt({ sentence, tree, heads }, head)] : []));
  const joined = clauses.map((clause) => withSharedAuxiliaries(clause, clauses, 0));
  return joined.map((clause) => withInheritedSubject(clause, joined, 0));
}

interface Parse {
  readonly sentence: Sentence;
  readonly tree: readonly (readonly number[])[];
  readonly heads: readonly boolean[];
}

function childrenOf(sentence: Sentence): number[][] {
  const tree: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0) tree[token.head]?.push(index);
  });
  return tree;
}

function tokenAt(sentence: Sentence, index: number): Token {
  return sentence.tokens[index] as Token;
}

function isPredicate(sentence: Sentence, tree: Parse['tree'], index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token.label === 'aux' || token.label === 'cop') return false;
  const copular = tree[index]?.some((child) => tokenAt(sentence, child).label === 'cop') ?? false;
  if (copular) return true;
  if (!token.tag.startsWith('VB') || NOMINAL_LABELS.has(token.label)) return false;
  return !(
    token.tag === 'VBG' &&
    ['nsubj', 'obj', 'obl', 'nmod'].includes(token.label) &&
    tree[index]?.some((c) => tokenAt(sentence, c).label === 'det')
  );
}

function clauseAt(parse: Parse, head: number): Clause {
  const { sentence, tree } = parse;
  const token = tokenAt(sentence, head);
  const children = (tree[head] ?? []).map((index) => ({ index, token: tokenAt(sentence, index) }));
  const auxiliaries = children.filter((child) => child.token.label === 'aux' || child.token.label === 'cop').map((child) => child.token);
  const modal = auxiliaries.find((aux) => aux.tag === 'MD' || MODALS.has(aux.norm))?.norm ?? null;
  const bare = isBarePast(sentence, head, children);
  const form = bare
    ? 'finite'
    : formOf(
        token,
        auxiliaries,
        children.map((child) => child.token),
      );
  const range = rangeOf(parse, head);
  return {
    sentence: sentence.index,
    ...range,
    start: tokenAt(sentence, range.from).start,
    end: tokenAt(sentence, range.to - 1).end,
    head,
    lemma: token.lemma,
    subject: subjectAmong(children, head),
    object: children.find((child) => child.token.label === 'obj')?.index ?? -1,
    passive:
      token.tag === 'VBN' && !bare && (form === 'participle' || auxiliaries.some((aux) => aux.lemma === 'be' || aux.lemma === 'get')),
    negated:
      children.some((child) => NEGATORS.has(child.token.norm)) ||
      auxiliaries.some((aux) => aux.norm === 'cannot') ||
      hasNegativeArgument(sentence, children),
    modal,
    tense: tenseOf(token, auxiliaries, modal),
    aspect: aspectOf(token, auxiliaries),
    form,
    label: token.label,
    governor: token.head,
  };
}

/** "Taiz: the truce was signed": of two subjects before the verb the nearer one is its own. */
function subjectAmong(children: readonly { index: number; token: Token }[], head: number): number {
  const subjects = children.filter((child) => child.token.label === 'nsubj' || child.token.label === 'csubj').map((child) => child.index);
  return subjects.filter((index) => index < head).at(-1) ?? subjects[0] ?? -1;
}

const COMPLEMENTS = new Set(['obj', 'xcomp', 'ccomp']);

/**
 * "The ministry denied firing": a past tense that was tagged as a participle. A full sentence needs a finite verb, so a
 * main "participle" with its own subject and a complement, or a full stop after it, is one; "six killed" in a headline
 * stays passive.
 */
function isBarePast(sentence: Sentence, head: number, children: readonly { index: number; token: Token }[]): boolean {
  const token = tokenAt(sentence, head);
  if (token.tag !== 'VBN' || children.some((child) => child.token.label === 'aux' || child.token.label === 'cop')) return false;
  if (!children.some((child) => child.token.label === 'nsubj' && child.index < head)) return false;
  // "which the army denied": what is denied stands before as a pronoun.
  if (children.some((child) => child.token.label === 'obj' && RELATIVES.has(child.token.norm) && child.index < head)) return true;
  const complement = children.some((child) => COMPLEMENTS.has(child.token.label) && child.index > head);
  // "a charge the army rejected": a participle on a noun has no subject of its own.
  if (token.label === 'acl')
    return children.some((child) => child.token.label === 'nsubj' && child.index > token.head && !RELATIVES.has(child.token.norm));
  if (token.label === 'conj') return children.some((child) => child.token.label === 'obj' && child.index > head);
  if (token.label !== 'root' && token.label !== 'ccomp') return false;
  return complement || (token.label === 'root' && sentence.tokens.at(-1)?.norm === '.');
}

/** "no one claimed", "no forces would be": a negative subject or object denies the predication. */
function hasNegativeArgument(sentence: Sentence, children: readonly { index: number; token: Token }[]): boolean {
  return children.some(({ index, token }) => {
    if (token.label !== 'nsubj' && token.label !== 'obj') return false;
    return (
      token.norm === 'nobody' ||
      token.norm === 'none' ||
      token.norm === 'nothing' ||
      token.norm === 'neither' ||
      (token.label === 'nsubj' && isNotOne(sentence, index)) ||
      sentence.tokens.some((t, at) => (t.head === index || at === index - 1) && t.norm === 'no' && !isBound(sentence, at))
    );
  });
}

/** "not a single bus", "neither side". */
function isNotOne({ tokens }: Sentence, index: number): boolean {
  if (tokens[index - 1]?.norm === 'neither') return true;
  return (
    /^(?:single|one)$/.test(tokens[index - 1]?.norm ?? '') && tokens.slice(Math.max(0, index - 3), index).some(({ norm }) => norm === 'not')
  );
}

/** "no fewer than 14" counts. */
function isBound(sentence: Sentence, no: number): boolean {
  return /^(?:fewer|less|more)$/.test(sentence.tokens[no + 1]?.norm ?? '');
}

function formOf(token: Token, auxiliaries: readonly Token[], children: readonly Token[]): Clause['form'] {
  if (auxiliaries.some((aux) => aux.tag !== 'VBG' && aux.tag !== 'VB') || token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP')
    return 'finite';
  if (children.some((child) => child.tag === 'TO' || child.norm === 'to') && token.tag === 'VB') return 'infinitive';
  if (token.tag === 'VBG') return 'gerund';
  if (token.tag === 'VBN') return 'participle';
  if (token.tag === 'VB') return 'infinitive';
  return 'noun';
}

function tenseOf(token: Token, auxiliaries: readonly Token[], modal: string | null): Clause['tense'] {
  if (modal === 'will' || modal === 'shall' || modal === "'ll" || modal === 'wo') return 'future';
  if (modal !== null) return 'present';
  const first = auxiliaries[0] ?? token;
  if (first.tag === 'VBD') return 'past';
  if (first.tag === 'VBZ' || first.tag === 'VBP') return 'present';
  return token.tag === 'VBD' || token.tag === 'VBN' ? 'past' : 'none';
}

function aspectOf(token: Token, auxiliaries: readonly Token[]): Clause['aspect'] {
  if (auxiliaries.some((aux) => aux.lemma === 'have')) return 'perfect';
  return token.tag === 'VBG' && auxiliaries.some((aux) => aux.lemma === 'be') ? 'progressive' : 'simple';
}

/** The words of the clause: the head's subtree without the clauses that hang on it, trimmed of joining words. */
function rangeOf(parse: Parse, head: number): { from: number; to: number } {
  let from = head;
  let to = head + 1;
  const queue = [head];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    from = Math.min(from, index);
    to = Math.max(to, index + 1);
    for (const child of parse.tree[index] ?? []) if (belongs(parse, child)) queue.push(child);
  }
  return trim(parse.sentence, from, to, head);
}

// A full stop hangs on the root: with it the range would run over every clause in between.
function belongs(parse: Parse, index: number): boolean {
  return !OUTSIDE.has(tokenAt(parse.sentence, index).label) && !startsClause(parse, index);
}

function startsClause({ sentence, tree, heads }: Parse, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (!heads[index] || !CLAUSAL.has(token.label)) return false;
  if (token.label !== 'acl') return true;
  return (
    token.tag !== 'VBN' ||
    (tree[index] ?? []).some((child) => RELATIVES.has(tokenAt(sentence, child).norm) || tokenAt(sentence, child).label === 'aux')
  );
}

function trim(sentence: Sentence, first: number, last: number, head: number): { from: number; to: number } {
  let from = first;
  let to = last;
  while (from < head && (EDGE_TAGS.has(tokenAt(sentence, from).tag) || tokenAt(sentence, from).norm === 'that')) from += 1;
  while (to > head + 1 && EDGE_TAGS.has(tokenAt(sentence, to - 1).tag)) to -= 1;
  return { from, to };
}

const MOST_INHERITED = 4;

/** "had seized the knives and taken the boats away", "was held and released": the second participle shares the auxiliary. */
function withSharedAuxiliaries(clause: Clause, clauses: readonly Clause[], depth: number): Clause {
  if (clause.form !== 'participle' || clause.label !== 'conj' || depth > MOST_INHERITED) return clause;
  const above = clauses.find((other) => other.head === clause.governor);
  if (above === undefined) return clause;
  const { form, passive, tense, aspect, modal } = withSharedAuxiliaries(above, clauses, depth + 1);
  return form === 'finite' && (passive || aspect === 'perfect') ? { ...clause, form, passive, tense, aspect, modal } : clause;
}

/** A coordinated verb, an infinitive and a participle take their subject from the clause or noun they hang on. */
function withInheritedSubject(clause: Clause, clauses: readonly Clause[], depth: number): Clause {
  if (clause.subject >= 0 || depth > MOST_INHERITED) return clause;
  if (clause.label === 'acl') return { ...clause, subject: subjectOfPredicate(clause, clauses) ?? clause.governor };
  if (clause.label !== 'conj' && clause.label !== 'xcomp' && clause.label !== 'advcl') return clause;
  const above = clauses.find((other) => other.head === clause.governor);
  if (above === undefined) return clause;
  const governor = withInheritedSubject(above, clauses, depth + 1);
  const subject = clause.label === 'xcomp' && governor.object >= 0 ? governor.object : governor.subject;
  return { ...clause, subject: subject === clause.head ? -1 : subject };
}

/** "The talks are due to resume": what hangs on a predicate's adjective has the predicate's subject. */
function subjectOfPredicate(clause: Clause, clauses: readonly Clause[]): number | null {
  const predicate = clauses.find((other) => other.head === clause.governor);
  return predicate !== undefined && predicate.subject >= 0 && clause.form === 'infinitive' ? predicate.subject : null;
}

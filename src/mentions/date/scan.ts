import type { Span } from '../../text/span.ts';
import type { Around, DateGrammar, Join, LeafRule } from './grammar.ts';
import type { Meaning } from './meaning.ts';

/** An expression found in one sentence: offsets into the sentence as its grammar reads it, and what the words say. */
export interface Scanned extends Span {
  readonly meaning: Meaning;
  /** The two ends of a range, where each is an expression of its own. */
  readonly parts: readonly Scanned[];
}

interface Leaf extends Scanned {
  readonly partner: boolean;
  readonly rule: number;
}

const SIGHT = 80;

/** The words around a span of a sentence, as far as a rule may look. */
export function around(text: string, span: Span): Around {
  return { before: text.slice(Math.max(0, span.start - SIGHT), span.start), after: text.slice(span.end, span.end + SIGHT) };
}

/** All expressions of time in one sentence, in text order, no two overlapping. */
export function scan(text: string, grammar: DateGrammar): Scanned[] {
  if (!grammar.trigger.test(text)) return [];
  const leaves = longest(
    text,
    grammar.rules.flatMap((rule, index) => leavesOf(text, grammar, { rule, index })),
  );
  const joined = joinAll(text, leaves, grammar.joins).filter((one) => !one.partner);
  const changed = joined.map((one) => withModifiers(text, one, grammar));
  return joinAll(text, changed, grammar.ranges).filter((one) => !grammar.isNoDate(text.slice(one.start, one.end), around(text, one)));
}

function leavesOf(text: string, grammar: DateGrammar, { rule, index }: { rule: LeafRule; index: number }): Leaf[] {
  return matches(text, rule.pattern, grammar.begins).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const meaning = rule.read(match.groups ?? {}, around(text, span), match[0]);
    return meaning === null ? [] : [{ ...span, meaning, parts: [], partner: rule.partner === true, rule: index }];
  });
}

const EDGE = 4;

/** Matches that begin where a word does. Asked after the match: a pattern that looks behind at every letter is slow. */
function matches(text: string, pattern: RegExp, begins: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (begins.test(text.slice(Math.max(0, match.index - EDGE), match.index))) found.push(match);
    else pattern.lastIndex = match.index + 1;
  }
  pattern.lastIndex = 0;
  return found;
}

/** Where matches overlap the longest stays; of equals, the rule named first. */
function longest(text: string, leaves: readonly Leaf[]): Leaf[] {
  const ranked = [...leaves].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rule - b.rule || a.start - b.start);
  const taken = new Uint8Array(text.length);
  const kept = ranked.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Joins neighbours from the right, so that "the last week of March last year" closes on its year first. */
function joinAll(text: string, leaves: readonly Leaf[], joins: readonly Join[]): Leaf[] {
  const done: Leaf[] = [];
  for (const leaf of leaves.toReversed()) {
    const next = done.at(-1);
    const joined = next === undefined ? null : joinTwo(text, [leaf, next], joins);
    if (joined !== null) done.pop();
    done.push(joined ?? leaf);
  }
  return done.reverse();
}

const LONGEST_GAP = 30;

function joinTwo(text: string, [first, second]: readonly [Leaf, Leaf], joins: readonly Join[]): Leaf | null {
  if (second.start - first.end > LONGEST_GAP) return null;
  const between = text.slice(first.end, second.start);
  for (const one of joins) {
    if (!one.between.test(between)) continue;
    const lead = one.before === undefined ? 0 : (one.before.exec(around(text, first).before)?.[0].length ?? -1);
    const meaning = lead < 0 ? null : one.join(first.meaning, second.meaning);
    if (meaning === null) continue;
    return {
      start: first.start - lead,
      end: second.end + closing(between, text.slice(second.end)),
      meaning,
      parts: one.keepsParts === true ? [first, second] : [],
      partner: false,
      rule: first.rule,
    };
  }
  return null;
}

/** "today (Friday)": the bracket that the gap opened. */
function closing(between: string, after: string): number {
  return between.includes('(') && !between.includes(')') ? (/^\s*\)/.exec(after)?.[0].length ?? 0) : 0;
}

function withModifiers(text: string, leaf: Leaf, grammar: DateGrammar): Leaf {
  const { before } = around(text, leaf);
  for (const modifier of grammar.modifiers) {
    const words = modifier.before.exec(before)?.[0];
    const meaning = words === undefined ? null : modifier.apply(leaf.meaning, words);
    if (words === undefined || meaning === null) continue;
    return withModifiers(text, { ...leaf, start: leaf.start - words.length, meaning }, grammar);
  }
  return leaf;
}

import type { Clause } from '../../languages/clause.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Lean, Meaning } from './meaning.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** The words around a match, as far as a rule may look. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** One way to say a time. The pattern is global and has its edges; `read` declines with null. */
export interface LeafRule {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Groups, around: Around, exact: string): Meaning | null;
  /** True where the words mean a time only beside another ("night" beside "Friday"). */
  readonly partner?: boolean;
}

/** Two neighbours that make one expression, by what stands between them. */
export interface Join {
  readonly name: string;
  /** Matched against the whole text between the two. */
  readonly between: RegExp;
  /** Matched against the end of the text before the first; the words that it finds join the expression. */
  readonly before?: RegExp;
  /** Both stay expressions of their own beside the joined one. */
  readonly keepsParts?: boolean;
  join(first: Meaning, second: Meaning): Meaning | null;
}

/** Words before an expression that change it and belong to it. */
export interface Modifier {
  readonly before: RegExp;
  apply(meaning: Meaning, words: string): Meaning | null;
}

/** Words before an expression that make it an end of a stretch. They belong to the claim's expression, not to the date's. */
export interface BoundWord {
  /** An `article` among the words belongs to a noun that follows, if one does: "before the 2014 elections". */
  readonly before: RegExp;
  readonly bound: 'deadline' | 'since' | 'until';
  /** "before June", "after June": the days themselves are outside. */
  readonly outside?: true;
}

/** All that a language says about time. */
export interface DateGrammar {
  /** The sentence as the patterns read it: letters folded, digits made one. */
  view(sentence: string): MappedText;
  /** A sentence without a match has no time in it. */
  readonly trigger: RegExp;
  /** Matches the few signs before a place where an expression may begin. */
  readonly begins: RegExp;
  readonly rules: readonly LeafRule[];
  readonly joins: readonly Join[];
  /** Tried after the modifiers: "late June to early September". */
  readonly ranges: readonly Join[];
  readonly modifiers: readonly Modifier[];
  readonly bounds: readonly BoundWord[];
  /** What follows an expression that only describes a noun, and one that owns it ("Friday's vote"): a bound is the noun's. */
  readonly noun: RegExp;
  readonly owner: RegExp;
  /** A length that is meant as a stretch to or from now ("for four months now", "within 72 hours"), or the meaning itself. */
  settle(meaning: Meaning, around: Around, lean: Lean | null): Settled;
  /** True where the words are a part of a name, an age, a score. */
  isNoDate(exact: string, around: Around): boolean;
  lean(sentence: Sentence, clauses: readonly Clause[], token: number): Lean | null;
}

export interface Settled {
  readonly meaning: Meaning;
  /** How many characters before and after belong to it. */
  readonly before: number;
  readonly after: number;
  readonly bound: BoundWord['bound'] | null;
}

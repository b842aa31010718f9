import type { Span } from './span.ts';

/** A stretch of a step's input and what stands for it in the output. In order, disjoint; `text` may be empty. */
export interface Replacement extends Span {
  readonly text: string;
}

/** One change to a text, told as the replacements that it makes; what lies between them stays. */
export type Step = (text: string) => Iterable<Replacement>;

/**
 * A changed text that still knows where its letters came from. Every unit of `text` stands for one stretch of the
 * original; several may share one (a ligature taken apart), and stretches that vanished lie between two.
 */
export interface MappedText {
  readonly text: string;
  /** The stretch of the original that `text.slice(start, end)` stands for; empty spans point at one place. */
  spanOf(start: number, end: number): Span;
}

/** Applies the steps in turn. Each reports its own replacements, so offsets stay exact and are never guessed. */
export function mapText(original: string, steps: readonly Step[]): MappedText {
  let state: State | null = null;
  for (const step of steps) {
    const replacements = [...step(state?.text ?? original)];
    if (replacements.length > 0) state = apply(state ?? identity(original), replacements);
  }
  if (state === null) return { text: original, spanOf: (start, end) => ({ start, end }) };
  const { text, starts, ends } = state;
  const startAt = (index: number): number => (index < text.length ? (starts[index] as number) : original.length);
  return {
    text,
    spanOf: (start, end) => {
      const from = startAt(start);
      return { start: from, end: end > start ? (ends[end - 1] as number) : from };
    },
  };
}

interface State {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function identity(text: string): State {
  const starts = Int32Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((index) => index + 1) };
}

function apply(before: State, replacements: readonly Replacement[]): State {
  const grown = replacements.reduce((sum, one) => sum + one.text.length - (one.end - one.start), 0);
  const starts = new Int32Array(before.text.length + grown);
  const ends = new Int32Array(starts.length);
  const parts: string[] = [];
  let to = 0;
  let at = 0;
  const keep = (until: number): void => {
    parts.push(before.text.slice(at, until));
    starts.set(before.starts.subarray(at, until), to);
    ends.set(before.ends.subarray(at, until), to);
    to += until - at;
  };
  for (const { start, end, text } of replacements) {
    keep(start);
    parts.push(text);
    starts.fill(before.starts[start] as number, to, to + text.length);
    ends.fill(before.ends[end - 1] as number, to, to + text.length);
    to += text.length;
    at = end;
  }
  keep(before.text.length);
  return { text: parts.join(''), starts, ends };
}

/** A step that puts `to` for every match of a pattern with the flag g; empty matches are passed over. */
export function replacing(pattern: RegExp, to: (match: string) => string): Step {
  return function* step(text) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const text = to(found);
      if (found !== '' && text !== found) yield { start: match.index, end: match.index + found.length, text };
    }
  };
}

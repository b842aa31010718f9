import type { Clause } from '../../../languages/clause.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { Lean } from '../meaning.ts';
import { fold } from './patterns.ts';

const AHEAD = new RegExp(
  `^(?:ال)?(?:${['مقرر', 'مفترض', 'متوقع', 'مزمع', 'مرتقب', 'منتظر', 'مرجح', 'يعتزم', 'تعتزم', 'يستعد', 'تستعد', 'سوف', 'ينتظر', 'يتوقع', 'مقررة'].map(fold).join('|')})$`,
  'u',
);
const SIGHT = 12;

/** Which way the predication around a date looks: ahead after "سـ", "سوف", "من المقرر"; else back where it tells. */
export function leanOf(sentence: Sentence, clauses: readonly Clause[], token: number): Lean | null {
  const clause =
    clauses.findLast(({ from, to, form }) => from <= token && token < to && form === 'finite') ??
    clauses.findLast(({ from, to }) => from <= token && token < to);
  const from = Math.max(clause?.from ?? 0, token - SIGHT);
  const words = sentence.tokens.slice(Math.max(0, from - 4), token);
  if (clause?.tense === 'future' || clause?.modal === 'سـ' || clause?.modal === 'سوف') return 'future';
  if (words.some(({ norm }) => AHEAD.test(norm))) return 'future';
  return clause?.tense === 'past' ? 'past' : null;
}

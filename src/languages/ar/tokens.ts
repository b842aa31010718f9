import { normaliseArabic } from '../../text/arabic-letters.ts';
import type { Span } from '../../text/span.ts';

/** A word or mark as written: its span in the report, and its plain letters. */
export interface Written extends Span {
  readonly plain: string;
  /** Where each letter of `plain` begins and ends in the report. */
  spanOf(from: number, to: number): Span;
}

const LETTER = '\\u0621-\\u064a\\u066e-\\u06d3';
const PATTERN = new RegExp(
  [
    'https?://\\S+|www\\.\\S+',
    '[\\w.+\\-]+@[\\w\\-]+(?:\\.[\\w\\-]+)+',
    '[@#][\\p{L}\\p{N}_]+',
    '\\.{2,}|…',
    // 12/10/2017, 2017-10-12
    '\\p{N}{1,4}([/\\-.])\\p{N}{1,2}\\1\\p{N}{2,4}(?!\\p{N})',
    '\\p{N}+(?:[.,:]\\p{N}+)*',
    // names with digits that are no count: الرقة24
    `[${LETTER}]{4,}\\p{N}+(?![\\p{N}${LETTER}])`,
    `[${LETTER}]+`,
    "\\p{L}[\\p{L}\\p{N}]*(?:['’\\-][\\p{L}\\p{N}]+)*",
    '[^\\s\\p{Cc}\\p{Cf}\\p{Z}]',
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'gu',
);

/** Words, numbers and marks of one sentence, in text order; clitics still on their words. */
export function tokenise(text: string, span: Span): Written[] {
  const mapped = normaliseArabic(text.slice(span.start, span.end));
  const at = (from: number, to: number): Span => {
    const { start, end } = mapped.spanOf(from, to);
    return { start: span.start + start, end: span.start + end };
  };
  return [...mapped.text.matchAll(PATTERN)].map((match) => ({
    ...at(match.index, match.index + match[0].length),
    plain: match[0],
    spanOf: (from, to) => at(match.index + from, match.index + to),
  }));
}

import type { Span } from '../../text/span.ts';
import { type Block, type LineStyle, splitBlocks } from '../line-breaks.ts';
import { abbreviationOf, SENTENCE_OPENERS } from './abbreviations.ts';

/**
 * Splits the spans of `text` (in order) into sentences, trimmed of white space. No sentence crosses a blank line, a
 * heading or the border of a span; closing quotes and brackets stay with their sentence.
 */
export function splitSentences(text: string, spans: readonly Span[]): Block[] {
  return splitBlocks(text, spans, LINES).flatMap((block) => splitBlock(text, block));
}

const LOWER = /^["'“‘(]?\p{Ll}/u;
const LINES: LineStyle = {
  joins: (_before, after) => LOWER.test(after),
  runsOn: (_before, after) => LOWER.test(after),
  unfinished:
    /(?:[,;،\-–—]|\b(?:a|an|and|as|at|between|but|by|for|from|his|in|into|its|near|of|on|or|some|that|the|their|to|was|were|which|who|with|[A-Z]\.|Lt|Gen|Col|Dr|Mr|Mrs|Ms))\.?$/,
  perEnd: 1 / 3,
};

const END = /(?:[.!?…؟۔]+["'”’»)\]]*|[.!?]["”])(?=\s|$|["“‘(]?\p{Lu})/gu;

function splitBlock(text: string, block: Block): Block[] {
  const piece = text.slice(block.start, block.end);
  const sentences: Block[] = [];
  let from = 0;
  for (const match of piece.matchAll(END)) {
    const to = match.index + match[0].length;
    if (to < piece.length && !endsSentence(piece, match.index, to)) continue;
    sentences.push({ start: block.start + from, end: block.start + to, paragraph: block.paragraph });
    from = to + (/^\s*/.exec(piece.slice(to))?.[0].length ?? 0);
  }
  if (from < piece.length) sentences.push({ start: block.start + from, end: block.end, paragraph: block.paragraph });
  return sentences;
}

const WORD_BEFORE = /(?:\p{L}\.)*[\p{L}\p{M}\p{N}'’-]+$/u;

/** Whether the marks at `mark`..`to` end a sentence, more text following. */
function endsSentence(piece: string, mark: number, to: number): boolean {
  const before = WORD_BEFORE.exec(piece.slice(Math.max(0, mark - 30), mark))?.[0] ?? '';
  const after = piece.slice(to, to + 40);
  const marks = piece.slice(mark, to);
  if (!/^\s/.test(after)) return endsWithoutSpace(before, after, marks);
  const next = after.trimStart();
  if (/^\p{Ll}/u.test(next)) return runsIntoLower(before, marks);
  if (marks !== '.') return !/^[,;:]/.test(next);
  return !isAbbreviated(before, next);
}

// "fell.The army" lacks its space; "example.Com" and "U.S.Army" are no ends.
function endsWithoutSpace(before: string, after: string, marks: string): boolean {
  return marks.length <= 2 && /\p{Ll}{2}$/u.test(before) && /^["“‘(]?\p{Lu}\p{Ll}*(?:\s|['’])/u.test(after);
}

/** A sentence begun in lower case: believed after a plain full stop on a plain word only. */
function runsIntoLower(before: string, marks: string): boolean {
  return marks === '.' && /^\p{Ll}{3,}$/u.test(before) && abbreviationOf(before) === 'none';
}

// What goes on after an hour: its day, its zone ("GMT", "Kyiv time").
const AFTER_HOUR =
  /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}{2,4}\b|(?:\p{Lu}[\p{L}.]*\s+){1,3}[Tt]ime\b)/u;

function isAbbreviated(before: string, next: string): boolean {
  const opener = SENTENCE_OPENERS.has((/^["“‘(]*([\p{L}]+)/u.exec(next)?.[1] ?? '').toLowerCase());
  if (/^[ap]\.m$/i.test(before)) return AFTER_HOUR.test(next);
  if (/^\p{L}(?:\.\p{L})+$/u.test(before)) return !opener;
  if (/^\p{Lu}$/u.test(before)) return before !== 'I' || !opener;
  const kind = abbreviationOf(before);
  if (kind === 'numbering') return /^\p{N}/u.test(next);
  return kind === 'opening' || (kind === 'closing' && !opener);
}

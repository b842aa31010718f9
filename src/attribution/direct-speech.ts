import type { Span } from '../text/span.ts';

/** A stretch between quotation marks, marks included; `closed` is false where the text never closes it. */
export interface DirectSpeech extends Span {
  readonly closed: boolean;
}

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '„': '“' };
/** Marks that are typed for one another: they close what the other opened, where they stand as closing marks do. */
const MIXED: Readonly<Record<string, string>> = { '”': '"“', '"': '”' };
/** Shorter stretches are scare quotes or titles: they stay in the sentence that holds them. */
const MIN_WORDS = 4;

/** Finds quotations in each span (a paragraph or the body). An unclosed one ends with its paragraph. */
export function findDirectSpeech(text: string, spans: readonly Span[]): DirectSpeech[] {
  return spans.flatMap((span) => paragraphsOf(text, span)).flatMap((paragraph) => speechIn(text, paragraph));
}

function paragraphsOf(text: string, span: Span): Span[] {
  const result: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/\r?\n\s*\n/g)) {
    result.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  result.push({ start, end: span.end });
  return result.filter((paragraph) => paragraph.end > paragraph.start);
}

function speechIn(text: string, paragraph: Span): DirectSpeech[] {
  const result: DirectSpeech[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const closer = closerAt(text, at);
    if (closer === null) {
      at += 1;
      continue;
    }
    const close = closingAt(text, { start: at + closer.length, end: paragraph.end }, closer);
    const end = close === -1 ? endOfLine(text, { start: at, end: paragraph.end }) : close + closer.length;
    if (wordsIn(text.slice(at + 1, end)) >= MIN_WORDS) result.push({ start: at, end, closed: close !== -1 });
    at = close === -1 && closer === '"' ? at + 1 : end;
  }
  return result;
}

/** An unclosed quotation ends with its line, where that line ends a sentence. */
function endOfLine(text: string, { start, end }: Span): number {
  const stop = /[.!?…]["”’]?[ \t]*\r?\n/u.exec(text.slice(start, end));
  return stop === null ? end : start + stop.index + stop[0].trimEnd().length;
}

/** The mark that closes the quotation opened here, or null where none is opened. */
function closerAt(text: string, at: number): string | null {
  const mark = text[at] as string;
  if (text[at + 1] === mark && (mark === "'" || mark === '`')) return opensHere(text, at, 2) ? "''" : null;
  if (mark === '"' || mark === "'") return opensHere(text, at) ? mark : null;
  if (mark === '‘' && !opensHere(text, at)) return null;
  return OPENERS[mark] ?? null;
}

function opensHere(text: string, at: number, width = 1): boolean {
  const before = text[at - 1];
  const after = text.slice(at + width, at + width + 2);
  return (before === undefined || /[\s([—–:,]/u.test(before)) && after !== '' && !/[\s.,;]{2}/u.test(after);
}

/** An apostrophe inside a word closes nothing. */
function closingAt(text: string, within: Span, closer: string): number {
  const mixed = MIXED[closer] ?? '';
  for (let at = within.start; at < within.end; at += 1) {
    if (mixed.includes(text[at] as string) && closesHere(text, at)) return at;
    if (!text.startsWith(closer, at)) continue;
    const apostrophe = (closer === '’' || closer === "'") && /\p{L}/u.test(text[at + 1] ?? '');
    if (!apostrophe) return at;
  }
  return -1;
}

function closesHere(text: string, at: number): boolean {
  return /[^\s([—–]/u.test(text[at - 1] ?? ' ') && /[\s.,;:!?)\]—–]/u.test(text[at + 1] ?? ' ');
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

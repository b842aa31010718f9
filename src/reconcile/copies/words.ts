import { bodySpans } from '../../reports/plain.ts';
import { arabicKey } from '../../text/arabic-letters.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../dossier.ts';

/** The words of a report's body as numbers: equal words have equal numbers, whatever their case and spelling. */
export interface Words {
  readonly keys: Uint32Array;
  /** Where each word stands in the report's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const WORD = /[\p{L}\p{N}\p{M}\u0640]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** Furniture is left out; words on both sides of it are neighbours. */
export function wordsOf({ text, furniture }: Pick<ComparedReport, 'text' | 'furniture'>): Words {
  const found: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const span of bodySpans({ text, furniture })) {
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
      found.push(hashOf(keyOf(match[0])));
      starts.push(span.start + match.index);
      ends.push(span.start + match.index + match[0].length);
    }
  }
  return { keys: Uint32Array.from(found), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The stretch of text that the words [from, to) stand in. */
export function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}

function keyOf(word: string): string {
  const plain = word.replaceAll('’', "'");
  return /[\u0621-\u064a]/.test(plain) ? arabicKey(plain) : plain.toLowerCase();
}

/** FNV-1a over UTF-16 units with a last mixing, so that low bits are as good as high ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

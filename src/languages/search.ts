import type { Span } from '../text/span.ts';
import { arabicTerms } from './ar/search.ts';
import { latinTerms } from './en/search.ts';

/** A word of a text and the terms that it is found by: its dictionary forms, folded. Offsets are of the text. */
export interface SearchWord extends Span {
  readonly terms: readonly string[];
}

/**
 * A run of letters and digits with the marks that belong to it: vowel signs, lengthening, apostrophes inside a word.
 * Hyphens part words, so that Raqqa is found in Al-Raqqa.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|[\u200c\u00ad]|\u200d|['’ʼ‘`´ʿʾ](?=\p{L}))*/gu;

/** The words of a text in text order, each with its terms. The script decides how a word is taken apart, not the report. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, terms: termsOf(match[0], 'text') });
  }
  return words;
}

/** What a person looks for: each word with the terms any of which finds it, in order. */
export function queryWords(query: string): (readonly string[])[] {
  const words = [...query.matchAll(WORD)].map(([word], index, all) => ({
    word,
    terms: termsOf(word, 'query'),
    joined: isArticle(word) && index + 1 < all.length,
  }));
  return words.filter(({ joined, terms }) => !joined && terms.length > 0).map(({ terms }) => terms);
}

/** All terms of a text as one string of words: what a full-text index is given. */
export function indexText(text: string): string {
  const terms: string[] = [];
  for (const match of text.matchAll(WORD)) terms.push(...termsOf(match[0], 'text'));
  return terms.join(' ');
}

/** The article of a romanised name says nothing: Al-Raqqa, el Fasher, ar-Raqqah. */
const isArticle = (word: string): boolean => /^(?:al|el|ar|as|ash|an|ad|at|az)$/i.test(word);

const MOST_REMEMBERED = 100_000;
const remembered = { text: new Map<string, readonly string[]>(), query: new Map<string, readonly string[]>() };

function termsOf(word: string, side: 'text' | 'query'): readonly string[] {
  const memory = remembered[side];
  const known = memory.get(word);
  if (known !== undefined) return known;
  const terms = ARABIC.test(word) ? arabicTerms(word, side) : latinTerms(word);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(word, terms);
  return terms;
}

const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u0621-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/;

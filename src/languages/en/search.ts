import { lemmaOf } from './lemma.ts';

const LONGEST = 40;

/**
 * The terms of a word in Latin (or any other than Arabic) script: the dictionary forms that it may have as noun and as
 * verb, without accents and apostrophes. "buses" is "bus", "left" both "left" and "leave".
 */
export function latinTerms(word: string): readonly string[] {
  const norm = plain(word);
  if (norm === '') return [];
  if (!/^[a-z]+$/.test(norm)) return [norm];
  return [...new Set(formsOf(norm))];
}

function plain(word: string): string {
  const lower = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return lower
    .replace(/['’ʼ‘`´ʿʾ]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST);
}

function formsOf(norm: string): string[] {
  const verb = lemmaOf(norm, 'VBD');
  if (/..ing$/.test(norm)) return [norm, lemmaOf(norm, 'VBG')];
  if (/..ed$/.test(norm)) return [verb];
  const noun = lemmaOf(norm, 'NNS');
  // "left", "shot", "held": the form of a verb that is also a word of its own.
  return verb === norm ? [noun] : [noun, verb];
}

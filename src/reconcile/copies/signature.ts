import type { ComparedReport } from '../dossier.ts';
import type { Signature } from './candidates.ts';
import { marksOf } from './marks.ts';
import { type Words, wordsOf } from './words.ts';

/** A report's words with all that is needed to find those that share some of them. */
export interface SignedText extends Words, Signature {}

export function signText(report: Pick<ComparedReport, 'text' | 'furniture'>): SignedText {
  const words = wordsOf(report);
  return { ...words, ...marksOf(words.keys) };
}

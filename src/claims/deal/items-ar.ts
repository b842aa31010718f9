import type { Sentence } from '../../text/sentence.ts';
import type { Context } from '../kind.ts';
import { isArabicDealReport } from './deal-talk-ar.ts';
import type { Scope } from './scope.ts';

/** A line of a list without a finite verb, in a report on a deal, under a line that ends in a colon: one thing laid down. */
export function isArabicDealItem({ context, sentence }: Scope): boolean {
  if (!isVerbless(sentence) || !isArabicDealReport(context)) return false;
  for (let index = sentence.index - 1; index >= 0; index -= 1) {
    const before = context.sentences[index];
    if (before === undefined) return false;
    if (endsInColon(context, before)) return true;
    if (!isVerbless(before)) return false;
  }
  return false;
}

const isVerbless = ({ tokens }: Sentence): boolean => !tokens.some(({ tag }) => /^VB|^AUX/.test(tag));

const endsInColon = ({ report }: Context, { start, end }: Sentence): boolean => /:\s*$/.test(report.text.slice(start, end));

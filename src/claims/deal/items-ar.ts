import type { Clause } from '../../languages/clause.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Context } from '../kind.ts';
import { dealNounIn, isArabicDealReport } from './deal-talk-ar.ts';
import type { Scope } from './scope.ts';

/** The first predicate of a line of a list of what a deal lays down: a verbal noun, or a verb in the present. */
export function isArabicDealItem(scope: Scope, clause: Clause): boolean {
  if (clause.label !== 'root' || (clause.negated && clause.form !== 'noun')) return false;
  if (clause.form === 'noun' && VIOLENT.has(scope.sentence.tokens[clause.head]?.lemma ?? '') && !clause.negated) return false;
  if (clause.form === 'noun') return isListOfNouns(scope) || isUnderDealHeading(scope);
  return clause.tense === 'present' && isUnderDealHeading(scope);
}

/** A line without a finite verb under a line that ends in a colon. */
export function isListOfNouns({ context, sentence }: Scope): boolean {
  if (!isVerbless(sentence) || !isArabicDealReport(context)) return false;
  let mixed = false;
  for (let index = sentence.index - 1; index >= 0; index -= 1) {
    const before = context.sentences[index];
    if (before === undefined) return false;
    // Among lines with verbs, the heading must say that they are what was agreed.
    if (endsInColon(context, before)) return !mixed || isHeading(context, before);
    if (!isVerbless(before) && !isBulleted(context, before)) return false;
    mixed ||= !isVerbless(before);
  }
  return false;
}

/** A bulleted line, over its fellows, under a line that names the deal and ends in a colon or a question mark. */
function isUnderDealHeading({ context, sentence }: Scope): boolean {
  if (!isBulleted(context, sentence) || !isArabicDealReport(context)) return false;
  let index = sentence.index - 1;
  while (index >= 0 && isBulleted(context, context.sentences[index] as Sentence)) index -= 1;
  const heading = context.sentences[index];
  return heading !== undefined && isHeading(context, heading);
}

const isVerbless = ({ tokens }: Sentence): boolean => !tokens.some(({ tag }) => /^VB|^AUX/.test(tag));

const endsInColon = ({ report }: Context, { start, end }: Sentence): boolean => /:\s*$/.test(report.text.slice(start, end));

function isHeading({ report }: Context, sentence: Sentence): boolean {
  const words = report.text.slice(sentence.start, sentence.end);
  if (!/[:؟?]\s*$/.test(words)) return false;
  const named = dealNounIn(sentence, { from: 0, to: sentence.tokens.length }, ['deal', 'proposal', 'condition']) >= 0;
  return named || sentence.tokens.some(({ lemma }) => lemma === 'بند' || lemma === 'اتفق' || lemma === 'نص');
}

const VIOLENT = new Set([
  'قصف',
  'قتل',
  'مقتل',
  'إصابة',
  'تفجير',
  'انفجار',
  'اغتيال',
  'استهداف',
  'اعتقال',
  'خطف',
  'اقتحام',
  'هجوم',
  'تدمير',
]);

const BULLET = /(?:^|\n)[ \t]*(?:[-•·*–—▪●]|\(?[0-9٠-٩]{1,2}[-.):–])[ \t]*$/u;

/** The line begins with a bullet or a number, inside the sentence or right before it. */
function isBulleted({ report }: Context, { start }: Sentence): boolean {
  const line = report.text.lastIndexOf('\n', start - 1) + 1;
  const lead = report.text.slice(line, start);
  const opening = /^[ \t]*(?:[-•·*–—▪●]|\(?[0-9٠-٩]{1,2}[-.):–])/u;
  return opening.test(report.text.slice(start, start + 6)) ? lead.trim() === '' : BULLET.test(lead);
}

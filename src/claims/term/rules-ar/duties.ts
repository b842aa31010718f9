import { TERM_ACTS } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Modality } from '../../common.ts';
import { dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';

/** An obligation as a rule saw it; `demander` is the head of the words for who asks for it, -1 where nobody does. */
export interface Due {
  readonly rule: string;
  readonly predicate: number;
  readonly range: Range;
  readonly modality: Modality;
  readonly demander: number;
  readonly clause: Clause;
}

/** What a deal lays down ("ينص على إجلاء", "اتفاق على تسليم"), what a side asks for, and what is listed in the present. */
export function dutiesIn(scope: Scope): Due[] {
  return scope.clauses.flatMap((clause) => dueOf(scope, clause) ?? []);
}

function dueOf(scope: Scope, clause: Clause): Due | null {
  if (!TERM_ACTS.has(clause.lemma)) return null;
  const { modality } = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const due = { predicate: clause.head, range: wordsOfDuty(scope, clause), demander: -1, clause };
  if (modality === 'agreed') return { ...due, rule: 'ar-content', modality };
  if (modality === 'demanded') return { ...due, rule: 'ar-demand', modality, demander: demanderOf(scope, clause) };
  if (!isArabicDealReport(scope.context)) return null;
  if (isListed(scope, clause)) return { ...due, rule: 'ar-listed', modality: 'agreed' };
  return modality === 'planned' && namesDeal(scope) ? { ...due, rule: 'ar-foreseen', modality: 'planned' } : null;
}

/** A verb that stands first in the present, in a report on a deal: one thing of a list of what is laid down. */
function isListed(scope: Scope, clause: Clause): boolean {
  const verb = tokenAt(scope.sentence, clause.head);
  if (verb?.tag === 'VN') return clause.form === 'finite' && clause.tense === 'present' && clause.label !== 'acl';
  return (
    verb?.tag === 'VBP' && clause.form === 'finite' && clause.subject > clause.head && (clause.label === 'root' || clause.label === 'conj')
  );
}

function namesDeal(scope: Scope): boolean {
  return dealNounIn(scope.sentence, { from: 0, to: scope.sentence.tokens.length }, ['deal']) >= 0;
}

/** Who asks: the subject of the verb above. */
function demanderOf(scope: Scope, clause: Clause): number {
  let above = scope.clauses.find(({ head }) => head === clause.governor);
  while (above !== undefined && above.form === 'noun') {
    const next = above.governor;
    above = scope.clauses.find(({ head }) => head === next);
  }
  return above?.subject ?? -1;
}

function wordsOfDuty(scope: Scope, clause: Clause): Range {
  return trimRange(scope.sentence, { from: clause.form === 'noun' ? clause.head : clause.from, to: clause.to });
}

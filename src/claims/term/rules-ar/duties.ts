import { TERM_ACTS } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Modality } from '../../common.ts';
import { arabicDealNoun, dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
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
  if (isDealItself(scope, clause.head)) return null;
  const { modality } = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const due = { predicate: clause.head, range: wordsOfDuty(scope, clause), demander: -1, clause };
  if (modality === 'demanded') return demanded(scope, due);
  if (!TERM_ACTS.has(clause.lemma)) return null;
  if (modality === 'agreed') return isNameOfDeal(scope, clause) ? null : { ...due, rule: 'ar-content', modality };
  if (!isArabicDealReport(scope.context)) return null;
  if (isListed(scope, clause)) return { ...due, rule: 'ar-listed', modality: 'agreed' };
  const foreseen = modality === 'planned' && clause.form === 'finite' && namesDeal(scope);
  return foreseen ? { ...due, rule: 'ar-foreseen', modality: 'planned' } : null;
}

/** "وقف إطلاق النار", "التسوية": the deal, not what it obliges to. */
function isDealItself(scope: Scope, head: number): boolean {
  const firing = tokenAt(scope.sentence, head)?.lemma === 'إطلاق' && arabicDealNoun(scope.sentence, head - 1) === 'deal';
  return firing || arabicDealNoun(scope.sentence, head) === 'deal';
}

/** "اتفاق إخلاء المدينة" names a deal by its content; "اتفاق على إخلاء المدينة" says what it lays down. */
function isNameOfDeal(scope: Scope, clause: Clause): boolean {
  return clause.form === 'noun' && arabicDealNoun(scope.sentence, clause.head - 1) !== null;
}

/** What anybody asks of another is kept, whatever the act; who asks must be people or a body. */
function demanded(scope: Scope, due: Omit<Due, 'rule' | 'modality'>): Due | null {
  const demander = demanderOf(scope, due.clause);
  const token = tokenAt(scope.sentence, demander);
  const asks = token?.morph?.kind === 'people' || token?.morph?.kind === 'person' || partyAt(scope, demander) !== null;
  if (!asks && !TERM_ACTS.has(due.clause.lemma)) return null;
  return { ...due, rule: 'ar-demand', modality: 'demanded', demander: asks ? demander : -1 };
}

const BESIDE: ReadonlySet<string> = new Set(['acl', 'ccomp', 'advcl']);

/** A verb that stands first in the present, in a report on a deal: one thing of a list of what is laid down. */
function isListed(scope: Scope, clause: Clause): boolean {
  const verb = tokenAt(scope.sentence, clause.head);
  if (clause.form !== 'finite' || clause.tense !== 'present' || BESIDE.has(clause.label) || clause.modal !== null) return false;
  // "تعد هذه الدفعة": counting, not coming back.
  if (clause.lemma === 'عاد' && !/ود/.test(verb?.norm ?? '')) return false;
  return verb?.tag === 'VN' || (verb?.tag === 'VBP' && clause.subject > clause.head);
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

/** With the verbal nouns that hang on it: "وقف فوري | للقتال". */
function wordsOfDuty(scope: Scope, clause: Clause): Range {
  let { to } = clause;
  for (const next of scope.clauses) if (next.from === to && next.form === 'noun' && /^ob[lj]$/.test(next.label)) to = next.to;
  return trimRange(scope.sentence, { from: clause.form === 'noun' ? clause.head : clause.from, to });
}

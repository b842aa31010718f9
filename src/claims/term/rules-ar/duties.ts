import { ASKS_FOR, TERM_ACTS } from '../../../languages/ar/deal-words.ts';
import { TAKES } from '../../../languages/ar/modality-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Modality } from '../../common.ts';
import { arabicDealNoun, dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { isArabicDealItem } from '../../deal/items-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { planBefore } from '../../deal/plan-noun-ar.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { isDuty } from '../../modality/ar.ts';
import { standOf } from '../../modality.ts';
import { lineAsks } from './asked-line.ts';
import { onCondition } from './condition.ts';
import { isContent, isDirect, isOutright } from './content.ts';

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
  return scope.clauses.flatMap((clause) => dueOf(scope, clause) ?? askedThing(scope, clause) ?? []);
}

function dueOf(scope: Scope, clause: Clause): Due | null {
  const { modality } = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const due = { predicate: clause.head, range: wordsOfDuty(scope, clause), demander: -1, clause };
  const asked = lineAsks(scope, clause);
  if (asked !== null) return { ...due, rule: 'ar-asked-line', modality: asked };
  const side = onCondition(scope, clause);
  if (side !== null) return { ...due, rule: 'ar-condition', modality: side };
  if (isOutright(scope, clause)) return { ...due, range: { ...due.range, from: clause.from }, rule: 'ar-deal-says', modality: 'agreed' };
  if (modality === 'demanded') return demanded(scope, due);
  const content = modality === 'agreed' && isContent(scope, clause);
  if (isDealItself(scope, clause.head)) return content ? { ...due, rule: 'ar-content', modality: 'agreed' } : null;
  if (content && isDirect(scope, clause)) return { ...due, rule: 'ar-content', modality: 'agreed' };
  if (isArabicDealItem(scope, clause)) return { ...due, rule: 'ar-item', modality: 'agreed' };
  return TERM_ACTS.has(clause.lemma) ? laidDown(scope, due, modality) : null;
}

/** "تشترط الحركة ضمانات دولية", "طالب بممرات آمنة": a thing is asked for, no deed. */
function askedThing(scope: Scope, clause: Clause): Due | null {
  if (!ASKS_FOR.has(clause.lemma) || clause.form !== 'finite' || clause.negated || clause.passive) return null;
  const asker = partyAt(scope, clause.subject);
  if (asker === null || scope.clauses.some(({ governor, form }) => governor === clause.head && form !== 'finite')) return null;
  const thing = scope.sentence.tokens.findIndex(
    ({ tag }, at) => at >= Math.max(clause.head + 1, asker.to) && at < clause.to && /^NN/.test(tag),
  );
  if (thing < 0 || !ASKED.has(scope.sentence.tokens[thing]?.morph?.kind ?? '')) return null;
  const range = trimRange(scope.sentence, { from: thing, to: clause.to });
  return { rule: 'ar-asked', predicate: clause.head, range, modality: 'demanded', demander: clause.subject, clause };
}

const ASKED = new Set(['deal', 'need', 'place', 'act', 'money']);

/** An act that deals usually lay down, by where it stands. */
function laidDown(scope: Scope, due: Omit<Due, 'rule' | 'modality'>, modality: Modality | null): Due | null {
  const { clause } = due;
  const isPast = clause.form === 'finite' && clause.tense === 'past';
  if (modality === 'agreed') return isNameOfDeal(scope, clause) || isPast ? null : { ...due, rule: 'ar-content', modality };
  if (isUnderDeal(scope, clause)) {
    const range = { ...due.range, from: Math.max(due.range.from, startOfVerb(clause)) };
    return { ...due, rule: 'ar-under-deal', range, modality: 'agreed' };
  }
  const plan = modality === null && clause.form === 'noun' ? planBefore(scope, clause.head) : null;
  if (plan !== null && isItemOfPlan(scope, clause)) return { ...due, rule: 'ar-of-plan', modality: plan };
  if (!isArabicDealReport(scope.context)) return null;
  if (modality === null && isListed(scope, clause)) return { ...due, rule: 'ar-listed', modality: 'agreed' };
  const foreseen = modality === 'planned' && clause.form === 'finite' && namesDeal(scope);
  return foreseen ? { ...due, rule: 'ar-foreseen', modality: 'planned' } : null;
}

/** Not what hangs on another deed: "تسليم المتهمين باغتيال القائد". */
function isItemOfPlan(scope: Scope, clause: Clause): boolean {
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  return above === undefined || above.form === 'finite' || clause.label === 'conj' || clause.label === 'parataxis';
}

/** "وقف إطلاق النار", "التسوية": the deal, not what it obliges to. */
function isDealItself(scope: Scope, head: number): boolean {
  const firing = tokenAt(scope.sentence, head)?.lemma === 'إطلاق' && arabicDealNoun(scope.sentence, head - 1) === 'deal';
  // "تسوية أوضاع المطلوبين" settles people, not a war.
  const ofPeople = tokenAt(scope.sentence, head)?.lemma === 'تسوية' && tokenAt(scope.sentence, head + 1)?.lemma === 'وضع';
  return firing || (!ofPeople && arabicDealNoun(scope.sentence, head) === 'deal');
}

/** "اتفاق إخلاء المدينة" names a deal by its content; "اتفاق على إخلاء المدينة" says what it lays down. */
function isNameOfDeal(scope: Scope, clause: Clause): boolean {
  const before = tokenAt(scope.sentence, clause.head - 1);
  return clause.form === 'noun' && before?.morph?.definite !== true && arabicDealNoun(scope.sentence, clause.head - 1) !== null;
}

/** What anybody asks of another is kept, whatever the act; who asks must be people or a body. */
function demanded(scope: Scope, due: Omit<Due, 'rule' | 'modality'>): Due | null {
  const demander = demanderOf(scope, due.clause);
  const token = tokenAt(scope.sentence, demander);
  if (hidesName(scope, due.clause)) return null;
  const asks = (token !== undefined && !NO_DEMANDERS.has(token.morph?.kind ?? '')) || partyAt(scope, demander) !== null;
  if (isDealItself(scope, due.clause.head)) return null;
  if (!asks && !TERM_ACTS.has(due.clause.lemma) && !isAskedOutright(scope, due.clause)) return null;
  return { ...due, rule: 'ar-demand', modality: 'demanded', demander: asks ? demander : -1 };
}

/** "طلب عدم ذكر اسمه", "عدم الكشف عن هويته": said of a source. */
function hidesName(scope: Scope, { head, lemma }: Clause): boolean {
  if (lemma !== 'ذكر' && lemma !== 'كشف') return false;
  return scope.sentence.tokens.slice(head + 1, head + 4).some((token) => token.lemma === 'اسم' || token.lemma === 'هوية');
}

const NO_DEMANDERS: ReadonlySet<string> = new Set(['act', 'count', 'measure', 'need', 'speech', 'time']);

/** "ودعا في ختامها إلى تحقيق": who asks was named before. */
function isAskedOutright(scope: Scope, clause: Clause): boolean {
  if (isDuty(scope.sentence.tokens, clause)) return true;
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  if (above?.form !== 'finite' || above.passive || !TAKES.has(above.lemma)) return false;
  // "نطالب برفع الحصار": who speaks asks.
  return above.tense === 'past' || tokenAt(scope.sentence, above.head)?.morph?.person === 1;
}

const UNDER: ReadonlySet<string> = new Set(['بموجب', 'وفق', 'حسب', 'بحسب', 'بمقتضى', 'وفقا']);

/** "بموجب الاتفاق تفرج إسرائيل عن": what is done in the present or future under a deal, it lays down. */
function isUnderDeal(scope: Scope, clause: Clause): boolean {
  if (clause.form !== 'finite' || clause.negated || (clause.tense !== 'present' && clause.tense !== 'future') || clause.label === 'acl')
    return false;
  const { tokens } = scope.sentence;
  return tokens.some(
    (token, at) => at < clause.head && UNDER.has(token.lemma) && dealNounIn(scope.sentence, { from: at + 1, to: at + 4 }, ['deal']) >= 0,
  );
}

/** Its subject where that stands first, else the verb: without "under the deal". */
const startOfVerb = ({ head, subject }: Clause): number => (subject >= 0 && subject < head ? subject : head);

const BESIDE: ReadonlySet<string> = new Set(['acl', 'ccomp', 'advcl']);

/** A verb that stands first in the present, in a report on a deal: one thing of a list of what is laid down. */
function isListed(scope: Scope, clause: Clause): boolean {
  const verb = tokenAt(scope.sentence, clause.head);
  if (clause.form !== 'finite' || clause.tense !== 'present' || BESIDE.has(clause.label) || clause.modal !== null) return false;
  // "تعد هذه الدفعة": counting, not coming back.
  if (clause.lemma === 'عاد' && !/ود/.test(verb?.norm ?? '')) return false;
  return verb?.tag === 'VN' || (verb?.tag === 'VBP' && (clause.subject > clause.head || isOfSome(scope, clause.head + 1)));
}

/** "الرافضون": an adjective with the article that stands for people. */
function isOfSome(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token?.tag === 'JJ' && token.morph?.definite === true;
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
  to = Math.max(to, endOfWhoDoes(scope, clause, to));
  const denied = tokenAt(scope.sentence, clause.head - 1)?.lemma === 'عدم' ? clause.head - 1 : clause.head;
  return trimRange(scope.sentence, { from: clause.form === 'noun' ? denied : clause.from, to });
}

/** "خروج من لا يرغب بالتسوية": who is meant is told by a clause behind "من". */
function endOfWhoDoes(scope: Scope, clause: Clause, to: number): number {
  if (clause.form !== 'noun' || tokenAt(scope.sentence, clause.head + 1)?.lemma !== 'من') return to;
  const who = scope.clauses.find(({ form, head, from }) => form === 'finite' && head >= to && head <= to + 1 && from <= clause.head);
  return who === undefined ? to : who.to;
}

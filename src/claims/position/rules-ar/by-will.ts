import { WILLS } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { dealNounIn } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Held } from './stance.ts';

/** Stances told by what a party will or will not do, or had no part in: "لن نوقع", "ستشارك في الجولة", "لم تشارك في المفاوضات". */
export function stancesByWill(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause) => willOf(scope, clause) ?? absenceOf(scope, clause) ?? decidedNot(scope, clause) ?? []);
}

function willOf(scope: Scope, clause: Clause): Held | null {
  const stance = WILLS.get(clause.lemma);
  if (stance === undefined || clause.form !== 'finite' || clause.passive || clause.tense !== 'future') return null;
  if (!isSaid(scope, clause) || !isSomebody(scope, clause)) return null;
  if (!clause.negated && (stance === 'other' || !isOfDeal(scope, clause))) return null;
  return heldIn(scope, clause, { rule: 'ar-will', stance: clause.negated ? 'rejects' : stance });
}

const DECIDES = new Set(['قرر', 'أعلن', 'أكد', 'فضل', 'اختار']);

/** "قرر الرئيس عدم الحضور", "أعلنت الحركة عدم مشاركتها". */
function decidedNot(scope: Scope, clause: Clause): Held | null {
  if (!DECIDES.has(clause.lemma) || clause.form !== 'finite' || clause.negated || !isSomebody(scope, clause)) return null;
  const not = scope.sentence.tokens.findIndex(({ lemma }, at) => lemma === 'عدم' && at > clause.head && at < clause.head + 6);
  const deed = scope.clauses.find(({ head, form }) => form === 'noun' && head === not + 1);
  if (not < 0 || deed === undefined || !WILLS.has(deed.lemma)) return null;
  const range = trimRange(scope.sentence, { from: clause.from, to: Math.max(clause.to, deed.to) });
  return {
    rule: 'ar-decided',
    stance: 'rejects',
    predicate: clause.head,
    range,
    holder: clause.subject,
    toward: { from: not, to: range.to },
  };
}

/** Taking part, told of as not done. */
function absenceOf(scope: Scope, clause: Clause): Held | null {
  const first = tokenAt(scope.sentence, clause.head)?.morph?.person === 1;
  if (first && clause.form === 'finite' && clause.negated && clause.tense === 'past' && /^(?:وقع|وافق|اتفق)$/.test(clause.lemma))
    return heldIn(scope, clause, { rule: 'ar-no-part', stance: 'denies' });
  if (clause.lemma !== 'شارك' || clause.form !== 'finite' || !clause.negated || clause.tense === 'future') return null;
  return isSomebody(scope, clause) && isOfDeal(scope, clause) ? heldIn(scope, clause, { rule: 'ar-no-part', stance: 'other' }) : null;
}

function heldIn(scope: Scope, clause: Clause, { rule, stance }: Pick<Held, 'rule' | 'stance'>): Held {
  const range = trimRange(scope.sentence, clause);
  const from = Math.max(clause.head + 1, partyAt(scope, clause.subject)?.to ?? 0);
  const toward = from < range.to ? trimRange(scope.sentence, { from, to: range.to }) : null;
  return { rule, stance, predicate: clause.head, range, holder: clause.subject, toward, negatedToo: true, ahead: true };
}

/** Said by somebody, not foretold by the publisher: the subject speaks, or somebody speaks of it. */
function isSaid(scope: Scope, clause: Clause): boolean {
  const { start, end } = scope.sentence.tokens[clause.head] ?? scope.sentence;
  return scope.context.attributions.chainAt({ start, end }).length > 1 || tokenAt(scope.sentence, clause.head)?.morph?.person === 1;
}

function isSomebody(scope: Scope, { subject, head }: Clause): boolean {
  const token = tokenAt(scope.sentence, subject);
  if (token === undefined) return tokenAt(scope.sentence, head)?.morph?.person === 1 || hasPronoun(scope, head);
  return token.morph?.kind === 'people' || token.morph?.kind === 'body' || partyAt(scope, subject) !== null;
}

/** "أنها ستشارك": who it is stands on "that". */
function hasPronoun({ sentence }: Scope, head: number): boolean {
  return sentence.tokens.slice(Math.max(0, head - 3), head).some(({ lemma }) => lemma === 'أنه');
}

const THEMES = ['deal', 'talks', 'meeting', 'proposal', 'condition', 'carrying-out'];

function isOfDeal(scope: Scope, clause: Clause): boolean {
  return dealNounIn(scope.sentence, { from: clause.head + 1, to: clause.to }, THEMES) >= 0;
}

import { PROVIDED } from '../../../languages/ar/deal-words.ts';
import { GOVERNING, TAKES_ON } from '../../../languages/ar/modality-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Modality } from '../../common.ts';
import { dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';

/** "…، على أن تدخل الشرطة": a further thing laid down; "شريطة أن يسمح": what a yes hangs on; null for any other clause. */
export function onCondition(scope: Scope, clause: Clause): Modality | null {
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  return (
    conditionOf(scope, clause) ??
    (clause.label === 'conj' && clause.tense === 'present' && above !== undefined ? goesOn(scope, above) : null)
  );
}

/** "على أن تدخل الشرطة وتعود المؤسسات ويجري تسليم السلاح". */
function goesOn(scope: Scope, above: Clause): Modality | null {
  if (above.form === 'finite') return onCondition(scope, above);
  const next = scope.clauses.find(({ head }) => head === above.governor);
  return next === undefined ? null : goesOn(scope, next);
}

function conditionOf(scope: Scope, clause: Clause): Modality | null {
  const opener = tokenAt(scope.sentence, clause.from);
  if (clause.form === 'noun') return clause.head > 0 && isProvided(scope, clause.head - 1) ? 'conditional' : null;
  if (opener?.tag !== 'SC' || !/^أن/.test(opener.lemma)) return null;
  if (isProvided(scope, clause.from - 1)) return 'conditional';
  return isBesides(scope, clause) && isOfDeal(scope, clause) ? 'agreed' : null;
}

/** "بشرط", "شريطة", but not "هذا الشرط". */
function isProvided(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token !== undefined && PROVIDED.has(token.norm) && token.lemma !== 'مقابل' && isArabicDealReport(scope.context);
}

/** "على أن" that no verb before it takes: "تصر على أن" asks. */
function isBesides(scope: Scope, clause: Clause): boolean {
  if (tokenAt(scope.sentence, clause.from - 1)?.lemma !== 'على') return false;
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  return tokenAt(scope.sentence, clause.from - 2)?.text === '،' || (above !== undefined && !TAKES_ON.has(above.lemma));
}

function isOfDeal(scope: Scope, clause: Clause): boolean {
  const named = dealNounIn(scope.sentence, { from: 0, to: clause.from }, ['deal', 'proposal']) >= 0;
  return named || scope.clauses.some(({ head, lemma }) => head < clause.head && GOVERNING.get(lemma) === 'agreed');
}

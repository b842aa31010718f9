import { DEAL_HOLDS, DEAL_SAYS } from '../../../languages/ar/deal-words.ts';
import { GOVERNING, TAKES } from '../../../languages/ar/modality-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { arabicDealNoun } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';

/** A verbal noun that a verb of content takes, alone or behind "and" with others: "ينص على وقف القتال ومنح مهلة". */
export function isContent(scope: Scope, clause: Clause): boolean {
  if (partyAt(scope, clause.head) !== null) return false;
  let at: Clause | undefined = clause;
  while (at !== undefined && at.form === 'noun') {
    const { governor }: Clause = at;
    at = scope.clauses.find(({ head }) => head === governor);
  }
  return at !== undefined && at.subject !== clause.head && at.head < clause.head && clause.form === 'noun' && laysDown(at);
}

/** Right behind the verb, or first behind a comma and "and": what hangs on another verbal noun is a part of that. */
export function isDirect(scope: Scope, clause: Clause): boolean {
  const above = scope.clauses.find(({ head }) => head === clause.governor);
  if (clause.label === 'conj') return tokenAt(scope.sentence, clause.from - 1)?.text === '،';
  if (above?.form === 'finite') return laysDown(above) && isTaken(scope, clause, above);
  return above !== undefined && arabicDealNoun(scope.sentence, above.head) !== null && above.label === 'obj';
}

/** Concluding a deal says nothing of what is in it. */
const laysDown = ({ lemma }: Clause): boolean => lemma !== 'أبرم' && GOVERNING.get(lemma) === 'agreed';

/** Behind the preposition that the verb takes, or behind none: "اتفق الطرفان برعاية أممية على" lays down no sponsorship. */
function isTaken(scope: Scope, clause: Clause, above: Clause): boolean {
  const link = tokenAt(scope.sentence, clause.head - 1);
  return link?.tag !== 'IN' || (TAKES.get(above.lemma)?.split(' ') ?? []).includes(link.lemma) || link.lemma === 'على';
}

/** "لا يمنع الاتفاق الطرفين من", "لا تشمل الهدنة الجماعات": the deal itself is the subject. */
export function isOutright(scope: Scope, clause: Clause): boolean {
  if (clause.form !== 'finite' || (clause.tense !== 'present' && clause.tense !== 'future') || clause.subject < 0) return false;
  const kind = arabicDealNoun(scope.sentence, clause.subject);
  if (kind !== 'deal' && kind !== 'proposal') return false;
  return DEAL_SAYS.has(clause.lemma) || (clause.negated && DEAL_HOLDS.has(clause.lemma));
}

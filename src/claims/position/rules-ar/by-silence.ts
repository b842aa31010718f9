import { SILENT_VERBS, WORD_GIVEN } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, trimRange } from '../../deal/scope.ts';
import type { Held } from './stance.ts';

/** "لم يصدر أي تأكيد عن", "لم يعلق": a party that has not said where it stands. */
export function silences(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause) => silenceOf(scope, clause) ?? []);
}

const UTTERS = new Set(['صدر', 'أصدر', 'ورد', 'أعلن', 'حدد', 'كشف']);

function silenceOf(scope: Scope, clause: Clause): Held | null {
  if (!clause.negated || clause.form !== 'finite') return null;
  const tokens = scope.sentence.tokens;
  const word = tokens.findIndex(({ lemma }, index) => index > clause.head && index < clause.to && WORD_GIVEN.has(lemma));
  const isSilent = UTTERS.has(clause.lemma) && word >= 0;
  if (!isSilent && !SILENT_VERBS.has(clause.lemma)) return null;
  const holder = isSilent ? partyIn(scope, clause) : clause.subject;
  if (!isSilent && (holder < 0 || partyAt(scope, holder) === null)) return null;
  const range = trimRange(scope.sentence, clause);
  return { rule: 'ar-silence', stance: 'undecided', predicate: clause.head, range, holder, toward: null, negatedToo: true };
}

function partyIn(scope: Scope, clause: Clause): number {
  const party = scope.context.mentions.parties.find(
    (one) => one.sentence === scope.sentence.index && one.from >= clause.head && one.to <= clause.to,
  );
  return party?.head ?? -1;
}

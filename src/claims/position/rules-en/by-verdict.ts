import type { Clause } from '../../../languages/clause.ts';
import { BAD_VERDICTS, CALLING_VERBS, UNTRUE_WORDS } from '../../../languages/en/position-words.ts';
import { type Scope, tokenAt, wholeRange } from '../../deal/scope.ts';
import type { Stance } from '../body.ts';
import { holderOf } from './by-verb.ts';
import type { Held } from './stance.ts';

/** "Dismissed the claim as false", "called the figure exaggerated", "considered it a crime", "takes it to mean …". */
export function verdicts(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.form === 'infinitive' || clause.form === 'noun' || clause.passive || clause.modal !== null) return [];
    const stance = verdictOf(scope, clause);
    const holder = stance === null ? undefined : holderOf(scope, clause);
    if (stance === null || holder === undefined) return [];
    const range = wholeRange(scope.sentence, clause);
    return [
      {
        rule: 'verdict',
        stance,
        predicate: clause.head,
        range,
        ...holder,
        toward: range.to > clause.head + 1 ? { from: clause.head + 1, to: range.to } : null,
        modality: stance === 'denies' ? 'denied' : 'reported',
      },
    ];
  });
}

function verdictOf(scope: Scope, clause: Clause): Stance | null {
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + 12);
  const meaning = clause.lemma === 'take' && after.some((token, index) => token.norm === 'to' && after[index + 1]?.lemma === 'mean');
  if (meaning || (clause.lemma === 'interpret' && clause.object >= 0)) return 'other';
  if (!CALLING_VERBS.has(clause.lemma)) return null;
  if (after.some((token) => UNTRUE_WORDS.has(token.lemma) || UNTRUE_WORDS.has(token.norm))) return 'denies';
  if (after.some((token) => BAD_VERDICTS.has(token.lemma))) return 'rejects';
  return namesSomething(scope, clause) ? 'other' : null;
}

/** "Described the deal as historic", "called it a mistake": not "called for", "called the hotline". */
function namesSomething(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1);
  if (next === undefined || /^(?:for|on|upon|off|in|out|up|to)$/.test(next.norm)) return false;
  const as = scope.sentence.tokens.slice(clause.head + 1, clause.head + 9).some((token) => token.norm === 'as');
  return as || (next.tag === 'PRP' && /^(?:DT|JJ|RB)/.test(tokenAt(scope.sentence, clause.head + 2)?.tag ?? ''));
}

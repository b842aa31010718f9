import type { Clause } from '../../../languages/clause.ts';
import { PARTICIPATION } from '../../../languages/en/position-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { clauseRange, nounPhrase, type Scope, tokenAt } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Had no part in it", "was kept in the dark", "sat in on the talks", "looked on": what share somebody had in a deal. */
export function shares(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    if ((clause.modal !== null && !(clause.negated && /^w/.test(clause.modal))) || clause.form === 'infinitive' || clause.form === 'noun')
      return [];
    const words = wordsAround(scope, clause);
    if (!PARTICIPATION.some((pattern) => pattern.test(words))) return [];
    const holder = holderOf(scope, { ...clause, passive: false });
    if (holder === undefined || holder.holder?.partyKind === 'detainees') return [];
    const own = clauseRange(scope.sentence, clause);
    const range = relativeWith(scope, clause, own);
    const toward = own.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: own.to }) : null;
    return [{ rule: 'share-in-deal', stance: 'other', predicate: clause.head, range, ...holder, toward, modality: 'reported' }];
  });
}

const BEFORE = 5;
const AFTER = 9;

/** The verb with its auxiliaries and what follows it, as one string with a space at either end. */
function wordsAround(scope: Scope, clause: Clause): string {
  const from = Math.max(clause.from, clause.head - BEFORE);
  const to = Math.min(clauseRange(scope.sentence, clause).to, clause.head + AFTER);
  const before = scope.sentence.tokens.slice(Math.max(from, clause.subject < clause.head ? clause.subject + 1 : from), clause.head);
  const words = [...before, ...scope.sentence.tokens.slice(clause.head, to)].map((token) => token.norm);
  return ` ${words.join(' ')} `;
}

/** "Russia, which was kept in the dark": the noun belongs to the words. */
function relativeWith(scope: Scope, clause: Clause, own: { from: number; to: number }): { from: number; to: number } {
  const relative = /^(?:which|who|that)$/.test(tokenAt(scope.sentence, own.from)?.norm ?? '');
  if (!relative || clause.governor < 0 || clause.governor >= own.from) return own;
  return { from: nounPhrase(scope.sentence, clause.governor, new Set()).from, to: own.to };
}

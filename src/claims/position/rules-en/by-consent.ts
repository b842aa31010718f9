import type { Clause } from '../../../languages/clause.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "It would observe the truce if the other side did", "the army will return to the table": a yes put as what one will do. */
export function consents(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.negated || clause.passive || !/^(?:will|would|'ll)$/.test(clause.modal ?? '')) return [];
    if (!consenting(scope, clause) || partyAt(scope, clause.subject) === null) return [];
    const holder = holderOf(scope, clause);
    if (holder === undefined) return [];
    const range = clauseRange(scope.sentence, clause);
    const toward = range.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: range.to }) : null;
    const stance = KEEPING.has(clause.lemma) ? 'accepts' : 'willing';
    return [{ rule: 'will-keep', stance, predicate: clause.head, range, ...holder, toward, modality: 'reported' }];
  });
}

const KEEPING = new Set(['observe', 'respect', 'abide', 'honour', 'honor', 'adhere', 'comply', 'accept', 'sign', 'implement']);
const COMING = new Set(['return', 'come', 'join', 'attend', 'go']);

function consenting(scope: Scope, clause: Clause): boolean {
  if (KEEPING.has(clause.lemma)) return true;
  const words = scope.sentence.tokens.slice(clause.head + 1, clause.head + 6).map((token) => token.lemma);
  return (
    COMING.has(clause.lemma) &&
    words.some((word) => /^(?:table|talk|talks|negotiation|dialogue|meeting|conference)$/.test(word)) &&
    !isHome(scope, clause)
  );
}

function isHome(scope: Scope, clause: Clause): boolean {
  return tokenAt(scope.sentence, clause.head + 1)?.norm === 'home';
}

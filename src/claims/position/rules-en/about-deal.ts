import type { Clause } from '../../../languages/clause.ts';
import { antecedent, inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';

/** "The committee agreed on the weapons": one side's yes to a point of the talks. */
export function agreesOnSomething(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm;
  const toWhich = scope.sentence.tokens.some((token, index) => token.head === clause.head && token.norm === 'which' && index < clause.head);
  if (clause.lemma === 'agree' && toWhich && clause.label !== 'root') return inDealTalk(scope);
  return clause.lemma === 'agree' && (next === 'on' || next === 'to') && inDealTalk(scope) && partyAt(scope, clause.subject) !== null;
}

export function aboutDeal(scope: Scope, clause: Clause): boolean {
  const slots = clause.passive ? [clause.subject] : [clause.object, ...obliques(scope, clause)];
  return slots.some((index) => {
    if (index < 0) return false;
    if (dealPhrase(scope.sentence, index) !== null) return true;
    const word = tokenAt(scope.sentence, index);
    if (word !== undefined && /^(?:condition|term|demand|proposal|plan|offer|draft|request|initiative|conditions)$/.test(word.lemma))
      return true;
    return (word?.norm === 'it' || word?.norm === 'them') && antecedent(scope, index) !== null;
  });
}

function obliques(scope: Scope, clause: Clause): number[] {
  return scope.sentence.tokens.flatMap((token, index) =>
    token.head === clause.head && index > clause.head && token.label === 'obl' ? [index] : [],
  );
}

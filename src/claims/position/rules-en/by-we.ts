import type { Clause } from '../../../languages/clause.ts';
import { OWN_VIEWS } from '../../../languages/en/position-words.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { type Scope, tokenAt, wholeRange } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

const FARTHEST = 5;

/** "We want a just peace", "we do not seek war": what a side says of its own will, in its own statement. */
export function ownViews(scope: Scope): Held[] {
  if (!inDealTalk(scope) || distanceToDeal(scope) > FARTHEST) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    if (!OWN_VIEWS.has(clause.lemma) || !isPlain(clause) || tokenAt(scope.sentence, clause.subject)?.norm !== 'we') return [];
    const holder = holderOf(scope, clause);
    if (holder === undefined) return [];
    const range = wholeRange(scope.sentence, clause);
    const toward = range.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: range.to }) : null;
    return [{ rule: 'own-view', stance: 'other', predicate: clause.head, range, ...holder, toward, modality: 'reported', settled: true }];
  });
}

function isPlain({ form, modal, tense, label, passive }: Clause): boolean {
  return form === 'finite' && modal === null && tense === 'present' && !passive && label !== 'acl' && label !== 'advcl';
}

import type { Clause } from '../../../languages/clause.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import type { Opening } from './by-content.ts';
import { isOwnVoice, isPresentDuty } from './by-norm.ts';
import type { Due } from './obligation.ts';
import { isDue, startsReport } from './under-deal.ts';

/** A list of terms that stays open: the sentences after it may go on with it. */
export interface OpenList {
  readonly opening: Opening;
  readonly paragraph: number;
  readonly sentences: number;
}

const LONGEST = 4;

/** Whether the list may still be open in this sentence: the same paragraph, not far on. */
export function staysOpen(list: OpenList, scope: Scope): boolean {
  return scope.sentence.paragraph === list.paragraph && list.sentences < LONGEST;
}

/** "They will have to …", "their names must be …": further items of an open list, one for each clause that obliges. */
export function continuedTerms(scope: Scope, opening: Opening): Due[] {
  return scope.clauses.flatMap((clause): Due[] => {
    const present = opening.modality === 'agreed' && isPresentDuty(scope, clause) && isOwnVoice(scope, clause);
    if (!(isDue(scope, clause) || present || isLeftAsItIs(scope, clause, opening)) || clause.label === 'acl') return [];
    if (startsReport(scope, clause.head)) return [];
    const range = clauseRange(scope.sentence, clause);
    const rule = opening.modality === 'demanded' ? 'further-condition' : 'further-term';
    return [
      {
        rule,
        range: withTopic(scope, range),
        predicate: actionOf(scope, clause.head),
        modality: opening.modality === 'agreed' && clause.modal === 'will' ? 'planned' : opening.modality,
        demander: opening.demander,
        negated: clause.negated,
      },
    ];
  });
}

/** "No trenches may be dug", "the road stays as it is": what the list forbids, and what it leaves alone. */
function isLeftAsItIs(scope: Scope, clause: Clause, { modality }: Opening): boolean {
  if (modality !== 'agreed' || clause.subject < 0 || !isOwnVoice(scope, clause)) return false;
  if (clause.modal === 'may') return clause.aspect === 'simple';
  return /^(?:stay|remain|keep)$/.test(clause.lemma) && clause.tense === 'present' && clause.modal === null && clause.aspect === 'simple';
}

/** "will have to vow": the obligation is the verb after "to". */
function actionOf(scope: Scope, head: number): number {
  const complement = scope.clauses.find((one) => one.governor === head && one.label === 'xcomp');
  return tokenAt(scope.sentence, head)?.lemma === 'have' && complement !== undefined ? complement.head : head;
}

/** "As for the wounded, they will …": the topic before the comma belongs to the item. */
function withTopic(scope: Scope, range: { from: number; to: number }): { from: number; to: number } {
  const first = tokenAt(scope.sentence, 0)?.norm ?? '';
  const opens = ['concerning', 'regarding', 'as'].includes(first) && range.from > 0 && range.from < 14;
  const second = tokenAt(scope.sentence, 1)?.norm ?? '';
  return opens && (first !== 'as' || second === 'for') && isFirstItem(scope, range.from) ? { from: 0, to: range.to } : range;
}

function isFirstItem(scope: Scope, from: number): boolean {
  return !scope.clauses.some((clause) => clause.form === 'finite' && clause.head < from);
}

import { STATIVE_VERBS } from '../../../languages/en/term-words.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { classOf, type Due } from './obligation.ts';

const JOINABLE = new Set(['planned-term', 'under-deal', 'norm', 'further-term', 'agreed-content', 'listed-term', 'by-which', 'would-be']);

/** "Would keep their rifles and go to Idlib", "will leave and not be shot at": a second verb under the same "would" is a duty of its own. */
export function withJoined(scope: Scope, dues: readonly Due[]): Due[] {
  return dues.flatMap((due) => [due, ...(JOINABLE.has(due.rule) ? joinedTo(scope, due) : [])]);
}

function joinedTo(scope: Scope, due: Due): Due[] {
  const first = scope.clauses.find((clause) => clause.head === due.predicate);
  if (first === undefined || first.modal === null) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    const bare = clause.label === 'conj' && clause.governor === first.head && clause.modal === null && isBare(scope, clause.head);
    if (!bare || clause.head < first.head || STATIVE_VERBS.has(clause.lemma)) return [];
    const range = clauseRange(scope.sentence, clause);
    if (dealPhrase(scope.sentence, clause.object) !== null || range.to - range.from < 3 || range.from < due.range.to) return [];
    const termClass = classOf(scope, range) ?? 'other';
    return [{ rule: due.rule, range, predicate: clause.head, modality: due.modality, negated: clause.negated, termClass }];
  });
}

/** A bare infinitive, or a participle behind "be". */
function isBare(scope: Scope, head: number): boolean {
  const tag = tokenAt(scope.sentence, head)?.tag ?? '';
  return /^VBP?$/.test(tag) || (tag === 'VBN' && [1, 2].some((back) => tokenAt(scope.sentence, head - back)?.norm === 'be'));
}

import { UNTRUE_WORDS } from '../../languages/en/position-words.ts';
import { clauseOf } from '../modality.ts';
import { type Scope, tokenAt } from './scope.ts';

const SAYINGS = /^(?:report|rumour|rumor|claim|allegation|news|suggestion|speculation|accusation)$/;

/** "The reports that we agreed to a truce are untrue": what a noun of saying tells, in a sentence that says it is not so. */
export function isDismissed(scope: Scope, predicate: number): boolean {
  const { tokens } = scope.sentence;
  const untrue = tokens.some((token, index) => index > predicate && (UNTRUE_WORDS.has(token.lemma) || UNTRUE_WORDS.has(token.norm)));
  if (!untrue) return false;
  const clause = clauseOf(scope.clauses, scope.sentence, predicate);
  const that = tokens.findLastIndex((token, index) => index < (clause?.head ?? predicate) && token.norm === 'that');
  return that > 0 && SAYINGS.test(tokenAt(scope.sentence, that - 1)?.lemma ?? '');
}

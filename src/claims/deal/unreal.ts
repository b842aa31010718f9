import { UNREAL_GOVERNORS } from '../../languages/en/milestone-words.ts';
import { type Scope, tokenAt } from './scope.ts';

/** Something under "hopes", "calls for", "efforts to" is not taken, whatever tense it stands in. */
export function isUnreal(scope: Scope, token: number): boolean {
  if (isAwaited(scope, token)) return true;
  let at = token;
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const word = tokenAt(scope.sentence, at);
    if (word === undefined) return false;
    if (at !== token && UNREAL_GOVERNORS.has(word.lemma)) return true;
    if (!['xcomp', 'ccomp', 'acl', 'obj', 'nmod', 'obl', 'csubj', 'advcl', 'nsubj', 'compound'].includes(word.label)) return false;
    if (word.label === 'advcl' && !isInfinitive(scope, at)) return false;
    if (word.label === 'acl' && !isInfinitive(scope, at) && at === token) return false;
    at = word.head;
  }
  return false;
}

function isInfinitive(scope: Scope, token: number): boolean {
  const clause = scope.clauses.find((candidate) => candidate.head === token);
  return clause?.form === 'infinitive' || clause?.form === 'gerund';
}

const AWAITING = new Set(['until', 'till', 'before', 'unless', 'if', 'once', 'provided', 'whether']);

/** "Until it is implemented", "if the talks fail": a step that the rest waits for or hangs on. */
function isAwaited(scope: Scope, token: number): boolean {
  const clause = scope.clauses.find((candidate) => candidate.head === token);
  if (clause === undefined || clause.form === 'noun') return false;
  return scope.sentence.tokens.some((word) => word.head === token && word.label === 'mark' && AWAITING.has(word.norm));
}

import { UNREAL_GOVERNORS } from '../../languages/en/milestone-words.ts';
import { type Scope, tokenAt } from './scope.ts';

/** Something under "hopes", "calls for", "efforts to" is not taken, whatever tense it stands in. */
export function isUnreal(scope: Scope, token: number): boolean {
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

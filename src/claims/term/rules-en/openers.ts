import { type Scope, tokenAt } from '../../deal/scope.ts';

/** Where the words of a condition end: at the next clause that speaks of something else. */
export function conditionEnd(scope: Scope, from: number): number {
  for (let index = from; index < scope.sentence.tokens.length; index += 1) {
    const word = tokenAt(scope.sentence, index)?.norm ?? '';
    const next = tokenAt(scope.sentence, index + 1)?.norm ?? '';
    if (/^(?:which|although|though|while|but|according|;)$/.test(word)) return index;
    if (word === 'as' && /^(?:it|was|happened|in)$/.test(next)) return index;
  }
  return scope.sentence.tokens.length;
}

/** How many words of an opener stand at `index`; 0 where none does. */
export function openerAt(scope: Scope, index: number, openers: readonly (readonly string[])[]): number {
  const found = openers.find((opener) => opener.every((word, at) => tokenAt(scope.sentence, index + at)?.norm === word));
  return found?.length ?? 0;
}

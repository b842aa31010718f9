import { LINE_LABEL } from '../../../languages/en/tree.ts';
import { type Range, type Scope, tokenAt } from '../../deal/scope.ts';

const BEFORE = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|HYPH|``|'')$/;

/** The noun with the words before it and one "of" phrase behind: safe where the parse is not. */
export function tightPhrase(scope: Scope, head: number): Range {
  let from = head;
  while (from > 0 && isBefore(scope, from - 1) && !opensPhrase(scope, from)) from -= 1;
  let to = head + 1;
  // "attorney Carlos Ruiz": the parse takes the first word of a name, or the title, for its head.
  while (tokenAt(scope.sentence, to)?.tag === 'NNP' && tokenAt(scope.sentence, head)?.tag !== 'NNS') to += 1;
  if (tokenAt(scope.sentence, to)?.norm === 'of') {
    let end = to + 1;
    while (isBefore(scope, end)) end += 1;
    if (end > to + 1) to = end;
  }
  return { from, to };
}

/** "On the 3rd the road was cut": an article opens the phrase. */
function opensPhrase(scope: Scope, index: number): boolean {
  return (
    ['the', 'a', 'an'].includes(tokenAt(scope.sentence, index)?.norm ?? '') &&
    !/^(?:PDT|DT)$/.test(tokenAt(scope.sentence, index - 1)?.tag ?? '')
  );
}

function isBefore(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || token.label === LINE_LABEL) return false;
  return BEFORE.test(token.tag) || (/^VB[GN]$/.test(token.tag) && token.label === 'amod');
}

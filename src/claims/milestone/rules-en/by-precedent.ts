import { inDealTalk } from '../../deal/deal-talk.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

const OPENERS: readonly (readonly string[])[] = [
  ['as', 'it', 'was', 'the', 'case'],
  ['as', 'was', 'the', 'case'],
  ['as', 'happened'],
  ['as', 'it', 'happened'],
  ['like', 'what', 'happened'],
  ['similar', 'to', 'what', 'happened'],
  ['similar', 'to', 'the'],
  ['similar', 'to', 'that'],
  ['similar', 'to', 'those'],
  ['along', 'the', 'lines', 'of'],
  ['the', 'model', 'was'],
  ['the', 'model', 'is'],
  ['the', 'precedent', 'was'],
  ['the', 'precedent', 'is'],
  ['modelled', 'on'],
  ['modelled', 'after'],
  ['modelled', 'upon'],
  ['modeled', 'on'],
];

/** "As was the case for the convoy that left the border": another deal that this one is set beside. */
export function precedents(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  const { tokens } = scope.sentence;
  return tokens.flatMap((_, index): Seen[] => {
    const opener = OPENERS.find((words) => words.every((word, at) => tokenAt(scope.sentence, index + at)?.norm === word));
    if (opener === undefined || opener.length + index >= tokens.length - 1) return [];
    const stop = tokens.findIndex((token, at) => at > index + opener.length && /^(?:;|,|but|although|while|''|”)$/.test(token.norm));
    const range = trimRange(scope.sentence, { from: index, to: stop < 0 ? tokens.length : stop });
    return [
      {
        rule: 'precedent',
        step: 'other',
        predicate: index,
        range: { from: index, to: range.to },
        noun: -1,
        aside: 'precedent',
        modality: 'reported',
      },
    ];
  });
}

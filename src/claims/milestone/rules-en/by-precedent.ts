import { inDealTalk } from '../../deal/deal-talk.ts';
import { precedentOpener } from '../../deal/precedent.ts';
import { type Scope, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** "As was the case for the convoy that left the border": another deal that this one is set beside. */
export function precedents(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  const { tokens } = scope.sentence;
  return tokens.flatMap((_, index): Seen[] => {
    const length = precedentOpener(scope.sentence, index);
    if (length === 0 || length + index >= tokens.length - 1) return [];
    const stop = tokens.findIndex((token, at) => at > index + length && /^(?:;|,|but|although|while|''|”)$/.test(token.norm));
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

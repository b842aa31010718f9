import { STATE_NOUNS, SUPPLIES, TOPIC_NOUNS } from '../../../languages/en/situation-words.ts';
import type { Range, Scope } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';

/** The first thing in the range that people need and may lack, with its topic. */
export function supplyIn(scope: Scope, range: Range): { readonly topic: Topic; readonly noun: number } | null {
  for (let noun = range.from; noun < range.to; noun += 1) {
    const topic = SUPPLIES.get(scope.sentence.tokens[noun]?.lemma ?? '');
    if (topic !== undefined) return { topic, noun };
  }
  return null;
}

/** The topic of the first word in the range that has one. */
export function topicByWords(scope: Scope, range: Range): Topic {
  const tokens = scope.sentence.tokens.slice(range.from, range.to);
  return (
    tokens.map((token) => TOPIC_NOUNS.get(token.lemma) ?? STATE_NOUNS.get(token.lemma)).find((topic) => topic !== undefined) ?? 'other'
  );
}

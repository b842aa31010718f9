import { dealNounsOf } from '../../deal/nouns.ts';
import { tokenAt, wordsOf } from '../../deal/scope.ts';
import { tightPhrase } from './phrase.ts';
import type { Seen } from './seen.ts';

const BREAKING = new Set([
  'violation',
  'breach',
  'contravention',
  'defiance',
  'violate',
  'breach',
  'break',
  'despite',
  'notwithstanding',
  'defy',
]);
const REACH = 5;

/** The words for the deal that an event is said to break: "in violation of the truce", "despite the ceasefire". */
export function breachOf({ scope, predicate }: Seen): string | null {
  const deal = dealNounsOf(scope.sentence).find(({ token, kind }) => {
    if (kind !== 'deal' && kind !== 'ceasefire') return false;
    const before = Array.from({ length: REACH }, (_, step) => tokenAt(scope.sentence, token - 1 - step)?.lemma ?? '');
    return before.some((lemma) => BREAKING.has(lemma)) && Math.abs(token - predicate) < MOST_APART;
  });
  return deal === undefined ? null : wordsOf(scope, tightPhrase(scope, deal.token));
}

const MOST_APART = 24;

import { inSentence } from '../../../mentions/near.ts';
import type { Aside } from '../../common.ts';
import { precedentOpener } from '../../deal/precedent.ts';
import { tokenAt } from '../../deal/scope.ts';
import { clauseOf } from '../../modality.ts';
import type { Seen } from './seen.ts';

const OLD_DAYS = 240;
const EARLIER = new Set(['previous', 'earlier', 'past', 'previously', 'former']);

/** What the report tells for comparison or as history, long before its own day; null for its own events. */
export function asideOf(seen: Seen): Aside | null {
  if (isEarlier(seen) || precedentOpener(seen.scope.sentence, 0) > 0) return 'precedent';
  return isOld(seen) ? 'background' : null;
}

/** "in previous handovers", "an earlier attack". */
function isEarlier({ scope, range, noun, predicate }: Seen): boolean {
  const near = noun >= 0 ? [noun - 1, noun - 2] : [range.from, range.from + 1, predicate - 1];
  return near.some((at) => at < predicate + 1 && EARLIER.has(tokenAt(scope.sentence, at)?.norm ?? ''));
}

/** Every date of the clause lies long before the report. */
function isOld({ scope, range, predicate }: Seen): boolean {
  const published = scope.context.report.published?.earliest;
  if (published === undefined) return false;
  const clause = clauseOf(scope.clauses, scope.sentence, predicate);
  const from = Math.min(range.from, clause?.from ?? range.from);
  const to = Math.max(range.to, clause?.to ?? range.to);
  const dates = inSentence(scope.context.mentions.dates, scope.sentence.index).filter(
    (date) => date.from >= from && date.to <= to && date.latest !== null && date.bound !== 'since' && !isSince(scope, date.from),
  );
  return dates.length > 0 && dates.every(({ latest }) => (Date.parse(published) - Date.parse(latest ?? published)) / 86_400_000 > OLD_DAYS);
}

/** "Since the coup of 1 February 2021 the army has …": the day from which on. */
function isSince({ sentence }: Seen['scope'], from: number): boolean {
  return sentence.tokens.slice(Math.max(0, from - SINCE_REACH), from).some(({ norm }) => norm === 'since');
}

const SINCE_REACH = 5;

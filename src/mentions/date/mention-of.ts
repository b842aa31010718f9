import type { Sentence } from '../../text/sentence.ts';
import type { DateMention, DatePrecision } from '../mention.ts';
import { tokensIn } from '../near.ts';
import { isoOf } from './day.ts';
import { edtfOf } from './edtf.ts';
import type { TimeExpression } from './find.ts';
import { unitSaid } from './laid-together.ts';
import type { Unit } from './meaning.ts';
import type { Resolved } from './resolve.ts';

/** The expression as a claim may point at it; null for what says how long, how often or no more than "recently". */
export function mentionOf(
  expression: TimeExpression,
  source: { text: string; sentence: Sentence; now: number | null },
): DateMention | null {
  if (['length', 'repeat', 'vague'].includes(expression.meaning.is)) return null;
  const { start, end } = expression.whole;
  const { tokens, index } = source.sentence;
  const { from, to } = tokensIn(tokens, { start, end });
  if (to <= from) return null;
  const days = bounded(expression, source.now);
  return {
    kind: 'date',
    start,
    end,
    exact: source.text.slice(start, end),
    sentence: index,
    from,
    to,
    earliest: days?.first == null ? null : isoOf(days.first),
    latest: days?.last == null ? null : isoOf(days.last),
    precision: precisionOf(expression),
    anchor: days?.anchor ?? 'none',
    edtf: edtfOf(expression, days),
    bound: expression.bound,
  };
}

/** A bound leaves one end open, or closes it with the day of speaking. */
function bounded({ days, bound, outside, meaning, lean }: TimeExpression, now: number | null): Resolved | null {
  if (days === null || bound === null || meaning.is === 'stretch') return days;
  const { first, last } = days;
  // "By Friday evening, 500 had left" tells how things stood then.
  if (bound === 'deadline' && !outside && lean === 'past') return days;
  if (bound !== 'since') return { ...days, first: null, last: outside ? first && first - 1 : last };
  const from = outside ? last && last + 1 : first;
  return { ...days, first: from, last: now !== null && from !== null && now >= from && lean !== 'future' ? now : null };
}

const PRECISION: Readonly<Record<Unit, DatePrecision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'days',
  week: 'week',
  month: 'month',
  quarter: 'month',
  season: 'season',
  half: 'month',
  year: 'year',
  decade: 'years',
  century: 'years',
};

function precisionOf({ meaning, days }: TimeExpression): DatePrecision {
  if (meaning.clock !== undefined || (meaning.is === 'range' && meaning.first.clock !== undefined)) return 'minute';
  const unit = days?.unit ?? unitSaid(meaning);
  if (unit === null || (meaning.is === 'named' && meaning.unknown !== undefined)) return 'unknown';
  if (meaning.is === 'part') return 'hour';
  if (meaning.is === 'stretch' && (unit === 'hour' || unit === 'minute')) return 'hour';
  if (meaning.is === 'range' || (meaning.is === 'named' && meaning.lastDay !== undefined))
    return unit === 'day' ? 'days' : unit === 'year' ? 'years' : PRECISION[unit];
  if (meaning.portion !== undefined) return unit === 'month' || unit === 'week' ? 'days' : unit === 'year' ? 'month' : PRECISION[unit];
  return PRECISION[unit];
}

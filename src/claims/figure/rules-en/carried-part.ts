import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';
import type { Found, Work } from './found.ts';
import { predicatedGroup } from './parts.ts';

/** "At least 30 were killed. Seven were children.": a sentence that opens with a part of the count before it. */
export function carriedPart(context: Context, work: Work, before: FigureDraft | undefined): Found | null {
  const { sentence, number } = work;
  if (work.counted.head >= 0 || before === undefined || number.from > 1 || number.type !== 'count') return null;
  const named = predicatedGroup(sentence.tokens, number.to);
  const bounds = boundsOf(number);
  if (named?.group == null || !isWithin(bounds.low, before)) return null;
  const { measure, alternatives, of, civilian, unit, accounting } = before.body;
  const draft = toDraft(context, {
    sentence,
    from: number.from,
    to: named.end,
    predicate: number.to,
    rule: 'figure/carried-part',
    measure,
    alternatives,
    of,
    civilian: named.civilian === 'unknown' ? civilian : named.civilian,
    group: named.group,
    unit,
    bounds,
    accounting,
    confidence: 'medium',
    partOf: before,
    notes: ['a part of the count before'],
  });
  return { number, counted: work.counted, fate: null, draft, isPart: true };
}

function isWithin(low: number | null, { body }: FigureDraft): boolean {
  const most = body.high ?? Number.POSITIVE_INFINITY;
  return low !== null && low <= most && body.measure !== 'other' && body.partOf === null;
}

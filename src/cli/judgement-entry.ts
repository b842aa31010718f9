import type { Entry } from '../exports/listing.ts';
import { words } from '../exports/words/claim.ts';
import type { JudgementRecord } from '../store/store.ts';

/** A judgement as a list shows it. */
export function judgementEntry(record: JudgementRecord): Entry {
  const { judgement, sides, a, b, how } = record;
  const act = judgement.withdraws === null ? words(judgement.verdict) : `withdraw ${judgement.withdraws}`;
  const side = (stands: string | null, quote: string) => `${stands ?? 'its claim has vanished from the reading'} “${quote}”`;
  return {
    json: record,
    title: `Judgement ${judgement.id}: ${act}${how === 'moved' ? ' (moved)' : ''}`,
    rows: [
      ['by', `${judgement.by}, ${judgement.at.slice(0, 16).replace('T', ' ')}`],
      ['one', side(a, sides.a.quote.exact)],
      ['other', side(b, sides.b.quote.exact)],
      ...(judgement.reason === null ? [] : [['reason', judgement.reason] as const]),
    ],
  };
}

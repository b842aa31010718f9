import type { Entry } from '../exports/listing.ts';
import type { GradingRecord } from '../store/store.ts';

/** A grading as a list shows it: the grade given, the computed one beside it. */
export function gradingEntry(record: GradingRecord): Entry {
  const { grading, claims, how } = record;
  const act = grading.withdraws === null ? grading.grade : `withdraw ${grading.withdraws}`;
  const gone = claims.filter(({ stands }) => stands === null).length;
  return {
    json: record,
    title: `Grading ${grading.id}: ${act}${how === 'moved' ? ' (moved)' : ''}`,
    rows: [
      ['by', `${grading.by}, ${grading.at.slice(0, 16).replace('T', ' ')}`],
      ['question', grading.ask.en],
      ['computed', grading.computed],
      ['claims', `${claims.length}${gone > 0 ? `, ${gone} of them vanished from the reading` : ''}`],
      ...(grading.reason === '' ? [] : [['reason', grading.reason] as const]),
    ],
  };
}

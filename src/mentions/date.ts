import * as chrono from 'chrono-node';
import type { Published } from '../reports/report.ts';
import type { Sentence } from '../text/sentence.ts';
import type { DateMention } from './mention.ts';
import type { ClaimTime } from './schema.ts';
export function findDates(text: string, sentences: readonly Sentence[], published: Published | null): DateMention[] {
  return sentences.flatMap((s) =>
    chrono
      .parse(text.slice(s.start, s.end), published ? new Date(`${published.latest}T12:00:00Z`) : new Date('2020-01-01T12:00:00Z'))
      .flatMap((r) => {
        const start = s.start + r.index,
          end = start + r.text.length;
        const from = s.tokens.findIndex((t) => t.end > start),
          to = s.tokens.findLastIndex((t) => t.start < end) + 1;
        if (from < 0 || to <= from) return [];
        const certain = r.start.isCertain('year');
        const day = certain || published ? r.start.date().toISOString().slice(0, 10) : null;
        return [
          {
            kind: 'date' as const,
            start,
            end,
            exact: text.slice(start, end),
            sentence: s.index,
            from,
            to,
            earliest: day,
            latest: day,
            precision: 'day' as const,
            anchor: certain ? ('text' as const) : published ? ('publication' as const) : ('none' as const),
            edtf: day,
            bound: null,
          },
        ];
      }),
  );
}
export function timeOf(d: DateMention, role: ClaimTime['role']): ClaimTime {
  return { expression: d.exact, earliest: d.earliest, latest: d.latest, precision: d.precision, anchor: d.anchor, role };
}

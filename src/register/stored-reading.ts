import type { Reading } from '../reading.ts';
import type { Report } from '../reports/report.ts';
import type { Standing } from '../review/status.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Store } from '../store/store.ts';

/** A reading as the register holds it, with where each of its claims stands. */
export interface HeldReading {
  readonly record: ReportRecord;
  readonly reading: Reading;
  readonly standings: ReadonlyMap<string, Standing>;
}

/** The present reading of a report in the form of the reading contract; one without claims where it was not read yet. */
export async function heldReading(store: Store, record: ReportRecord): Promise<HeldReading> {
  const [extraction, stored] = await Promise.all([store.extraction(record.id), store.reading(record.id)]);
  const opened = JSON.parse(extraction?.opened ?? '{}') as Omit<Report, 'text'>;
  const { title, publisher, published, language } = record;
  const rest = JSON.parse(stored?.rest ?? '{"agreements":[],"rejections":[]}') as Pick<Reading, 'agreements' | 'rejections'>;
  const claims = stored?.claims ?? [];
  return {
    record,
    standings: new Map(claims.map(({ claim, standing }) => [claim.id, standing])),
    reading: {
      schema: 'sijill-reading/1',
      report: {
        ...opened,
        furniture: [...opened.furniture],
        notes: [...opened.notes],
        title,
        publisher,
        published,
        language,
        text: extraction?.text ?? '',
      },
      reader: { version: stored?.version ?? 'none', rules: stored?.rules ?? 'none' },
      claims: claims.map(({ claim }) => claim),
      ...rest,
    },
  };
}

/** Finds a report by its id or the first letters of it; a string says why none or which. */
export async function findReport(store: Store, asked: string): Promise<ReportRecord | string> {
  const start = asked.replace(/^sha256:/, '').toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(start)) return `"${asked}" is no report id; sijill list shows them`;
  const ids = await store.reportsLike(start);
  if (ids.length > 1) return `${ids.length} reports begin with ${start}; write more of the id`;
  const record = ids[0] === undefined ? null : await store.report(ids[0]);
  return record ?? `no report ${asked} in this register; sijill list shows what there is`;
}

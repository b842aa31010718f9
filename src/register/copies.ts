import { isCopy } from '../reconcile/copies/shared.ts';
import { wordsOf } from '../reconcile/copies/words.ts';
import type { Report } from '../reports/report.ts';
import type { ReportRecord } from '../store/record.ts';
import type { CopyPair, Store } from '../store/store.ts';

/** Reports that are one text: by others, or published again. The first is the earliest; of one day the first taken in. */
export interface CopyFamily {
  readonly first: ReportRecord;
  readonly copies: readonly ReportRecord[];
}

/** A family is followed so far: of a text that everybody carries the rest is told by its number only. */
const LARGEST = 200;

/** The copies of each of these reports that has any, by the id of every member. */
export async function copiesOf(store: Store, reports: readonly string[]): Promise<ReadonlyMap<string, CopyFamily>> {
  const families = new Map<string, CopyFamily>();
  for (const report of reports) {
    if (families.has(report)) continue;
    const family = familyOf(await membersOf(store, report));
    for (const { id } of family === null ? [] : [family.first, ...family.copies]) families.set(id, family as CopyFamily);
  }
  return families;
}

async function membersOf(store: Store, report: string): Promise<ReportRecord[]> {
  const members = new Set([report]);
  for (let fresh = [report]; fresh.length > 0 && members.size < LARGEST; ) {
    const pairs = (await store.copies(fresh)).filter(isCopy);
    fresh = [...new Set(pairs.flatMap(({ a, b }: CopyPair) => [a, b]))].filter((id) => !members.has(id)).slice(0, LARGEST);
    for (const id of fresh) members.add(id);
  }
  const records = members.size === 1 ? [] : await Promise.all([...members].map((id) => store.report(id)));
  return records.filter((record) => record !== null);
}

function familyOf(members: readonly ReportRecord[]): CopyFamily | null {
  const [first, ...copies] = [...members].sort(earlierFirst);
  return first === undefined || copies.length === 0 ? null : { first, copies };
}

function earlierFirst(a: ReportRecord, b: ReportRecord): number {
  const [dayA, dayB] = [a.published?.earliest ?? '9999', b.published?.earliest ?? '9999'];
  return dayA === dayB ? a.number - b.number : dayA < dayB ? -1 : 1;
}

const AT_ONCE = 100;

/** Makes reports that were taken in by an older program ready for finding copies; the number of them. */
export async function signReports(store: Store, stop: AbortSignal): Promise<number> {
  let done = 0;
  for (;;) {
    const ids = stop.aborted ? [] : await store.unsigned(AT_ONCE);
    if (ids.length === 0) return done;
    await store.sign(await Promise.all(ids.map(async (report) => ({ report, keys: await keysOf(store, report) }))));
    done += ids.length;
  }
}

async function keysOf(store: Store, report: string): Promise<Uint32Array> {
  const extraction = await store.extraction(report);
  const { furniture } = JSON.parse(extraction?.opened ?? '{"furniture":[]}') as Pick<Report, 'furniture'>;
  return wordsOf({ text: extraction?.text ?? '', furniture }).keys;
}

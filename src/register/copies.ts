import { COPY, COPY_WORDS } from '../reconcile/copies/shared.ts';
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
  const groups = await groupsOf(store, reports);
  const records = await store.reportsOf(groups.flat());
  const byId = new Map(records.map((record) => [record.id, record]));
  const families = groups.map((ids) => familyOf(ids.flatMap((id) => byId.get(id) ?? [])));
  return new Map(families.flatMap((family) => (family === null ? [] : [family.first, ...family.copies].map(({ id }) => [id, family]))));
}

/** Ids that hang together as copies, for all of the reports at once: every call goes to another thread. */
async function groupsOf(store: Store, reports: readonly string[]): Promise<string[][]> {
  const groups = new Map<string, Set<string>>();
  for (let fresh = [...reports]; fresh.length > 0; ) {
    const pairs = await store.copies(fresh, { share: COPY, words: COPY_WORDS });
    fresh = pairs.flatMap((pair) => joinPair(groups, pair));
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

/** Puts the two into one group; those of them that were not seen before. */
function joinPair(groups: Map<string, Set<string>>, { a, b }: CopyPair): string[] {
  const [mine, other] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])];
  if (mine === other || mine.size + other.size > LARGEST) return [];
  const fresh = [a, b].filter((id) => !groups.has(id));
  for (const id of other) mine.add(id);
  for (const id of [a, ...other]) groups.set(id, mine);
  return fresh;
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

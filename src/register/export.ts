import type { BulkFormat, ExportItem } from '../exports/bulk/format.ts';
import { addLeftOut, type LeftOut, NOTHING_LEFT_OUT, protectReading } from '../review/protect/index.ts';
import type { Filter } from '../store/filter.ts';
import type { Store } from '../store/store.ts';
import { type HeldReading, heldReading } from './stored-reading.ts';

export interface ExportPlan {
  readonly filter: Filter;
  readonly format: BulkFormat;
  readonly formatName: string;
  /** Leave nothing out; is marked and noted in the log. */
  readonly full: boolean;
  readonly by: string;
  readonly write: (piece: string) => Promise<void>;
}

export interface Exported {
  readonly reports: number;
  readonly claims: number;
  readonly leftOut: LeftOut;
}

const AT_ONCE = 50;

/** Writes every report and claim that the filter finds, the last taken in first. */
export async function exportRegister(store: Store, plan: ExportPlan): Promise<Exported> {
  const { format, write } = plan;
  const marking = { restricted: plan.full };
  // Noted before the first word is out.
  if (plan.full) await store.noteExport({ by: plan.by, what: JSON.stringify({ format: plan.formatName, filter: plan.filter }) });
  let done: Exported = { reports: 0, claims: 0, leftOut: NOTHING_LEFT_OUT };
  let position = 0;
  await write(format.head(marking));
  for await (const held of heldReadings(store, plan.filter)) {
    const { item, leftOut } = await itemOf(store, held, plan);
    done = { reports: done.reports + 1, claims: done.claims + item.claims.length, leftOut: addLeftOut(done.leftOut, leftOut) };
    const piece = format.item(item, { ...marking, position });
    if (piece === '') continue;
    position += 1;
    await write(piece);
  }
  await write(format.tail(done.leftOut));
  return done;
}

async function* heldReadings(store: Store, filter: Filter): AsyncGenerator<HeldReading> {
  for (let before: number | undefined; ; ) {
    const page = await store.reports(filter, { limit: AT_ONCE, ...(before !== undefined && { before }) });
    for (const record of page) yield heldReading(store, record);
    before = page.at(-1)?.number;
    if (before === undefined) return;
  }
}

async function itemOf(store: Store, held: HeldReading, plan: ExportPlan): Promise<{ item: ExportItem; leftOut: LeftOut }> {
  const { reading, leftOut } = plan.full ? { reading: held.reading, leftOut: NOTHING_LEFT_OUT } : protectReading(held.reading);
  const asked = await claimsAsked(store, held, plan.filter);
  const claims = reading.claims.filter(({ id }) => asked === null || asked.has(id));
  const standings = plan.full ? held.standings : withoutChanges(held);
  return { item: { reading, claims, standings, added: held.record.added }, leftOut };
}

// Values that a person typed may name what was left out; where a claim stands is told all the same.
function withoutChanges({ standings }: HeldReading): HeldReading['standings'] {
  const safe = (changes: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(changes).filter(([path]) => !/^(?:place|attribution|parties)/.test(path)));
  return new Map([...standings].map(([id, standing]) => [id, { ...standing, changes: safe(standing.changes) }]));
}

/** Ids of the claims that the filter means; null where it means all. */
async function claimsAsked(store: Store, { record }: HeldReading, filter: Filter): Promise<ReadonlySet<string> | null> {
  const { publisher, language, reported, recorded, report, unread, notReadBy, ...ofClaims } = filter;
  if (Object.keys(ofClaims).length === 0) return null;
  const found = await store.claims({ filter: { ...ofClaims, report: record.id }, words: [], order: 'recorded', limit: 100_000 });
  return new Set(found.claims.map(({ claim }) => claim.id));
}

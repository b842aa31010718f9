import type { Static } from 'typebox';
import { claimCodes } from '../../../exports/codes.ts';
import { addClaim, decideClaim } from '../../../register/decide.ts';
import { rereadReports } from '../../../register/reread.ts';
import { findReport } from '../../../register/stored-reading.ts';
import type { Report } from '../../../reports/report.ts';
import { compareReadings } from '../../../review/compare-readings.ts';
import type { Standing } from '../../../review/status.ts';
import type { ReportRecord } from '../../../store/record.ts';
import type { EarlierReading, Store, StoredClaim, StoredReading } from '../../../store/store.ts';
import type { Answered } from '../../contract/endpoint.ts';
import type { readerEndpoints, StandingSchema } from '../../contract/reader.ts';
import { changed } from '../changed.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';
import { reportRows } from './reports.ts';

type Reader = Answered<(typeof readerEndpoints)['GET /api/reports/:id']>;

export function readerRoutes(tools: DeskTools): Handlers<keyof typeof readerEndpoints> {
  const { store, actor } = tools;
  return {
    'GET /api/reports/:id': async ({ params }) => readerAnswer(store, await reportAsked(store, params.id)),
    'POST /api/reports/:id/corrections': async ({ params, body }) => {
      const record = await reportAsked(store, params.id);
      const { field, value, by, reason } = body;
      const corrected = await store.correctReport(record.id, { field, value, by: by || actor, reason: reason ?? null });
      if (field === 'published' && value !== null && corrected.published === null)
        throw new Refusal(400, `“${value}” is no date; write it as 2017-10-13`);
      const read = await readAgain(tools, corrected);
      await changed(tools, record.id);
      return { read };
    },
    'POST /api/claims/:id/decisions': async ({ params, body }) => {
      const held = await store.claim(params.id);
      if (held === null) throw new Refusal(404, 'this claim is in no present reading any more; load the page again');
      const { act, changes = {}, by, reason } = body;
      const standing = await decideClaim(store, held, { act, changes, by: by || actor, reason: reason ?? null });
      if (typeof standing === 'string') throw new Refusal(400, standing);
      await changed(tools, held.report);
      return { standing: standingTold(standing) };
    },
    'POST /api/reports/:id/claims': async ({ params, body }) => {
      const { id } = await reportAsked(store, params.id);
      const { by, reason, ...making } = body;
      const claim = await addClaim(store, { ...making, report: id, by: by || actor, reason: reason ?? null });
      if (typeof claim === 'string') throw new Refusal(400, claim);
      await changed(tools, id);
      return { claim: claim.id };
    },
  };
}

async function reportAsked(store: Store, id: string): Promise<ReportRecord> {
  const found = await findReport(store, id);
  if (typeof found === 'string') throw new Refusal(404, found);
  return found;
}

async function readerAnswer(store: Store, record: ReportRecord): Promise<Reader> {
  const [extraction, reading, before, [report]] = await Promise.all([
    store.extraction(record.id),
    store.reading(record.id),
    store.earlierReading(record.id),
    reportRows(store, [record]),
  ]);
  if (extraction === null || report === undefined) throw new Refusal(404, 'this report was forgotten');
  const { furniture } = JSON.parse(extraction.opened) as Pick<Report, 'furniture'>;
  const claims = [...(reading?.claims ?? [])].sort(
    (a, b) => a.claim.quote.start - b.claim.quote.start || a.claim.quote.end - b.claim.quote.end,
  );
  const codes = claimCodes(claims.map(({ claim }) => claim));
  const { published, notes, address, found } = record;
  return {
    report,
    text: extraction.text,
    furniture: [...furniture],
    notes: [...notes],
    address,
    found: Object.fromEntries(
      Object.entries(found).map(([field, value]) => [field, typeof value === 'object' ? (value?.expression ?? null) : value]),
    ),
    claims: claims.map(({ claim, standing }) => ({ code: codes.get(claim.id) ?? '', claim, standing: standingTold(standing) })),
    undated: published === null ? claims.filter(isUndated).length : 0,
    changed: before === null || reading === null ? null : changesTold(before, reading),
  };
}

function isUndated({ claim: { time } }: StoredClaim): boolean {
  return time !== null && time.earliest === null && time.latest === null;
}

function changesTold(before: EarlierReading, { claims }: StoredReading): Reader['changed'] {
  const { gained, lost, changed } = compareReadings(
    before.claims,
    claims.map(({ claim }) => claim).filter(({ rule }) => rule !== 'person'),
  );
  return {
    since: before.at,
    gained: gained.map(({ id }) => id),
    lost: lost.map(({ kind, quote }) => ({ kind, exact: quote.exact, start: quote.start })),
    changed: changed.map(({ after, fields }) => ({ claim: after.id, fields: [...fields] })),
  };
}

function standingTold({ status, changes, last }: Standing): Static<typeof StandingSchema> {
  const { id, act, by, at, reason } = last ?? {};
  return {
    status,
    changes: { ...changes },
    last:
      id === undefined || act === undefined || by === undefined || at === undefined ? null : { id, act, by, at, reason: reason ?? null },
  };
}

async function readAgain({ store, reread }: DeskTools, record: ReportRecord): Promise<boolean> {
  let read = false;
  const one = async function* () {
    yield record;
  };
  const tell = ({ kind }: { readonly kind: string }) => {
    read = kind === 'read';
  };
  await rereadReports({ reports: one(), stop: new AbortController().signal }, { store, tell, read: reread });
  return read;
}

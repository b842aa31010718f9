import { deserialize, serialize } from 'node:v8';
import type { Claim } from '../claims/claim.ts';
import { indexText } from '../languages/search.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../reconcile/copies/words.ts';
import { bodyText } from '../reports/plain.ts';
import type { Report } from '../reports/report.ts';
import { EXTRACTOR_VERSION } from '../version.ts';
import { dayOrNull } from './day.ts';
import { claimFacets } from './facets.ts';
import type { Correction, Provenance } from './record.ts';

/**
 * A report made ready for a store: plain data that crosses threads, with everything that costs time already computed
 * (search terms, facets), so that the one writer has little to do.
 */
export interface NewReport {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
  readonly text: string;
  /** The report as opened, without its text, as JSON. */
  readonly opened: string;
  readonly extractor: string;
  readonly terms: { readonly title: string; readonly text: string };
  /** The words of its body as numbers, by which copies are found. */
  readonly keys: Uint32Array | null;
  /** What the user said of it when it was taken in. */
  readonly corrections: readonly Correction[];
  readonly reading: NewReading | null;
  /** Take it in although it was once forgotten. */
  readonly again: boolean;
}

/** A reading made ready for a store. */
export interface NewReading {
  readonly report: string;
  readonly version: string;
  readonly rules: string;
  readonly claims: readonly NewClaim[];
  /** Agreements and rejections, as JSON. */
  readonly rest: string;
}

export interface NewClaim {
  readonly claim: Pick<Claim, 'id' | 'kind' | 'quote'>;
  /** The claim as JSON. */
  readonly json: string;
  readonly facets: readonly string[];
  /** Terms of the quote. */
  readonly terms: string;
  readonly happened: { readonly from: number; readonly to: number } | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

/** A report as bytes on its way from one thread to another: whoever only passes it on need not take it apart. */
export interface PackedReport {
  readonly id: string;
  readonly packed: Uint8Array;
}

export function packReport(report: NewReport): PackedReport {
  return { id: report.id, packed: serialize(report) };
}

export function unpackReport(report: NewReport | PackedReport): NewReport {
  return 'packed' in report ? (deserialize(report.packed) as NewReport) : report;
}

export interface Intake {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly reading: Reading | null;
  readonly provenance: Provenance;
  readonly corrections: readonly Correction[];
  readonly again: boolean;
}

/** `report` is the one that the bytes alone give: what the user says of it stands in the corrections. */
export function newReport({ bytes, report, reading, provenance, corrections, again }: Intake): NewReport {
  const { text, ...opened } = report;
  return {
    id: report.id,
    bytes,
    provenance: { ...provenance, address: provenance.address ?? report.page?.address ?? null },
    text,
    opened: JSON.stringify(opened),
    extractor: EXTRACTOR_VERSION,
    terms: { title: indexText(report.title ?? ''), text: indexText(bodyText(text, report.furniture)) },
    keys: reading === null ? null : wordsOf({ text, furniture: report.furniture }).keys,
    corrections,
    reading: reading === null ? null : newReading(reading),
    again,
  };
}

export function newReading({ report, reader, claims, agreements, rejections }: Reading): NewReading {
  return {
    report: report.id,
    version: reader.version,
    rules: reader.rules,
    claims: claims.map((claim) => newClaim(claim, settingOf(claim, claims))),
    rest: JSON.stringify({ agreements, rejections }),
  };
}

/** Where and when a claim is found: a toll without place or time of its own is found at its incident's. */
function settingOf(claim: Claim, claims: readonly Claim[]): Pick<Claim, 'time' | 'place'> {
  const event = claim.kind === 'figure' ? claims.find(({ id }) => id === claim.body.incident) : undefined;
  return { time: claim.time ?? event?.time ?? null, place: claim.place ?? event?.place ?? null };
}

/** A claim made ready; `setting` says where and when it is found. */
export function newClaim(claim: Claim, { time, place }: Pick<Claim, 'time' | 'place'>): NewClaim {
  const from = dayOrNull(time?.earliest) ?? dayOrNull(time?.latest);
  const to = dayOrNull(time?.latest) ?? from;
  const { lat, lon } = place ?? { lat: null, lon: null };
  return {
    claim: { id: claim.id, kind: claim.kind, quote: claim.quote },
    json: JSON.stringify(claim),
    facets: claimFacets({ ...claim, place }),
    terms: indexText(claim.quote.exact),
    happened: from === null || to === null ? null : { from, to },
    point: lat === null || lon === null ? null : { lat, lon },
  };
}

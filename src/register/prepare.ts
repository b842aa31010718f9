import type { Reading } from '../reading.ts';
import { factOptions, type PartFacts } from '../reports/container.ts';
import { openAnyReport } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import { type NewReading, newReading, newReport, type PackedReport, packReport } from '../store/entry.ts';
import { correctedReport } from '../store/metadata.ts';
import type { Correction, Provenance } from '../store/record.ts';

/** A report on its way into the register; crosses to a worker thread. */
export interface IntakeJob {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly facts: PartFacts;
  readonly container: Provenance['container'];
  readonly corrections: readonly Correction[];
  readonly read: boolean;
  /** Why it is not read although that was asked for; null where it is. */
  readonly unread: string | null;
  readonly again: boolean;
}

/** Without the reading that ended its thread: a report is kept all the same. */
export function withoutReading(job: IntakeJob, error: unknown): IntakeJob | null {
  return job.read ? { ...job, read: false, unread: `taken in but not read: ${messageOf(error)}; please report` } : null;
}

export interface ReadyReport {
  readonly ok: true;
  readonly report: PackedReport;
  readonly title: string | null;
  /** Null where it was not read. */
  readonly claims: number | null;
  readonly warnings: readonly string[];
}

export interface Refusal {
  readonly ok: false;
  readonly problem: string;
  /** Nobody missed it: a page of an archive that holds nothing but furniture. */
  readonly passedOver?: true;
}

export type Prepared = ReadyReport | Refusal;

export type ReadOne = (report: Report) => Reading;

/** Opens, reads and indexes one report. Never throws. */
export async function prepareReport(job: IntakeJob, read: ReadOne): Promise<Prepared> {
  const { bytes, corrections, again } = job;
  const provenance = provenanceOf(job);
  try {
    const report = await openAnyReport(bytes, factOptions(job.name, job.facts));
    if ('refused' in report) {
      const problem = `${job.name}: ${report.refused}`;
      return report.onlyFurniture && job.container !== null ? { ok: false, problem, passedOver: true } : { ok: false, problem };
    }
    const { reading, problem } = job.read
      ? tryReading(correctedReport(report, provenance, corrections), read)
      : { reading: null, problem: null };
    const entry = newReport({ bytes, report, reading, provenance, corrections, again });
    const warnings = [job.unread, problem].filter((one) => one !== null).map((one) => `${job.name}: ${one}`);
    return { ok: true, report: packReport(entry), title: report.title, claims: reading?.claims.length ?? null, warnings };
  } catch (error) {
    return { ok: false, problem: `internal error in ${job.name}: ${messageOf(error)}; please report` };
  }
}

function provenanceOf({ name, container, facts }: IntakeJob): Provenance {
  return { name, container, mediaType: facts.mediaType, address: facts.address, retrieved: facts.retrieved };
}

// A report whose reading fails is kept all the same: a later reader may do better.
function tryReading(report: Report, read: ReadOne): { readonly reading: Reading | null; readonly problem: string | null } {
  try {
    return { reading: read(report), problem: null };
  } catch (error) {
    return { reading: null, problem: `taken in but not read: internal error: ${messageOf(error)}; please report` };
  }
}

/** A report of the register that is to be read again. */
export interface RereadJob {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly opened: string;
  readonly provenance: Provenance;
  readonly corrections: readonly Correction[];
}

export type Reread = { readonly ok: true; readonly reading: NewReading } | { readonly ok: false; readonly problem: string };

export function rereadReport({ name, text, opened, provenance, corrections }: RereadJob, read: ReadOne): Reread {
  try {
    const report = { ...(JSON.parse(opened) as Omit<Report, 'text'>), text };
    return { ok: true, reading: newReading(read(correctedReport(report, provenance, corrections))) };
  } catch (error) {
    return { ok: false, problem: `internal error in ${name}: ${messageOf(error)}; please report` };
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message || error.name : String(error)).split('\n')[0] ?? '';
}

import { readFileSync, statSync } from 'node:fs';
import { exporters } from '../exports/index.ts';
import type { Refusal } from '../register/prepare.ts';
import { factOptions, type PartFacts } from '../reports/container.ts';
import type { Opened, Refused } from '../reports/format.ts';
import { openAnyReport } from '../reports/index.ts';
import type { Input } from './inputs.ts';
import { messageOf, systemProblem } from './problem.ts';
import { type ReadSettings, sizeWords } from './settings.ts';
import type { ReadOne } from './wiring.ts';

/** One report on its way: `position` counts the reports of the run; bytes come along where there is no file of them. */
export interface Job {
  readonly position: number;
  readonly input: Input;
  readonly bytes: Uint8Array | null;
  /** What the archive or feed says that it was found in. */
  readonly facts: PartFacts;
}

/** What became of an input: the printed part, or the reason why there is none. */
export type Outcome =
  | {
      readonly ok: true;
      readonly part: string;
      readonly title: string;
      readonly claims: number;
      /** What the user should be told at once: an assumed encoding, a date that cannot be read. */
      readonly warnings: readonly string[];
    }
  | Refusal;

/** Reads one input and prints it in the format asked for. Never throws. */
export async function readOne(job: Job, settings: ReadSettings, read: ReadOne): Promise<Outcome> {
  const opened = await open(job, settings);
  if ('refused' in opened) return refusal(job, opened);
  try {
    const reading = read(opened);
    const layout = { width: settings.width, colour: settings.colour, position: job.position };
    return {
      ok: true,
      part: exporters[settings.format].part(reading, layout),
      title: opened.title ?? job.input.name,
      claims: reading.claims.length,
      warnings: opened.notes.filter(isWarning).map((note) => `${job.input.name}: ${note}`),
    };
  } catch (error) {
    return internalError(job.input.name, error);
  }
}

function refusal({ input, bytes }: Job, { refused, onlyFurniture }: Refused): Refusal {
  const problem = `${input.name}: ${refused}`;
  // Bytes come along with what was in an archive, and with standard input.
  return onlyFurniture && bytes !== null && input.path !== null ? { ok: false, problem, passedOver: true } : { ok: false, problem };
}

export function internalError(name: string, error: unknown): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: `internal error in ${name}: ${messageOf(error)}; please report` };
}

/** What the page says of itself, and what the record says anyway, needs no word at once. */
function isWarning(note: string): boolean {
  return !/^no publication date|^text taken out|, as the page says$/.test(note);
}

async function open(job: Job, settings: ReadSettings): Promise<Opened> {
  try {
    const size = job.bytes?.length ?? statSync(job.input.path ?? '').size;
    if (size > settings.maxBytes) return { refused: tooLarge(size, settings.maxBytes) };
    const bytes = job.bytes ?? readFileSync(job.input.path ?? '');
    // A pipe or device has no size beforehand.
    if (bytes.length > settings.maxBytes) return { refused: tooLarge(bytes.length, settings.maxBytes) };
    return await openAnyReport(bytes, { ...factOptions(job.input.name, job.facts), ...settings.report });
  } catch (error) {
    return { refused: systemProblem(error) };
  }
}

export function tooLarge(size: number, most: number): string {
  return `${sizeWords(size)}, over the limit of ${sizeWords(most)}; raise it with --max-size`;
}

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { NO_FACTS } from '../reports/container.ts';
import { isContainer, openAll } from '../reports/containers.ts';
import type { Input } from './inputs.ts';
import { systemProblem } from './problem.ts';
import { type Job, tooLarge } from './read-one.ts';
import type { ReadSettings } from './settings.ts';
import { readInput } from './streams.ts';

/** What an input comes to: reports to read, what cannot be read, and files of other programs that are passed over. */
export type Found =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'failed'; readonly input: Input; readonly problem: string }
  | { readonly kind: 'skipped'; readonly input: Input };

type FoundPart = { readonly bytes: Uint8Array | null; readonly input: Input; readonly facts: Job['facts'] };

/** Archives and feeds are taken apart here; a file that is one report is left to whoever reads it. */
export async function* jobsOf(inputs: readonly Input[], settings: ReadSettings): AsyncGenerator<Found> {
  let position = 0;
  for (const input of inputs) {
    try {
      for await (const found of foundIn(input, settings)) {
        if ('kind' in found) yield found;
        else yield { kind: 'job', job: { ...found, position: position++ } };
      }
    } catch (error) {
      yield { kind: 'failed', input, problem: `${input.name}: ${systemProblem(error)}` };
    }
  }
}

const ARCHIVES = 10;

async function* foundIn(input: Input, settings: ReadSettings): AsyncGenerator<FoundPart | Exclude<Found, { kind: 'job' }>> {
  const { path, name, named } = input;
  const bytes = path === null ? await readInput(settings.maxBytes * ARCHIVES) : statSync(path).isFile() ? null : readFileSync(path);
  if (!isContainer(bytes ?? headOf(path ?? ''), name)) return yield { bytes, input, facts: NO_FACTS };
  const size = bytes?.length ?? statSync(path ?? '').size;
  const most = settings.maxBytes * ARCHIVES;
  if (size > most) return yield { kind: 'failed', input, problem: `${name}: ${tooLarge(size, most)}` };
  for await (const part of openAll(bytes ?? readFileSync(path ?? ''), name)) {
    const inner = { ...input, name: part.name };
    if (!('refused' in part)) yield { bytes: part.bytes, input: inner, facts: part.facts };
    else if (part.foreign === true && !(named && part.name === name)) yield { kind: 'skipped', input: inner };
    else yield { kind: 'failed', input: inner, problem: `${part.name}: ${part.refused}` };
  }
}

const HEAD = 2048;

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether an input may come to many reports; only its name is looked at. */
export function mayHoldMany({ path, name }: Input): boolean {
  return path !== null && isContainer(new Uint8Array(), name);
}

import type { Wiring } from './cli/wiring.ts';
import { loadRegistry } from './gazetteer/party-registry.ts';
import { type Gazetteer, loadGazetteer } from './gazetteer/place-gazetteer.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import { readReport } from './read.ts';
import type { Reading } from './reading.ts';
import type { Report } from './reports/report.ts';

/** Loads what the reader knows, once, and gives the reader. Throws one-line errors for a user's file that is wrong. */
export function openReader(files: KnowledgeFiles): (report: Report) => Reading {
  const knowledge = {
    gazetteer: openGazetteer(files),
    parties: loadRegistry(files.parties),
  };
  return (report) => readReport(report, knowledge);
}

function openGazetteer({ places = [], placeColumns }: KnowledgeFiles): Gazetteer {
  return loadGazetteer({ files: [places].flat(), columns: placeColumns ?? null });
}

/** Runs the command line; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { runProgram } = await import('./cli/program.ts');
  const worker = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  const wiring: Wiring = { openReader, openGazetteer, workerUrl: new URL(worker, import.meta.url) };
  return runProgram(args, wiring);
}

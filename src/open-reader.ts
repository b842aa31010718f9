import { loadRegistry } from './gazetteer/party-registry.ts';
import { openGazetteer } from './gazetteer/place-gazetteer.ts';
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

import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Reading } from '../reading.ts';
import type { Report } from '../reports/report.ts';

export type ReadOne = (report: Report) => Reading;
export type OpenReader = (files: KnowledgeFiles) => ReadOne;

/** What `main.ts` hands to the commands. */
export interface Wiring {
  readonly openReader: OpenReader;
  /** The module that a worker thread starts with. */
  readonly workerUrl: URL;
}

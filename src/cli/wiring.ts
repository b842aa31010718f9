import type { Gazetteer } from '../gazetteer/place-gazetteer.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Reading } from '../reading.ts';
import type { Report } from '../reports/report.ts';

export type ReadOne = (report: Report) => Reading;
export type OpenGazetteer = (files: KnowledgeFiles) => Gazetteer;
export type OpenReader = (files: KnowledgeFiles) => ReadOne;

/** What `main.ts` hands to the commands. */
export interface Wiring {
  readonly openReader: OpenReader;
  readonly openGazetteer: OpenGazetteer;
  /** The module that a worker thread starts with. */
  readonly workerUrl: URL;
}

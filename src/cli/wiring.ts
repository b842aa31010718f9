import type { Gazetteer } from '../gazetteer/place-gazetteer.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Reading } from '../reading.ts';
import type { Report } from '../reports/report.ts';
import type { SharedKnowledge } from '../shared-knowledge.ts';

export type ReadOne = (report: Report) => Reading;

/** What `main.ts` hands to the commands. */
export interface Wiring {
  openReader(files: KnowledgeFiles): Promise<ReadOne>;
  openGazetteer(files: KnowledgeFiles): Promise<Gazetteer>;
  /** For threads that are about to start. */
  shareKnowledge(): Promise<SharedKnowledge>;
  /** The module that a worker thread starts with. */
  readonly workerUrl: URL;
}

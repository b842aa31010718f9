import { parentPort, workerData } from 'node:worker_threads';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import { type IntakeJob, prepareReport, type RereadJob, rereadReport } from '../register/prepare.ts';
import type { SharedKnowledge } from '../shared-knowledge.ts';
import { type Job, readOne } from './read-one.ts';
import type { ReadSettings } from './settings.ts';
import type { ReadOne } from './wiring.ts';

/** What a worker thread is started for. */
export type Task = (
  | { readonly task: 'read'; readonly settings: ReadSettings }
  | { readonly task: 'intake' | 'reread'; readonly knowledge: KnowledgeFiles }
) & {
  /** Null where a thread is to load everything itself, once it reads. */
  readonly shared: SharedKnowledge | null;
};

export interface Serving {
  readonly openReader: (files: KnowledgeFiles) => ReadOne;
  readonly adoptKnowledge: (shared: SharedKnowledge) => void;
}

/** A worker thread's whole life: load the knowledge once, then answer what the main thread sends. */
export function serveTasks(serving: Serving): void {
  const port = parentPort;
  if (port === null) throw new Error('the worker was started outside a worker thread');
  const answer = answerer(workerData as Task, serving);
  port.on('message', async (job) => port.postMessage(await answer(job)));
}

function answerer(task: Task, { openReader, adoptKnowledge }: Serving): (job: unknown) => unknown | Promise<unknown> {
  if (task.shared !== null) adoptKnowledge(task.shared);
  if (task.task === 'read') {
    const read = openReader(task.settings.knowledge);
    return (job) => readOne(job as Job, task.settings, read);
  }
  // Loaded with the first reading: intake without reading needs no models.
  let opened: ReadOne | undefined;
  const read: ReadOne = (report) => {
    opened ??= openReader(task.knowledge);
    return opened(report);
  };
  return task.task === 'intake' ? (job) => prepareReport(job as IntakeJob, read) : (job) => rereadReport(job as RereadJob, read);
}

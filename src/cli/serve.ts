import { parentPort, workerData } from 'node:worker_threads';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import { type IntakeJob, prepareReport, type RereadJob, rereadReport } from '../register/prepare.ts';
import { type Job, readOne } from './read-one.ts';
import type { ReadSettings } from './settings.ts';
import type { OpenReader, ReadOne } from './wiring.ts';

/** What a worker thread is started for. */
export type Task =
  | { readonly task: 'read'; readonly settings: ReadSettings }
  | { readonly task: 'intake' | 'reread'; readonly knowledge: KnowledgeFiles };

/** A worker thread's whole life: load the knowledge once, then answer what the main thread sends. */
export function serveTasks(openReader: OpenReader): void {
  const port = parentPort;
  if (port === null) throw new Error('the worker was started outside a worker thread');
  const answer = answerer(workerData as Task, openReader);
  port.on('message', async (job) => port.postMessage(await answer(job)));
}

function answerer(task: Task, openReader: OpenReader): (job: unknown) => unknown | Promise<unknown> {
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

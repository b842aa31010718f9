import { parentPort, workerData } from 'node:worker_threads';
import { type Job, readOne } from './read-one.ts';
import type { ReadSettings } from './settings.ts';
import type { OpenReader } from './wiring.ts';

/** A worker thread's whole life: load the knowledge once, then read what the main thread sends. */
export function serveReadings(openReader: OpenReader): void {
  const port = parentPort;
  if (port === null) throw new Error('the worker was started outside a worker thread');
  const settings = workerData as ReadSettings;
  const read = openReader(settings.knowledge);
  port.on('message', (job: Job) => port.postMessage(readOne(job, settings, read)));
}

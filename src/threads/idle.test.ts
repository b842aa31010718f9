import { expect, test } from 'vitest';
import { idleThread } from './idle.ts';

const workerUrl = new URL(
  `data:text/javascript,${encodeURIComponent(`import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', (job) => job === 'die' ? process.exit(1) : parentPort.postMessage([job, threadId]));`)}`,
);

async function* each<T>(...jobs: T[]): AsyncGenerator<T> {
  yield* jobs;
}

test('one thread does what comes in order, and a new one after it ended', async () => {
  const idle = idleThread<string, [string, number]>({ workerUrl, data: null, failed: () => ['failed', -1] }, 60_000);
  const done = [];
  for await (const { outcome } of idle.through(each('a', 'die', 'b', 'c'))) done.push(outcome);
  await idle.close();
  for await (const { outcome } of idle.through(each('d'))) done.push(outcome);
  await idle.close();
  expect(done.map(([job]) => job)).toEqual(['a', 'failed', 'b', 'c', 'd']);
  expect(done[2]?.[1]).toBe(done[3]?.[1]);
  expect(done[4]?.[1]).not.toBe(done[3]?.[1]);
});

const MOST = 50;
const LONGEST_MS = 300;

/** Puts what comes into batches: large enough to save commits, small enough that nothing waits long for its own. */
export async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let begun = 0;
  for await (const item of items) {
    if (batch.length === 0) begun = performance.now();
    batch.push(item);
    if (batch.length < MOST && performance.now() - begun < LONGEST_MS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

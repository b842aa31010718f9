import type { Format } from '../exports/index.ts';
import { type Entry, listerFor } from '../exports/listing.ts';
import { outputLayout } from './command.ts';
import { printOut } from './streams.ts';

/** Prints a list to standard output in the format asked for. */
export async function printList(title: string, entries: Iterable<Entry> | AsyncIterable<Entry>, format: Format): Promise<number> {
  const lister = listerFor(format);
  const layout = outputLayout(process.stdout.isTTY === true);
  let count = 0;
  await printOut(lister.head(title));
  for await (const entry of entries) {
    count += 1;
    await printOut(lister.entry(entry, layout));
  }
  await printOut(lister.tail());
  return count;
}

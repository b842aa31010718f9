import { errorCode } from './problem.ts';

/** Writes to standard output and waits where the reader at the other end is slow. */
export function printOut(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that closes early (`| head`) ends the program quietly. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (errorCode(error) === 'EPIPE') process.exit(0);
      process.exit(2);
    });
  }
}

/** All of standard input, up to one byte more than `most`, so that too much is noticed and not held. */
export async function readInput(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

import { type Container, NO_FACTS, type Part } from './container.ts';
import { readableExtensions } from './index.ts';

/** Every kind of file that holds more than one report. */
const containers = {} satisfies Record<string, Container>;

const all: readonly Container[] = Object.values(containers);

/** Extensions that the register searches folders for. */
export const intakeExtensions: readonly string[] = [...readableExtensions, ...all.flatMap(({ extensions }) => extensions)];

const DEEPEST = 4;
const HEAD = 2048;

/** The reports of a file: those of a container, of containers in it, or the file itself. */
export async function* openAll(bytes: Uint8Array, name: string, depth = 0): AsyncGenerator<Part> {
  const container = containerOf(bytes, name);
  if (container === null) {
    yield { name, bytes, facts: NO_FACTS };
    return;
  }
  if (depth >= DEEPEST) {
    yield { name, refused: `archives in archives, deeper than ${DEEPEST}; unpack it first` };
    return;
  }
  for await (const part of container.open(bytes, name)) yield* inner(part, depth);
}

async function* inner(part: Part, depth: number): AsyncGenerator<Part> {
  if ('refused' in part || containerOf(part.bytes, part.name) === null) yield part;
  else yield* openAll(part.bytes, part.name, depth + 1);
}

function containerOf(bytes: Uint8Array, name: string): Container | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const extension = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return all.find(({ recognises }) => recognises(head)) ?? all.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

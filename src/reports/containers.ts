import { feed } from './archive/feed.ts';
import { telegram } from './archive/telegram.ts';
import { warc } from './archive/warc.ts';
import { zip } from './archive/zip.ts';
import { type Allowance, type Container, NO_FACTS, type Part } from './container.ts';
import { readableExtensions } from './index.ts';

/** Every kind of file that holds more than one report. */
const containers = { feed, telegram, warc, zip } satisfies Record<string, Container>;

const all: readonly Container[] = Object.values(containers);

/** Extensions that folders and archives are searched for. */
export const intakeExtensions: readonly string[] = [...readableExtensions, ...all.flatMap(({ extensions }) => extensions)];

const DEEPEST = 4;
const HEAD = 2048;
const MOST_BYTES = 1024 ** 3;

/** The reports of a file: those of a container, of containers in it, or the file itself. */
export function openAll(bytes: Uint8Array, name: string): AsyncGenerator<Part> {
  const wanted = (inner: string) => intakeExtensions.some((extension) => inner.toLowerCase().endsWith(extension));
  return opened({ name, bytes, facts: NO_FACTS }, { allowance: { bytes: MOST_BYTES, wanted }, depth: 0 });
}

interface Place {
  readonly allowance: Allowance;
  readonly depth: number;
}

async function* opened(part: Part, { allowance, depth }: Place): AsyncGenerator<Part> {
  // A page from a web archive is a page, whatever its address ends in.
  const container = 'refused' in part || part.facts.mediaType !== null ? null : containerOf(part.bytes, part.name);
  if ('refused' in part || container === null) yield part;
  else if (depth >= DEEPEST) yield { name: part.name, refused: `archives in archives, deeper than ${DEEPEST}; unpack it first` };
  else for await (const inner of container.open(part.bytes, part.name, allowance)) yield* opened(inner, { allowance, depth: depth + 1 });
}

/** Whether a file may hold more than one report. */
export function isContainer(bytes: Uint8Array, name: string): boolean {
  return containerOf(bytes, name) !== null;
}

function containerOf(bytes: Uint8Array, name: string): Container | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const shown = name.toLowerCase();
  return (
    all.find(({ recognises }) => recognises(head)) ??
    all.find(({ extensions }) => extensions.some((extension) => shown.endsWith(extension))) ??
    null
  );
}

import type { Entry, ZipFile } from 'yauzl';

/** One file of an archive, or why it cannot be had. `name` is only ever shown, never written to. */
export type Unzipped =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refused: string }
  | { readonly refused: string };

export interface ZipLimits {
  /** Bytes of one file, unpacked. */
  readonly each: number;
  readonly files: number;
  /** Counted down by what is unpacked. */
  readonly allowance: { bytes: number };
}

// Text seldom packs to less than a twentieth; markup of a document to a hundredth. Small files may do as they like.
const HIGHEST_RATIO = 200;
const SMALL = 1024 ** 2;

/** The files of an archive that are wanted by name, one by one, in the archive's order. Stops where a limit is passed. */
export async function* unzip(bytes: Uint8Array, limits: ZipLimits, wanted: (name: string) => boolean): AsyncGenerator<Unzipped> {
  let files = 0;
  try {
    // Loaded with the first archive: most runs see none.
    const { fromBufferPromise } = await import('yauzl');
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      files += 1;
      if (files > limits.files) return yield { refused: `over ${limits.files} files in the archive; unpack it and give the folder` };
      if (name.endsWith('/') || !wanted(name)) continue;
      const problem = problemOf(entry, limits);
      if (problem !== null) yield { name, refused: problem };
      else if (entry.uncompressedSize > limits.allowance.bytes) return yield { refused: TOO_MUCH };
      else {
        limits.allowance.bytes -= entry.uncompressedSize;
        yield await contentOf(zip, entry);
      }
    }
  } catch (error) {
    yield { refused: `a damaged archive (${error instanceof Error ? error.message : 'cannot be opened'})` };
  }
}

const TOO_MUCH = 'more than can be unpacked at once; unpack it and give the folder';

function problemOf(entry: Entry, { each }: ZipLimits): string | null {
  if (entry.isEncrypted()) return 'locked with a password; unpack it first';
  if (entry.uncompressedSize > each) return `over ${Math.floor(each / 1024 ** 2)} MB when unpacked`;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > SMALL && ratio > HIGHEST_RATIO ? 'unpacks to far more than a text would (a zip bomb?); left out' : null;
}

/** The library ends the stream with an error as soon as more comes out than the archive's list says. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Unzipped> {
  const name = nameOf(entry);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return { name, bytes: new Uint8Array(Buffer.concat(chunks)) };
  } catch (error) {
    return { name, refused: `damaged in the archive (${error instanceof Error ? error.message : 'cannot be unpacked'})` };
  }
}

const UTF8_FLAG = 0x800;

// Archives of older programs carry names in the code page of their machine; only Latin letters are sure in them.
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const utf8 = new TextDecoder('utf-8').decode(fileNameRaw);
  return (generalPurposeBitFlag & UTF8_FLAG) !== 0 || !utf8.includes('\ufffd') ? utf8 : new TextDecoder('latin1').decode(fileNameRaw);
}

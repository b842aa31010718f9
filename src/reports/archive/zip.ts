import { type Allowance, type Container, NO_FACTS, type Part } from '../container.ts';
import { isOfficeFile } from '../docx.ts';
import { unzip } from './unzip.ts';

/** A ZIP archive of reports, or a packed web archive (WACZ). Nothing is written to the disk, so its names can do no harm. */
export const zip: Container = {
  mediaTypes: ['application/zip', 'application/wacz'],
  extensions: ['.zip', '.wacz'],
  recognises: (head) => MARKS.some((mark) => head.startsWith(mark)) && !isOfficeFile(head.replaceAll('\0', '')),
  open: openZip,
};

const MARKS = ['PK\x03\x04', 'PK\x05\x06'];
const MB = 1024 ** 2;
const MOST_FILES = 50_000;

async function* openZip(bytes: Uint8Array, name: string, allowance: Allowance): AsyncGenerator<Part> {
  const packedWeb = /\.wacz$/i.test(name);
  const wanted = packedWeb ? (inner: string) => /^archive\/.*\.warc(?:\.gz)?$/i.test(inner) : (inner: string) => isReport(inner, allowance);
  let found = 0;
  for await (const file of unzip(bytes, { each: packedWeb ? 500 * MB : 50 * MB, files: MOST_FILES, allowance }, wanted)) {
    found += 1;
    const inner = 'name' in file ? `${name}/${file.name}` : name;
    yield 'refused' in file ? { name: inner, refused: file.refused } : { name: inner, bytes: file.bytes, facts: NO_FACTS };
  }
  if (found === 0) yield { name, refused: 'an archive without a file of a kind that can be read; nothing to read' };
}

/** Copies of file attributes that one system adds have the names of the files that they stand beside. */
function isReport(name: string, { wanted }: Allowance): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name) && wanted(name);
}

import type { WARCRecord } from 'warcio';
import { type Allowance, type Container, NO_FACTS, type Part } from '../container.ts';

/** A web archive: each page that was answered with "200" is a report with its address and the instant of retrieval. */
export const warc: Container = {
  mediaTypes: ['application/warc'],
  extensions: ['.warc', '.warc.gz'],
  recognises: (head) => /^WARC\/1\.\d\r?\n/.test(head),
  open: openArchive,
};

const LARGEST_PAGE = 20 * 1024 ** 2;
const TOO_MUCH = 'the archive comes to more than 1 GB; part it, or take the pages out of it';

async function* openArchive(bytes: Uint8Array, name: string, allowance: Allowance): AsyncGenerator<Part> {
  // Loaded with the first archive: most runs see none.
  const { WARCParser } = await import('warcio');
  let pages = 0;
  try {
    for await (const record of new WARCParser(endingSource(bytes))) {
      // What a record says of its length bounds what the library reads of it.
      allowance.bytes -= record.warcContentLength || 0;
      if (allowance.bytes < 0) return yield { name, refused: TOO_MUCH };
      if (!isPage(record)) continue;
      pages += 1;
      yield await pageOf(record, name);
    }
  } catch (error) {
    return yield { name, refused: `a damaged web archive (${error instanceof Error ? error.message : 'cannot be read'})` };
  }
  if (pages === 0) yield { name, refused: 'a web archive without pages, or a damaged one; nothing to read' };
}

const MOST_ASKED = 1000;

/** The bytes, and a fault for a reader that keeps asking after their end, as the library does where a record is cut off. */
function endingSource(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let asked = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    asked += 1;
    if (asked > MOST_ASKED) throw new Error('it ends inside a record');
    return asked === 1 ? { done: false, value: bytes } : { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

function isPage({ warcType, httpHeaders, warcContentType }: WARCRecord): boolean {
  if (warcType === 'resource') return PAGE.test(warcContentType ?? '');
  return warcType === 'response' && Number(httpHeaders?.statusCode) === 200 && PAGE.test(httpHeaders?.headers.get('content-type') ?? '');
}

async function pageOf(record: WARCRecord, archive: string): Promise<Part> {
  const name = record.warcTargetURI ?? archive;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LARGEST_PAGE) return { name, refused: 'a page over 20 MB; left out' };
    chunks.push(chunk);
  }
  const facts = { ...NO_FACTS, mediaType: 'text/html', address: record.warcTargetURI ?? null, retrieved: record.warcDate ?? null };
  return { name, bytes: new Uint8Array(Buffer.concat(chunks)), facts };
}

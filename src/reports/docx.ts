import { unzip } from './archive/unzip.ts';
import { reportOf } from './extracted.ts';
import type { Opened, ReportFormat } from './format.ts';
import { readPage } from './html/page.ts';
import type { ReportOptions } from './options.ts';

/** A Word document. The frozen text is what its paragraphs, lists and tables show, without pictures. */
export const docx: ReportFormat = {
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['.docx'],
  recognises: isOfficeFile,
  open: openDocx,
};

/** Whether the archive's first file is one that only office documents begin with. */
export function isOfficeFile(head: string): boolean {
  return head.startsWith('PK\x03\x04') && /^.{8,40}(?:\[Content_Types\]|_rels\/|docProps\/|word\/)/s.test(head);
}

const MB = 1024 ** 2;
const LIMITS = { each: 30 * MB, files: 5000 };
const MOST_BYTES = 60 * MB;
const BODY = 'word/document.xml';

async function openDocx(bytes: Uint8Array, options: ReportOptions): Promise<Opened> {
  const parts = await xmlParts(bytes);
  if (typeof parts === 'string') return { refused: `a Word document that cannot be opened: ${parts}` };
  const body = parts.get(BODY);
  if (body === undefined) return { refused: 'an office document without Word text; save it as .docx, .pdf or .txt' };
  if ([...parts.values()].some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml)))
    return { refused: 'a Word document that declares entities of its own, as no Word program does; not opened' };
  if (tooDeep(body)) return { refused: 'a Word document nested too deep to be one; not opened' };
  const markup = await markupOf(bytes);
  if (markup === null) return { refused: 'a Word document that cannot be taken apart; save it again as .docx or as .txt' };
  const { text } = readPage(markup).visible;
  if (text.trim() === '') return { refused: 'a Word document without text; nothing to read' };
  const core = parts.get('docProps/core.xml') ?? '';
  return reportOf(
    {
      text,
      titleHint: property(core, 'dc:title'),
      publisher: property(core, 'dc:publisher') ?? property(parts.get('docProps/app.xml') ?? '', 'Company'),
      language: property(core, 'dc:language'),
      notes: ['text taken out of the Word document by mammoth 1.13.0', ...madeOn(core)],
    },
    bytes,
    options,
  );
}

/** All markup of the document; unpacking it here bounds what the library will unpack. */
async function xmlParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | string> {
  const parts = new Map<string, string>();
  for await (const part of unzip(bytes, { ...LIMITS, allowance: { bytes: MOST_BYTES } }, (name) => /\.(?:xml|rels)$/i.test(name))) {
    if ('refused' in part) return part.refused;
    parts.set(part.name, new TextDecoder().decode(part.bytes));
  }
  return parts;
}

async function markupOf(bytes: Uint8Array): Promise<string | null> {
  // Loaded with the first document: most runs see none.
  const { default: mammoth } = await import('mammoth');
  try {
    // A copy: the library may keep or change what it is given.
    const buffer = Buffer.from(bytes);
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false })).value;
  } catch {
    return null;
  }
}

const DEEPEST = 400;

function tooDeep(xml: string): boolean {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[/\w][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function property(xml: string, name: string): string | null {
  const from = xml.indexOf(`<${name}`);
  const found = from === -1 ? null : /^<[^<>]*>([^<]*)</.exec(xml.slice(from, from + 2000));
  const words = found?.[1]?.trim() ?? '';
  return words === '' ? null : words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

// The day when a file was made is often not the day of issue, so it is told and not taken.
function madeOn(core: string): string[] {
  const made = property(core, 'dcterms:created')?.slice(0, 10);
  return made === undefined ? [] : [`the file was made on ${made}; give --published if that is the day of issue`];
}

import { reportOf } from './extracted.ts';
import type { Opened, ReportFormat } from './format.ts';
import type { ReportOptions } from './options.ts';
import { letterLines } from './pdf/letters.ts';
import { dropPdfium, type Pdfium, pdfium } from './pdf/library.ts';
import { type Line, readingLines } from './pdf/lines.ts';
import { runningText } from './pdf/paragraphs.ts';
import { withoutRunningHeads } from './pdf/running-heads.ts';

/** A PDF file. The frozen text is its words in reading order, Arabic in logical order, lines joined to paragraphs. */
export const pdf: ReportFormat = {
  mediaTypes: ['application/pdf'],
  extensions: ['.pdf'],
  recognises: (head) => /^\s{0,20}%PDF-/.test(head),
  open: openPdf,
};

const MOST_PAGES = 2000;
const MOST_SECONDS = 60;
const PASSWORD = 4;

async function openPdf(bytes: Uint8Array, options: ReportOptions): Promise<Opened> {
  try {
    const taken = takeOut(await pdfium(), bytes);
    if ('refused' in taken) return taken;
    const { pages, dropped } = withoutRunningHeads(taken.pages);
    const text = runningText(pages);
    if (!/[\p{L}\p{N}]/u.test(text)) return { refused: 'a PDF without text, probably scanned; run text recognition (OCR) on it first' };
    const notes = ['text taken out of the PDF by PDFium (@hyzyla/pdfium 2.1.13)', ...taken.notes, ...headNotes(dropped)];
    return reportOf({ text, titleHint: taken.title, notes }, bytes, options);
  } catch {
    dropPdfium();
    return { refused: 'a PDF that cannot be taken apart; save its text as .txt' };
  }
}

function headNotes(dropped: number): string[] {
  return dropped === 0 ? [] : [`${dropped} page ${dropped === 1 ? 'number or head' : 'numbers and heads'} left out of the text`];
}

type Taken =
  | { readonly pages: readonly Line[][]; readonly title: string | null; readonly notes: readonly string[] }
  | { readonly refused: string };

function takeOut(library: Pdfium, bytes: Uint8Array): Taken {
  const address = library.wasmExports.malloc(bytes.length);
  library.HEAPU8.set(bytes, address);
  const document = library._FPDF_LoadMemDocument(address, bytes.length, 0);
  try {
    if (document !== 0) return takePages(library, document);
    const locked = library._FPDF_GetLastError() === PASSWORD;
    return { refused: locked ? 'a PDF locked with a password; save it without' : 'a damaged PDF; save it again or give its text as .txt' };
  } finally {
    if (document !== 0) library._FPDF_CloseDocument(document);
    library.wasmExports.free(address);
  }
}

function takePages(library: Pdfium, document: number): Taken {
  const count = library._FPDF_GetPageCount(document);
  if (count > MOST_PAGES) return { refused: `a PDF of ${count} pages, over the limit of ${MOST_PAGES}; part it` };
  const end = performance.now() + MOST_SECONDS * 1000;
  const pages: Line[][] = [];
  for (let index = 0; index < count; index += 1) {
    if (performance.now() > end) return { refused: `a PDF that takes over ${MOST_SECONDS} seconds to take apart; part it` };
    pages.push(takePage(library, document, index));
  }
  return { pages, title: property(library, document, 'Title'), notes: madeOn(property(library, document, 'CreationDate')) };
}

function takePage(library: Pdfium, document: number, index: number): Line[] {
  const page = library._FPDF_LoadPage(document, index);
  if (page === 0) return [];
  const text = library._FPDFText_LoadPage(page);
  try {
    return text === 0 ? [] : readingLines(letterLines(library, text));
  } finally {
    if (text !== 0) library._FPDFText_ClosePage(text);
    library._FPDF_ClosePage(page);
  }
}

const LONGEST_PROPERTY = 2048;

function property(library: Pdfium, document: number, name: string): string | null {
  const room = library.wasmExports.malloc(LONGEST_PROPERTY + 64);
  library.HEAPU8.set(new TextEncoder().encode(`${name}\0`), room);
  const size = library._FPDF_GetMetaText(document, room, room + 64, LONGEST_PROPERTY);
  const bytes = library.HEAPU8.slice(room + 64, room + 64 + Math.max(0, Math.min(size, LONGEST_PROPERTY) - 2));
  library.wasmExports.free(room);
  const words = new TextDecoder('utf-16le').decode(bytes).trim();
  return words === '' || size > LONGEST_PROPERTY ? null : words;
}

// The day when a file was made is often not the day of issue, so it is told and not taken.
function madeOn(date: string | null): string[] {
  const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(date ?? '');
  return made === null ? [] : [`the file was made on ${made.slice(1).join('-')}; give --published if that is the day of issue`];
}

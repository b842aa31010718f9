/** First bytes of formats that people hand over by mistake, and what to do instead. */
const SIGNATURES: readonly { readonly bytes: string; readonly advice: string }[] = [
  { bytes: '%PDF-', advice: 'a PDF file, not text; save its text as .txt' },
  { bytes: 'PK\x03\x04', advice: 'a zip archive or an office document, not text; save its text as .txt' },
  { bytes: '\xd0\xcf\x11\xe0', advice: 'an old office document, not text; save its text as .txt' },
  { bytes: '{\\rtf', advice: 'an RTF document, not plain text; save its text as .txt' },
  { bytes: '\x89PNG', advice: 'a PNG picture, not text' },
  { bytes: '\xff\xd8\xff', advice: 'a JPEG picture, not text' },
  { bytes: 'GIF8', advice: 'a GIF picture, not text' },
  { bytes: '\x1f\x8b', advice: 'a gzip archive, not text; unpack it first' },
  { bytes: '7z\xbc\xaf', advice: 'a 7-Zip archive, not text; unpack it first' },
  { bytes: '\x7fELF', advice: 'a program, not text' },
  { bytes: 'MZ\x90', advice: 'a program, not text' },
  { bytes: 'SQLite format 3', advice: 'a database, not text' },
  { bytes: '\xff\xfe\x00\x00', advice: 'UTF-32 text; save it as UTF-8' },
  { bytes: '\x00\x00\xfe\xff', advice: 'UTF-32 text; save it as UTF-8' },
];

/** What kind of non-text the first bytes announce, with advice; null where they announce none. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  return found?.advice ?? null;
}

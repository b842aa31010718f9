/** Encodings that are guessed where bytes are no UTF-8 and nothing says what they are. */
export type LegacyEncoding = 'windows-1252' | 'windows-1256' | 'iso-8859-6';

/**
 * Tells Arabic from Western text by its bytes, in markup too: Arabic words are runs of high bytes, accented letters of
 * Western languages stand alone.
 */
export function guessLegacy(bytes: Uint8Array): LegacyEncoding {
  let [alone, inRuns, windows, iso] = [0, 0, 0, 0];
  for (let index = 0; index < bytes.length; ) {
    let end = index;
    while ((bytes[end] ?? 0) >= 0x80) end += 1;
    const run = end - index;
    if (run > 2) {
      inRuns += run;
      for (let at = index; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (ONLY_WINDOWS.has(byte)) windows += 1;
        else if (ONLY_ISO.has(byte)) iso += 1;
      }
    } else alone += run;
    index = end + 1;
  }
  if (inRuns <= alone) return 'windows-1252';
  return iso > windows ? 'iso-8859-6' : 'windows-1256';
}

// Bytes of frequent letters (lam, fa, qaf, kaf, alef maqsura, ya) in one code page that are rare or none in the other.
const ONLY_WINDOWS: ReadonlySet<number> = new Set([0xdd, 0xde, 0xdf, 0xec, 0xed]);
const ONLY_ISO: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea]);

/** The encodings in which a page without Arabic letters is declared out of habit. */
const WESTERN = /^(?:iso-8859-1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/i;

export function isWestern(label: string): boolean {
  return WESTERN.test(label);
}

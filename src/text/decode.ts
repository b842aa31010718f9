import { guessLegacy, isWestern } from './legacy-encoding.ts';
import { binaryKind } from './magic.ts';

/** Text as decoded, less a byte-order mark, nothing else changed; `notes` say what had to be assumed. */
export interface Decoded {
  readonly text: string;
  /** Name by the Encoding Standard: "utf-8", "windows-1256". */
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** Why bytes are no text: a clause that says what they are and what to do. */
export interface Refused {
  readonly refused: string;
}

/**
 * Bytes to text. UTF-8 is taken where the bytes are valid; a byte-order mark decides before that; otherwise the encoding
 * that the document declares (`declared`, of a page's head), or else a guess, and either is said. Linear in the number
 * of bytes.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | Refused {
  if (bytes.length === 0) return { refused: 'empty file; nothing to read' };
  const kind = binaryKind(bytes);
  if (kind !== null) return { refused: kind };
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  return byContent(bytes, declared);
}

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function byMark(bytes: Uint8Array): Decoded | Refused | null {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return null;
  const rest = bytes.subarray(found.mark.length);
  if (rest.length === 0) return { refused: 'empty but for a byte-order mark; nothing to read' };
  if (found.encoding === 'utf-8') return decodeUtf8(rest);
  return { ...lossy(rest, found.encoding), notes: [`encoding: ${found.encoding}, by its byte-order mark`] };
}

function byContent(bytes: Uint8Array, declared: string | null): Decoded | Refused {
  const census = countBytes(bytes);
  const wide = census.nuls > 0 || census.controls > 0 ? guessUtf16(bytes) : null;
  if (wide !== null) return { ...lossy(bytes, wide), notes: [`encoding: assumed ${wide}, there is no byte-order mark`] };
  if (census.nuls + census.controls > Math.max(2, bytes.length * 0.01)) {
    return { refused: 'binary data, not text; give a .txt, .md or .html file' };
  }
  const utf8 = strict(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', notes: [...overruled(declared, census), ...nulNotes(census.nuls)] };
  // Sparse damage in a text that is otherwise UTF-8 must not turn every Arabic letter into two Latin ones.
  if (census.sequences > census.strays * 4) return decodeUtf8(bytes);
  const { encoding, note } = legacyOf(bytes, declared);
  return { ...lossy(bytes, encoding), notes: [note, ...nulNotes(census.nuls)] };
}

function overruled(declared: string | null, { sequences }: Census): string[] {
  const other = declared !== null && sequences > 0 && knownEncoding(declared) !== 'utf-8';
  return other ? [`encoding: UTF-8, although the page says ${declared}`] : [];
}

function legacyOf(bytes: Uint8Array, declared: string | null): { readonly encoding: string; readonly note: string } {
  const guess = guessLegacy(bytes);
  const known = declared === null ? null : knownEncoding(declared);
  if (known === null || known.startsWith('utf-')) {
    const said = declared === null ? '' : `, although the page says ${declared}`;
    return { encoding: guess, note: `encoding: not UTF-8, assumed ${guess}${said}` };
  }
  if (isWestern(known) && guess !== 'windows-1252') {
    return { encoding: guess, note: `encoding: assumed ${guess} by its letters, although the page says ${declared}` };
  }
  return { encoding: known, note: `encoding: ${known}, as the page says` };
}

/** The standard's name for a label; null for a label that it does not know. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const whole = strict(bytes);
  const nuls = nulNotes(countBytes(bytes).nuls);
  if (whole !== null) return { text: whole, encoding: 'utf-8', notes: nuls };
  const { text } = lossy(bytes, 'utf-8');
  const replaced = text.split('\ufffd').length - 1;
  return {
    text,
    encoding: 'utf-8',
    notes: [`encoding: UTF-8 with errors, ${replaced} ${replaced === 1 ? 'character' : 'characters'} replaced by U+FFFD`, ...nuls],
  };
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lossy(bytes: Uint8Array, encoding: string): { readonly text: string; readonly encoding: string } {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

function nulNotes(nuls: number): string[] {
  return nuls === 0 ? [] : [`${nuls} NUL ${nuls === 1 ? 'character' : 'characters'} in the text, kept where they stand`];
}

interface Census {
  readonly nuls: number;
  readonly controls: number;
  /** Valid UTF-8 sequences of more than one byte, and high bytes that are in none. */
  readonly sequences: number;
  readonly strays: number;
}

function countBytes(bytes: Uint8Array): Census {
  let [nuls, controls, sequences, strays] = [0, 0, 0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) nuls += 1;
    else if (isControl(byte)) controls += 1;
    else if (byte >= 0x80) {
      const length = sequenceLength(bytes, index);
      if (length === 0) strays += 1;
      else {
        sequences += 1;
        index += length - 1;
      }
    }
  }
  return { nuls, controls, sequences, strays };
}

// Tab, line feed, vertical tab, form feed, carriage return and escape occur in text files.
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? (first < 0xf0 ? 3 : 0) : first >= 0xc2 ? 2 : 0;
  for (let step = 1; step < length; step += 1) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

const READABLE = /[\t\n\r\u0020-\u007e\u00a0-\u024f\u0600-\u06ff\u2000-\u206f]/g;

/** UTF-16 without a mark: one of the two byte orders gives almost only Latin or Arabic characters, with spaces. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const sample = bytes.subarray(0, 8192);
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const { text } = lossy(sample, encoding);
    const readable = text.match(READABLE)?.length ?? 0;
    if (readable > text.length * 0.9 && /[ \n]/.test(text)) return encoding;
  }
  return null;
}

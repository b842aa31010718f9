import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Parser } from './parser.ts';
import { FIRST_WORD } from './parser.ts';
import type { Tagger } from './tagger.ts';
import type { MoveWeights, Weights } from './weights.ts';

/** Tagger and parser of one language. */
export interface SyntaxModel {
  readonly tagger: Tagger;
  readonly parser: Parser;
}

export const FORMAT = 'sijill-syntax/1';

/** What stands beside the packed weights, readable: the closed sets, the sizes of the sections, the hash. */
export interface Manifest {
  readonly format: string;
  readonly version: string;
  /** SHA-256 of the unpacked sections, in hexadecimal. */
  readonly sha256: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly tagger: TableSize;
  readonly moves: { readonly rows: number };
  readonly relations: TableSize;
  /** Bytes of the two word lists at the end: the vocabulary, and the words of one tag. */
  readonly words: { readonly vocabulary: number; readonly fixed: number };
}

type Take = (length: number) => Uint8Array;

interface TableSize {
  readonly rows: number;
  readonly classes: number;
  readonly entries: number;
}

/** Manifest and packed bytes of a model. Sections: tagger, moves, relations, vocabulary, words of one tag. */
export function packModel(model: SyntaxModel, version: string): { manifest: Manifest; packed: Uint8Array } {
  const { tagger, parser } = model;
  const vocabulary = Buffer.from([...parser.vocabulary.keys()].join('\n'), 'utf8');
  const fixed = Buffer.from([...tagger.fixed].map(([word, tag]) => `${word}\t${tag}`).join('\n'), 'utf8');
  const bytes = Buffer.concat([...sectionsOf(tagger.weights), bytesOf(parser.moves), ...sectionsOf(parser.relations), vocabulary, fixed]);
  const manifest = {
    format: FORMAT,
    version,
    sha256: sha256(bytes),
    tags: tagger.names,
    labels: parser.labels,
    tagger: sizeOf(tagger.weights),
    moves: { rows: parser.moves.rows },
    relations: sizeOf(parser.relations),
    words: { vocabulary: vocabulary.length, fixed: fixed.length },
  };
  return { manifest, packed: gzipSync(bytes, { level: 9 }) };
}

/** The model in packed bytes; its tables lie in memory that threads can share. Throws where they do not fit their manifest. */
export function unpackModel(manifest: Manifest, packed: Uint8Array): SyntaxModel {
  if (manifest.format !== FORMAT) throw new Error(`syntax model: format ${manifest.format}, expected ${FORMAT}; train it anew`);
  const bytes = gunzipSync(packed);
  if (sha256(bytes) !== manifest.sha256) throw new Error('syntax model: weights do not match their manifest; restore models/en');
  let offset = 0;
  const take: Take = (length) => {
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  const weights = takeTable(take, manifest.tagger);
  const moves = takeMoves(take, manifest.moves.rows);
  const relations = takeTable(take, manifest.relations);
  const vocabulary = linesOf(take(manifest.words.vocabulary));
  const fixed = linesOf(take(manifest.words.fixed)).map((line) => line.split('\t'));
  return {
    tagger: { names: manifest.tags, weights, fixed: new Map(fixed.map(([word, tag]) => [word ?? '', Number(tag)])) },
    parser: { labels: manifest.labels, vocabulary: numbered(vocabulary), moves, relations },
  };
}

export function numbered(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, index + FIRST_WORD]));
}

function sizeOf({ rows, classes, entries }: Weights): TableSize {
  return { rows, classes, entries: entries.length };
}

/** Row lengths, classes and weights apart: alike bytes side by side pack better. */
function sectionsOf({ rows, starts, entries }: Weights): Uint8Array[] {
  const lengths = Uint8Array.from({ length: rows }, (_, row) => (starts[row + 1] as number) - (starts[row] as number));
  return [lengths, Uint8Array.from(entries, (entry) => entry >>> 8), Uint8Array.from(entries, (entry) => entry & 0xff)];
}

function takeTable(take: Take, { rows, classes, entries: count }: TableSize): Weights {
  const starts = startsOf(take(rows));
  const columns = take(count);
  const values = take(count);
  const entries = new Uint16Array(new SharedArrayBuffer(count * Uint16Array.BYTES_PER_ELEMENT));
  for (let at = 0; at < count; at += 1) entries[at] = ((columns[at] as number) << 8) | (values[at] as number);
  return { rows, classes, starts, entries };
}

function takeMoves(take: Take, rows: number): MoveWeights {
  const cells = new Int32Array(new SharedArrayBuffer(rows * Int32Array.BYTES_PER_ELEMENT));
  const bytes = Buffer.from(cells.buffer);
  bytes.set(take(bytes.length));
  lowestFirst(bytes);
  return { rows, cells };
}

function bytesOf({ cells }: MoveWeights): Uint8Array {
  return lowestFirst(Buffer.from(cells.slice().buffer));
}

/** Numbers of four bytes as they stand in the file, the lowest byte first; in place. */
function lowestFirst(bytes: Buffer): Buffer {
  return endianness() === 'LE' ? bytes : bytes.swap32();
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(new SharedArrayBuffer((lengths.length + 1) * Uint32Array.BYTES_PER_ELEMENT));
  let sum = 0;
  for (let row = 0; row < lengths.length; row += 1) {
    sum += lengths[row] as number;
    starts[row + 1] = sum;
  }
  return starts;
}

function linesOf(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

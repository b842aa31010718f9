import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Parser } from './parser.ts';
import { FIRST_WORD } from './parser.ts';
import type { Tagger } from './tagger.ts';
import type { Weights } from './weights.ts';

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
  readonly tables: readonly TableSize[];
  /** Bytes of the two word lists at the end: the vocabulary, and the words of one tag. */
  readonly words: { readonly vocabulary: number; readonly fixed: number };
}

interface TableSize {
  readonly name: string;
  readonly rows: number;
  readonly classes: number;
  readonly entries: number;
}

/** Manifest and packed bytes of a model. Section order: each table's row lengths, classes, weights; then the words. */
export function packModel(model: SyntaxModel, version: string): { manifest: Manifest; packed: Uint8Array } {
  const { tagger, parser } = model;
  const named: readonly (readonly [string, Weights])[] = [
    ['tagger', tagger.weights],
    ['moves', parser.moves],
    ['relations', parser.relations],
  ];
  const vocabulary = Buffer.from([...parser.vocabulary.keys()].join('\n'), 'utf8');
  const fixed = Buffer.from([...tagger.fixed].map(([word, tag]) => `${word}\t${tag}`).join('\n'), 'utf8');
  const sections = named.flatMap(([, table]) => [rowLengths(table), table.columns, new Uint8Array(table.values.buffer)]);
  const bytes = Buffer.concat([...sections, vocabulary, fixed]);
  const manifest = {
    format: FORMAT,
    version,
    sha256: sha256(bytes),
    tags: tagger.names,
    labels: parser.labels,
    tables: named.map(([name, table]) => ({ name, rows: table.rows, classes: table.classes, entries: table.values.length })),
    words: { vocabulary: vocabulary.length, fixed: fixed.length },
  };
  return { manifest, packed: gzipSync(bytes, { level: 9 }) };
}

/** The model in packed bytes. Throws where they do not fit their manifest. */
export function unpackModel(manifest: Manifest, packed: Uint8Array): SyntaxModel {
  if (manifest.format !== FORMAT) throw new Error(`syntax model: format ${manifest.format}, expected ${FORMAT}; train it anew`);
  const bytes = gunzipSync(packed);
  if (sha256(bytes) !== manifest.sha256) throw new Error('syntax model: weights do not match their manifest; restore models/en');
  let offset = 0;
  const take = (length: number): Uint8Array => {
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  const tables = manifest.tables.map((size): Weights => {
    const starts = startsOf(take(size.rows));
    const columns = take(size.entries);
    const values = take(size.entries);
    return { ...size, starts, columns, values: new Int8Array(values.buffer, values.byteOffset, values.length) };
  });
  const vocabulary = linesOf(take(manifest.words.vocabulary));
  const fixed = linesOf(take(manifest.words.fixed)).map((line) => line.split('\t'));
  const [weights, moves, relations] = tables;
  if (weights === undefined || moves === undefined || relations === undefined) throw new Error('syntax model: a table is missing');
  return {
    tagger: { names: manifest.tags, weights, fixed: new Map(fixed.map(([word, tag]) => [word ?? '', Number(tag)])) },
    parser: { labels: manifest.labels, vocabulary: numbered(vocabulary), moves, relations },
  };
}

export function numbered(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, index + FIRST_WORD]));
}

function rowLengths({ rows, starts }: Weights): Uint8Array {
  const lengths = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) lengths[row] = (starts[row + 1] as number) - (starts[row] as number);
  return lengths;
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
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

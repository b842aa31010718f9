import { COMMON, gatherFor, type Meeting } from '../../reconcile/copies/candidates.ts';
import { marksOf } from '../../reconcile/copies/marks.ts';
import { comparedWith, isWorthKeeping, type Run } from '../../reconcile/copies/shared.ts';
import { removeCompared } from '../compared/open.ts';
import type { CopyPair, Least, Signed } from '../store.ts';
import type { Connection, Row } from './connection.ts';
import { versionOf } from './migrate.ts';
import type { Session } from './session.ts';

/** Keeps what copies of a report are found by, and the pairs that it makes with those that are here already. */
export function putSignature({ connection }: Session, report: number, keys: Uint32Array): void {
  connection.run('INSERT INTO signature (report, keys) VALUES (?, ?)', report, bytesOf(keys));
  const { marks, at } = marksOf(keys);
  const like = likeIt(connection, keys, { marks, at });
  const compare = comparedWith(keys);
  for (const other of like) {
    const shared = compare(other.keys);
    if (!isWorthKeeping(shared)) continue;
    const longest = Math.max(0, ...shared.passages.map(({ length }) => length));
    connection.run(
      'INSERT OR IGNORE INTO copy_pair (a, b, share, words, longest, passages) VALUES (?, ?, ?, ?, ?, ?)',
      Math.min(other.report, report),
      Math.max(other.report, report),
      shared.share,
      shared.words,
      longest,
      packRuns(other.report < report ? shared.passages.map(turned) : shared.passages),
    );
  }
  const tooCommon = commonIn(connection);
  for (const [index, mark] of marks.entries()) {
    if (!tooCommon.has(mark))
      connection.run('INSERT INTO copy_mark (mark, report, at) VALUES (?, ?, ?)', mark, report, at[index] as number);
  }
}

interface Like {
  readonly report: number;
  readonly keys: Uint32Array;
}

/** So many of those with most marks in common are taken from the disk. */
const MOST_READ = 50;

/** Marks that too many reports have, as far as they were met: they are not asked for again. */
const common = new WeakMap<Connection, Set<number>>();

function commonIn(connection: Connection): Set<number> {
  const known = common.get(connection) ?? new Set<number>();
  common.set(connection, known);
  return known;
}

function likeIt(connection: Connection, keys: Uint32Array, { marks, at }: ReturnType<typeof marksOf>): Like[] {
  const meetings = new Map<number, Meeting[]>();
  const tooCommon = commonIn(connection);
  for (const [index, mark] of marks.entries()) {
    if (tooCommon.has(mark)) continue;
    const rows = connection.all('SELECT report, at FROM copy_mark WHERE mark = ? LIMIT ?', mark, COMMON + 1);
    if (rows.length > COMMON) tooCommon.add(mark);
    if (rows.length > COMMON) continue;
    for (const row of rows) {
      const met = { here: at[index] as number, there: Number(row.at) };
      const before = meetings.get(Number(row.report));
      if (before === undefined) meetings.set(Number(row.report), [met]);
      else before.push(met);
    }
  }
  const near = [...meetings].sort(([a, x], [b, y]) => y.length - x.length || a - b).slice(0, MOST_READ);
  const gathering = gatherFor(keys);
  const read = new Map<number, Uint32Array>();
  for (const [report, met] of near) {
    const other = keysOf(connection, report);
    if (other === null) continue;
    read.set(report, other);
    for (const meeting of met) gathering.note(report, other, meeting);
  }
  return gathering.best().map((report) => ({ report, keys: read.get(report) as Uint32Array }));
}

function keysOf(connection: Connection, report: number): Uint32Array | null {
  const keys = connection.get('SELECT keys FROM signature WHERE report = ?', report)?.keys;
  return keys instanceof Uint8Array ? wordsIn(keys) : null;
}

// Little-endian on every machine that this runs on; a copy, since a blob need not begin at a multiple of four.
function wordsIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}

function bytesOf(keys: Uint32Array): Uint8Array {
  return new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength);
}

const PAIRS = `SELECT * FROM copy_pair WHERE a = ?1 AND share >= ?2 AND words >= ?3
  UNION SELECT * FROM copy_pair WHERE b = ?1 AND share >= ?2 AND words >= ?3`;

/** Pairs that hold one of the reports. */
export function copies({ connection }: Session, reports: readonly string[], { share, words }: Least = { share: 0, words: 0 }): CopyPair[] {
  if (versionOf(connection) < 4) return [];
  const ids = new Map<number, string>();
  const idOf = (number: number) => {
    const id = ids.get(number) ?? String(connection.get('SELECT id FROM report WHERE number = ?', number)?.id);
    ids.set(number, id);
    return id;
  };
  const found = new Map<string, CopyPair>();
  for (const report of reports) {
    const number = connection.get('SELECT number FROM report WHERE id = ?', report)?.number;
    if (number === undefined) continue;
    for (const row of connection.all(PAIRS, Number(number), share, words)) {
      const [a, b] = [Number(row.a), Number(row.b)];
      const [share, words, longest] = [Number(row.share), Number(row.words), Number(row.longest)];
      found.set(`${a} ${b}`, { a: idOf(a), b: idOf(b), share, words, longest, passages: passagesOf(connection, row) });
    }
  }
  return [...found.values()];
}

const turned = ({ a, b, length }: Run): Run => ({ a: b, b: a, length });

function packRuns(runs: readonly Run[]): Uint8Array {
  return bytesOf(Uint32Array.from(runs.flatMap(({ a, b, length }) => [a, b, length])));
}

/** Pairs of an older version hold none: their words are compared again. */
function passagesOf(connection: Connection, { a, b, longest, passages }: Row): Run[] {
  if (passages instanceof Uint8Array) {
    const numbers = wordsIn(passages);
    return Array.from({ length: numbers.length / 3 }, (_, index) => {
      const [first, second, length] = numbers.subarray(3 * index) as unknown as [number, number, number];
      return { a: first, b: second, length };
    });
  }
  const [wordsA, wordsB] = Number(longest) === 0 ? [null, null] : [keysOf(connection, Number(a)), keysOf(connection, Number(b))];
  return wordsA === null || wordsB === null ? [] : [...comparedWith(wordsA)(wordsB).passages];
}

/** Reports that were taken in before copies were looked for, the first taken in first. */
export function unsigned({ connection }: Session, limit: number): string[] {
  if (versionOf(connection) < 4) return [];
  return connection
    .all('SELECT id FROM report WHERE number NOT IN (SELECT report FROM signature) ORDER BY number LIMIT ?', limit)
    .map(({ id }) => String(id));
}

export function sign(session: Session, signed: readonly Signed[]): void {
  session.connection.write(() => {
    for (const { report, keys } of signed) {
      const row = session.connection.get('SELECT number FROM report WHERE id = ? AND number NOT IN (SELECT report FROM signature)', report);
      if (row !== undefined) putSignature(session, Number(row.number), keys);
    }
  });
  // No line of the log tells that reports are known as copies now: what was made without that goes.
  if (signed.length > 0) removeCompared(session.file);
}

/** Takes out all that a report's words could be found by. */
export function forgetSignature({ connection }: Session, report: number): void {
  const keys = keysOf(connection, report);
  for (const mark of keys === null ? [] : marksOf(keys).marks) {
    connection.run('DELETE FROM copy_mark WHERE mark = ? AND report = ?', mark, report);
  }
  connection.run('DELETE FROM signature WHERE report = ?', report);
  connection.run('DELETE FROM copy_pair WHERE a = ?1 OR b = ?1', report);
}

import type { SQLInputValue } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import type { Board } from '../../reconcile/board.ts';
import { boardOf } from '../../reconcile/boards/boards.ts';
import { contradictionsByReport, isOfDeals } from '../../reconcile/boards/contradictions.ts';
import type { Deal } from '../../reconcile/boards/deals.ts';
import { earlierFirst } from '../../reconcile/compare.ts';
import type { AsOf } from '../../reconcile/dossier.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { knownFinding } from '../../reconcile/known-finding.ts';
import type { NamedOrigin } from '../../reconcile/origin.ts';
import type { Parties } from '../../reconcile/parties.ts';
import type { PlaceNames } from '../../reconcile/place-names.ts';
import type { Point } from '../../reconcile/points/point.ts';
import { topicOf } from '../../reconcile/points/topic.ts';
import type { Connection } from '../sqlite/connection.ts';
import { dealOf } from './deals.ts';
import { knownBy } from './known.ts';

export interface QuestionQuery {
  readonly kind?: string;
  /** In the question, in either language. */
  readonly words: string;
  readonly contradicted: boolean;
  readonly limit: number;
  readonly skip: number;
}

export interface QuestionsFound {
  readonly findings: readonly Finding[];
  /** By a day: of the questions on which something was known by then. */
  readonly total: number;
}

/** Questions on which most origins hold something first; by a day each as it stood then, in the order of now. */
export function questions(connection: Connection, query: QuestionQuery, asOf: AsOf | null): QuestionsFound {
  const { sql, values } = conditionOf(query, asOf);
  const total = Number(connection.get(`SELECT count(*) AS n FROM finding WHERE ${sql}`, ...values)?.n);
  const rows = connection.all(
    `SELECT number, packed FROM finding WHERE ${sql} ORDER BY origins DESC, claims DESC, id LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.skip,
  );
  const findings = rows.flatMap((row) => foundAt(connection, row, asOf) ?? []);
  return { findings: query.contradicted ? findings.filter(({ dissent }) => dissent.length > 0) : findings, total };
}

/** A question in a list: what a finding comes to. */
export interface QuestionRow {
  readonly id: string;
  readonly kind: string;
  readonly ask: Finding['question']['ask'];
  readonly grade: string;
  readonly computed: string;
  readonly origins: number;
  readonly independent: number;
  readonly contradicted: boolean;
  readonly claims: number;
}

/** The same as rows; of all that is known no finding need be opened. */
export function questionRows(
  connection: Connection,
  query: QuestionQuery,
  asOf: AsOf | null,
): { readonly rows: readonly QuestionRow[]; readonly total: number } {
  if (asOf !== null) {
    const { findings, total } = questions(connection, query, asOf);
    return { rows: findings.map(rowOf), total };
  }
  const { sql, values } = conditionOf(query, null);
  const total = Number(connection.get(`SELECT count(*) AS n FROM finding WHERE ${sql}`, ...values)?.n);
  const columns = 'id, kind, ask_en, ask_ar, grade, origins, independent, contradicted, claims';
  const order = 'ORDER BY origins DESC, claims DESC, id LIMIT ? OFFSET ?';
  const rows = connection.all(`SELECT ${columns} FROM finding WHERE ${sql} ${order}`, ...values, query.limit, query.skip);
  return {
    total,
    rows: rows.map((row) => ({
      id: String(row.id),
      kind: String(row.kind),
      ask: { en: String(row.ask_en), ar: String(row.ask_ar) },
      grade: String(row.grade),
      computed: String(row.grade),
      origins: Number(row.origins),
      independent: Number(row.independent),
      contradicted: row.contradicted === 1,
      claims: Number(row.claims),
    })),
  };
}

function rowOf({ id, question, grade, computed, held, independent, dissent, claims }: Finding): QuestionRow {
  const counts = { origins: held.length, independent, contradicted: dissent.length > 0, claims: claims.length };
  return { id, kind: question.kind, ask: question.ask, grade, computed, ...counts };
}

function conditionOf({ kind, words, contradicted }: QuestionQuery, asOf: AsOf | null): { sql: string; values: SQLInputValue[] } {
  const known = knownBy(asOf);
  const wanted = words.trim().toLowerCase();
  const parts: [string, ...SQLInputValue[]][] = [
    [known.sql, ...known.values],
    ...(kind === undefined ? [] : [['kind = ?', kind] as [string, string]]),
    ...(contradicted ? [['contradicted = 1'] as [string]] : []),
    ...(wanted === '' ? [] : [['(instr(lower(ask_en), ?) > 0 OR instr(ask_ar, ?) > 0)', wanted, wanted] as [string, string, string]]),
  ];
  return { sql: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) };
}

/** The finding of this id, by a day as it stood then; null where nothing was known. */
export function finding(connection: Connection, id: string, asOf: AsOf | null): Finding | null {
  const row = connection.get('SELECT number, packed FROM finding WHERE id = ? ORDER BY claims DESC', id);
  return row === undefined ? null : foundAt(connection, row, asOf);
}

/** Findings that rest on any of the claims. */
export function findingsOn(connection: Connection, claims: readonly string[]): Finding[] {
  const numbers = new Set(
    claims
      .flatMap((claim) => connection.all('SELECT finding FROM point WHERE claim = ? AND finding IS NOT NULL', claim))
      .map((row) => Number(row.finding)),
  );
  return [...numbers]
    .flatMap((number) => connection.all('SELECT packed FROM finding WHERE number = ?', number))
    .map(({ packed }) => unpack(packed));
}

function unpack(packed: unknown): Finding {
  return JSON.parse(inflateRawSync(packed as Uint8Array).toString('utf8')) as Finding;
}

function foundAt(connection: Connection, { number, packed }: { readonly [column: string]: unknown }, asOf: AsOf | null): Finding | null {
  const now = unpack(packed);
  if (asOf === null) return now;
  const { sql, values } = knownBy(asOf);
  const rows = connection.all(`SELECT json, origin FROM point WHERE finding = ? AND ${sql} ORDER BY number`, Number(number), ...values);
  const points = rows.map(({ json }) => JSON.parse(String(json)) as Point).sort(earlierFirst);
  const originOf = new Map(points.length === 0 ? [] : originsOf(rows));
  const origins = new Map(named(connection, [...new Set(originOf.values())]).map((one) => [one.id, one]));
  const { question } = now;
  const places: PlaceNames = { of: () => ({ en: question.place, ar: null }), all: () => [] };
  const then = knownFinding(now, points, { originOf, origins, parties: NAMELESS, places });
  // Who and where is called as it is now: only what is held is of then.
  return then === null ? null : { ...then, question: { ...question, from: then.question.from, to: then.question.to } };
}

function originsOf(rows: readonly { readonly [column: string]: unknown }[]): [string, string][] {
  return rows.flatMap(({ json, origin }) =>
    origin === null ? [] : [[(JSON.parse(String(json)) as Point).claim.id, String(origin)] as [string, string]],
  );
}

const NAMELESS: Parties = { whole: () => null, nearness: () => 'apart', find: () => null, name: () => null, nameAr: () => null };

export function named(connection: Connection, ids: Iterable<string>): NamedOrigin[] {
  return [...ids].flatMap((id) =>
    connection
      .all('SELECT id, name, type, of FROM origin WHERE id = ?', id)
      .map(({ name, type, of }) => ({ id, name: String(name), type: String(type), of: of as string | null })),
  );
}

export interface BoardRow extends Pick<Board, 'id' | 'name'> {
  readonly reports: number;
  readonly terms: number;
  readonly steps: number;
  readonly stances: number;
}

/** Deals of most reports first; by a day as they were told by then. */
export function boards(
  connection: Connection,
  limit: number,
  { asOf, parties }: { readonly asOf: AsOf | null; readonly parties: Parties },
): BoardRow[] {
  const { sql, values } = knownBy(asOf);
  const rows = connection.all(`SELECT * FROM board WHERE ${sql} ORDER BY reports DESC, id LIMIT ?`, ...values, limit);
  return rows.map((row) => {
    const now = { id: String(row.id), name: { en: String(row.name_en), ar: String(row.name_ar) } };
    const counts = { reports: Number(row.reports), terms: Number(row.terms), steps: Number(row.steps), stances: Number(row.stances) };
    if (asOf === null) return { ...now, ...counts };
    const { reports, terms, steps, stances } = boardOf(dealOf(connection, now.id, asOf), {
      parties,
      originOf: new Map(),
      contradicting: new Map(),
    });
    return { ...now, reports: reports.length, terms: terms.length, steps: steps.length, stances: stances.length };
  });
}

export interface BoardFound {
  readonly board: Board;
  readonly deal: Deal;
}

/** One deal with what contradicts in it; null where nothing was known of it. */
export function board(
  connection: Connection,
  id: string,
  { asOf, parties }: { readonly asOf: AsOf | null; readonly parties: Parties },
): BoardFound | null {
  const deal = dealOf(connection, id, asOf);
  if (deal.length === 0) return null;
  const reports = [...new Set(deal.map(({ report }) => report.id))];
  const rows = reports.map((report) => connection.get('SELECT number, origins FROM report WHERE id = ?', report));
  const originOf = new Map(rows.flatMap((row) => JSON.parse(String(row?.origins ?? '[]')) as [string, string][]));
  const reportOf = new Map<string, string>();
  const numbers = new Set<number>();
  for (const [index, row] of rows.entries())
    for (const point of connection.all('SELECT claim, what, json, finding FROM point WHERE report = ?', Number(row?.number))) {
      reportOf.set(String(point.claim), reports[index] as string);
      if (point.finding !== null && isOfDeals(topicOf(JSON.parse(String(point.json)) as Point))) numbers.add(Number(point.finding));
    }
  const findings = [...numbers].flatMap((number) =>
    connection.all('SELECT packed FROM finding WHERE number = ? AND contradicted = 1', number).map(({ packed }) => unpack(packed)),
  );
  return { board: { ...boardOf(deal, { parties, originOf, contradicting: contradictionsByReport(findings, reportOf) }), id }, deal };
}

export function countReports(connection: Connection, asOf: AsOf | null): number {
  const { sql, values } = knownBy(asOf, 'published_to');
  return Number(connection.get(`SELECT count(*) AS n FROM report WHERE ${sql}`, ...values)?.n);
}

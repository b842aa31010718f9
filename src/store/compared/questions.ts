import { deflateRawSync } from 'node:zlib';
import { whatOf } from '../../reconcile/block.ts';
import { clustersIn, groupsOf } from '../../reconcile/cluster.ts';
import type { Judgement } from '../../reconcile/comparison.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { type Around, findingOf } from '../../reconcile/findings.ts';
import { judgementsInForce } from '../../reconcile/judgement.ts';
import type { Parties } from '../../reconcile/parties.ts';
import type { PlaceNames } from '../../reconcile/place-names.ts';
import type { Point } from '../../reconcile/points/point.ts';
import type { Connection } from '../sqlite/connection.ts';
import { namedOrigins } from './origins.ts';

export interface QuestionGround {
  readonly parties: Parties;
  readonly places: PlaceNames;
  readonly judgements: readonly Judgement[];
}

/** Clusters what is stale and all that hangs together with it, and puts its findings in the place of those before. */
export function renewQuestions(connection: Connection, ground: QuestionGround): void {
  connection.write(() => {
    connection.db.exec('CREATE TEMP TABLE IF NOT EXISTS fresh (number INTEGER PRIMARY KEY, what TEXT); DELETE FROM fresh');
    gatherStale(connection);
    const around = { origins: namedOrigins(connection), parties: ground.parties, places: ground.places };
    for (const whats of togetherIn(connection, ground)) renewOne(connection, whats, { ground, around });
    for (const table of ['stale_block', 'stale_component', 'stale_claim']) connection.run(`DELETE FROM ${table}`);
  });
}

/** Points that are clustered anew: new ones, and all of the components that have a point in a block that became other. */
function gatherStale(connection: Connection): void {
  connection.run(
    `INSERT OR IGNORE INTO stale_component SELECT DISTINCT component FROM point
     WHERE component IS NOT NULL AND (number IN (SELECT point FROM block JOIN stale_block USING (key)) OR claim IN (SELECT claim FROM stale_claim))`,
  );
  connection.run(
    'INSERT INTO fresh SELECT number, what FROM point WHERE component IS NULL OR component IN (SELECT component FROM stale_component)',
  );
  connection.run('DELETE FROM finding WHERE component IN (SELECT component FROM stale_component)');
}

/** What is told, by what is clustered together: one thing at a time, and where people judged across two, both. */
function togetherIn(connection: Connection, { judgements }: QuestionGround): string[][] {
  const whats = connection.all('SELECT DISTINCT what FROM fresh ORDER BY what').map(({ what }) => String(what));
  const judged = new Set([...judgementsInForce(judgements).values()].flatMap(({ a, b }) => [a, b]));
  const of = [...judged].flatMap((claim) =>
    connection.all('SELECT json FROM point WHERE claim = ? AND number IN (SELECT number FROM fresh)', claim),
  );
  const crossing = groupsOf(
    of.map(({ json }) => JSON.parse(String(json)) as Point),
    { judgements },
  );
  const homes = crossing.map((points) => [...new Set(points.map(whatOf))]).filter(({ length }) => length > 1);
  return [...homes, ...whats.filter((what) => !homes.some((home) => home.includes(what))).map((what) => [what])];
}

interface Row {
  readonly number: number;
  readonly origin: string | null;
  readonly reported: string | null;
  readonly recorded: string | null;
  /** True of points to be clustered; the others only stand in a block with them. */
  readonly fresh: boolean;
}

const FRESH = 'SELECT number FROM fresh WHERE what = ?1';

function* neighbourhood(connection: Connection, what: string): Generator<[Point, Row]> {
  const [some, all] = ['fresh', 'point'].map((table) =>
    Number(connection.get(`SELECT count(*) AS n FROM ${table} WHERE what = ?`, what)?.n),
  );
  const around = `number IN (${FRESH} UNION SELECT point FROM block WHERE key IN (SELECT key FROM block WHERE point IN (${FRESH})))`;
  const sql = `SELECT number, json, origin, reported, recorded, number IN (SELECT number FROM fresh) AS fresh FROM point
    WHERE what = ?1 ${some === all ? '' : `AND ${around}`} ORDER BY number`;
  for (const { number, json, origin, reported, recorded, fresh } of connection.db.prepare(sql).iterate(what)) {
    const days = { reported: reported as string | null, recorded: recorded as string | null };
    yield [JSON.parse(String(json)) as Point, { number: Number(number), origin: origin as string | null, ...days, fresh: fresh === 1 }];
  }
}

interface Work {
  readonly ground: QuestionGround;
  readonly around: Omit<Around, 'originOf'>;
}

function renewOne(connection: Connection, whats: readonly string[], { ground, around }: Work): void {
  const placed = new Map(whats.flatMap((what) => [...neighbourhood(connection, what)]));
  const some = new Set([...placed].filter(([, { fresh }]) => fresh).map(([point]) => point));
  const originOf = new Map([...placed].flatMap(([{ claim }, { origin }]) => (origin === null ? [] : [[claim.id, origin] as const])));
  for (const { component, ...cluster } of clustersIn([...placed.keys()], ground, some)) {
    const at = placed.get(component)?.number ?? 0;
    const finding = findingOf({ ...cluster, component }, { ...around, originOf });
    const members = cluster.points.map((point) => placed.get(point)).filter((row) => row !== undefined);
    const first = (clock: 'reported' | 'recorded') =>
      members
        .map((row) => row[clock])
        .filter((day) => typeof day === 'string')
        .sort()[0] ?? null;
    const number =
      finding === null
        ? null
        : putFinding(connection, finding, { component: at, reported: first('reported'), recorded: first('recorded') });
    for (const row of members) connection.run('UPDATE point SET component = ?, finding = ? WHERE number = ?', at, number, row.number);
  }
}

interface Placing {
  readonly component: number;
  readonly reported: string | null;
  readonly recorded: string | null;
}

function putFinding(connection: Connection, finding: Finding, { component, reported, recorded }: Placing): number {
  const { id, question, grade, held, independent, dissent, claims } = finding;
  return connection.run(
    `INSERT INTO finding (id, component, kind, ask_en, ask_ar, grade, origins, independent, contradicted, claims, place, reported, recorded, packed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    component,
    question.kind,
    question.ask.en,
    question.ask.ar,
    grade,
    held.length,
    independent,
    dissent.length > 0 ? 1 : 0,
    claims.length,
    question.placeId,
    reported,
    recorded,
    deflateRawSync(JSON.stringify(finding), { level: 1 }),
  );
}

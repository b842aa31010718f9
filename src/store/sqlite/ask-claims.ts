import type { SQLInputValue } from 'node:sqlite';
import type { ClaimQuery, ClaimsFound } from '../store.ts';
import { type Condition, claimConditions, facetsAsked, joined } from './conditions.ts';
import { matchExpression } from './match.ts';
import type { Session } from './session.ts';
import { storedClaims } from './stored-claims.ts';

/** How many of the newest matches the facets are counted over. */
const COUNTED = 1_000;
/** How many of the newest claims are looked through before an index of days or places is asked. */
const LOOKED_THROUGH = 20_000;

export function claims(session: Session, query: ClaimQuery): ClaimsFound {
  const none = { claims: [], more: false, facets: { kind: {}, status: {}, all: true } };
  const facets = facetsAsked(session.connection, query.filter);
  if (facets === null || query.words.some((terms) => terms.length === 0)) return none;
  const skip = query.skip ?? 0;
  const numbers = find(session, { query, facets, most: Math.max(COUNTED, skip + query.limit + 1) });
  const page = inOrder(session, query, numbers).slice(skip, skip + query.limit);
  return {
    claims: page.flatMap((number) => storedClaims(session, 'WHERE claim.number = ?', number)),
    more: numbers.length > skip + query.limit,
    facets: { ...count(session, numbers.slice(0, COUNTED)), all: numbers.length < COUNTED },
  };
}

interface Search {
  readonly query: ClaimQuery;
  readonly facets: readonly number[];
  readonly most: number;
}

/** Numbers of matching claims, the newest first, up to `most`. */
function find(session: Session, search: Search): number[] {
  const { filter } = search.query;
  const narrow = filter.box !== undefined || filter.happened !== undefined || filter.reported !== undefined;
  if (search.query.words.length > 0 || search.facets.length > 0 || !narrow) return run(session, search, 'claim');
  const last = Number(session.connection.get('SELECT max(number) AS number FROM claim')?.number ?? 0);
  const found = run(session, search, 'claim NOT INDEXED', [{ sql: 'claim.number > ?', values: [last - LOOKED_THROUGH] }]);
  return found.length >= search.most ? found : run(session, search, 'claim', indexed(search));
}

function run({ connection }: Session, { query, facets, most }: Search, table: string, more: readonly Condition[] = []): number[] {
  const [first, ...others] = facets;
  const words = query.words.length === 0 ? [] : [{ sql: 'claim_words MATCH ?', values: [matchExpression(query.words)] as SQLInputValue[] }];
  const driver =
    words.length > 0
      ? { from: `claim_words CROSS JOIN claim ON claim.number = claim_words.rowid`, by: 'claim_words.rowid' }
      : first !== undefined && query.filter.report === undefined
        ? { from: 'claim_facet AS driver CROSS JOIN claim ON claim.number = driver.claim', by: 'driver.claim' }
        : { from: table, by: 'claim.number' };
  const byFacet = driver.by === 'driver.claim';
  const probed = byFacet ? others : facets;
  const { sql, values } = joined([
    ...words,
    ...(byFacet ? [{ sql: 'driver.facet = ?', values: [first as number] }] : []),
    ...probed.map((facet) => ({ sql: `EXISTS (SELECT 1 FROM claim_facet WHERE facet = ? AND claim = ${driver.by})`, values: [facet] })),
    ...claimConditions(query.filter),
    ...more,
  ]);
  return connection
    .all(`SELECT ${driver.by} AS number FROM ${driver.from} WHERE ${sql} ORDER BY ${driver.by} DESC LIMIT ?`, ...values, most)
    .map(({ number }) => Number(number));
}

/** R*Trees hold 32-bit floats: their boxes are taken a little wide, and the columns decide. */
function indexed({ query: { filter } }: Search): Condition[] {
  const conditions: Condition[] = [];
  const { box } = filter;
  if (box !== undefined && box.west <= box.east) {
    conditions.push({
      sql: 'claim.number IN (SELECT claim FROM claim_box WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?)',
      values: [box.south - 0.001, box.north + 0.001, box.west - 0.001, box.east + 0.001],
    });
  }
  return conditions;
}

function inOrder({ connection }: Session, { order }: ClaimQuery, numbers: readonly number[]): readonly number[] {
  if (order === 'recorded') return numbers;
  const day = new Map(
    connection
      .all('SELECT number, happened_from AS day FROM claim WHERE number IN (SELECT value FROM json_each(?))', JSON.stringify(numbers))
      .map(({ number, day }) => [Number(number), day === null ? Number.NEGATIVE_INFINITY : Number(day)]),
  );
  return [...numbers].sort((a, b) => (day.get(b) ?? 0) - (day.get(a) ?? 0) || b - a);
}

function count({ connection }: Session, numbers: readonly number[]): Pick<ClaimsFound['facets'], 'kind' | 'status'> {
  const list = JSON.stringify(numbers);
  const of = (name: string) =>
    Object.fromEntries(
      connection
        .all(
          `SELECT name, (SELECT count(*) FROM json_each(?) AS one WHERE EXISTS (SELECT 1 FROM claim_facet WHERE facet = facet.number AND claim = one.value)) AS n
           FROM facet WHERE name GLOB ? ORDER BY name`,
          list,
          `${name}:*`,
        )
        .filter(({ n }) => Number(n) > 0)
        .map((row) => [String(row.name).slice(name.length + 1), Number(row.n)]),
    );
  return { kind: of('kind'), status: of('status') };
}

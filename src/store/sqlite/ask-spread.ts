import type { Clock, Filter } from '../filter.ts';
import type { DayCount, SpotsFound } from '../store.ts';
import { type Condition, claimConditions, facetsAsked, joined } from './conditions.ts';
import type { Row } from './connection.ts';
import type { Session } from './session.ts';

const COLUMNS = { happened: 'claim.happened_from', reported: 'claim.reported', recorded: 'claim.recorded' } as const;

/** Claims by day and kind, those that were rejected left out. */
export function days(session: Session, filter: Filter, clock: Clock): DayCount[] {
  const where = conditionsOf(session, filter);
  if (where === null) return [];
  const { connection } = session;
  return connection
    .all(
      `SELECT ${COLUMNS[clock]} AS day, facet.name AS kind, count(*) AS claims
       FROM facet CROSS JOIN claim_facet ON claim_facet.facet = facet.number CROSS JOIN claim ON claim.number = claim_facet.claim
       WHERE facet.name GLOB 'kind:*' AND ${where.sql} GROUP BY day, kind ORDER BY day, kind`,
      ...where.values,
    )
    .map(({ day, kind, claims }) => ({
      day: day === null ? null : new Date(Number(day) * 86_400_000).toISOString().slice(0, 10),
      kind: String(kind).slice('kind:'.length),
      claims: Number(claims),
    }));
}

/** How many of the newest claims with a position are put together into places. */
const LOOKED_AT = 20_000;

/** A toll without a place of its own stands at that of its incident. */
const told = (part: string): string => `coalesce(own.json ->> '$.place.${part}', incident.json ->> '$.place.${part}')`;

/** Claims by the place that they name, those that were rejected left out. */
export function spots(session: Session, filter: Filter, limit: number): SpotsFound {
  const where = conditionsOf(session, filter);
  if (where === null) return { spots: [], unplaced: 0, all: true };
  const { connection } = session;
  const newest = `SELECT number, lat, lon FROM claim WHERE lat IS NOT NULL AND ${where.sql} ORDER BY number DESC LIMIT ${LOOKED_AT}`;
  const rows = connection.all(
    `SELECT claim.lat, claim.lon, ${told('name')} AS name, ${told('relation')} AS relation, ${told('precisionKm')} AS km,
       count(*) AS claims, sum(count(*)) OVER () AS looked, json_group_array(own.json ->> '$.kind') AS kinds
     FROM (${newest}) AS claim JOIN claim_content AS own ON own.claim = claim.number
       LEFT JOIN claim AS event ON event.id = own.json ->> '$.body.incident' AND own.json ->> '$.place' IS NULL
       LEFT JOIN claim_content AS incident ON incident.claim = event.number
     GROUP BY claim.lat, claim.lon, name, relation, km ORDER BY claims DESC, name, relation LIMIT ?`,
    ...where.values,
    limit + 1,
  );
  const unplaced = connection.get(`SELECT count(*) AS n FROM claim WHERE lat IS NULL AND ${where.sql}`, ...where.values);
  const looked = Number(rows[0]?.looked ?? 0);
  return { spots: rows.slice(0, limit).map(spotOf), unplaced: Number(unplaced?.n), all: rows.length <= limit && looked < LOOKED_AT };
}

function spotOf({ lat, lon, name, relation, km, claims, kinds }: Row): SpotsFound['spots'][number] {
  return {
    name: String(name),
    relation: relation === null ? null : String(relation),
    lat: Number(lat),
    lon: Number(lon),
    precisionKm: km === null ? null : Number(km),
    claims: Number(claims),
    kinds: [...new Set(JSON.parse(String(kinds)) as string[])].sort(),
  };
}

/** Null where nothing can match. */
function conditionsOf({ connection }: Session, filter: Filter): Condition | null {
  const asked = facetsAsked(connection, filter);
  if (asked === null) return null;
  const has = 'EXISTS (SELECT 1 FROM claim_facet AS one WHERE one.facet = ? AND one.claim = claim.number)';
  const rejected = connection.get(`SELECT number FROM facet WHERE name = 'status:rejected'`);
  return joined([
    ...asked.map((facet) => ({ sql: has, values: [facet] })),
    ...(rejected === undefined ? [] : [{ sql: `NOT ${has}`, values: [Number(rejected.number)] }]),
    ...claimConditions(filter),
  ]);
}

import type { Marked } from '../../review/match-claims.ts';
import type { NewClaim } from '../entry.ts';
import { facet } from '../facets.ts';
import { addFacets, facetNumbers, facetsOf, removeFacets } from './facet-rows.ts';
import type { Session } from './session.ts';

/** Ordinals of claims that persons made begin here: after those of any reading. */
export const AFTER_READING = 1_000_000;

/** The present claims of a report, those that persons made among them, as later readings are compared with them. */
export function markedClaims({ connection }: Session, report: number): Marked[] {
  return connection
    .all('SELECT json FROM claim JOIN claim_content ON claim = number WHERE report = ?', report)
    .map(({ json }) => JSON.parse(String(json)) as Marked);
}

export interface ClaimPlaceInRegister {
  readonly report: number;
  readonly ordinal: number;
  readonly own: readonly number[];
  readonly status: string;
  readonly reported: number | null;
  readonly recorded: number;
  /** Decision that made it, where no reader did. */
  readonly addedBy: string | null;
}

export function insertClaim({ connection }: Session, claim: NewClaim, at: ClaimPlaceInRegister): void {
  const { happened, point } = claim;
  const number = connection.run(
    `INSERT INTO claim (report, ordinal, id, happened_from, happened_to, reported, recorded, lat, lon, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    at.report,
    at.ordinal,
    claim.claim.id,
    happened?.from ?? null,
    happened?.to ?? null,
    at.reported,
    at.recorded,
    point?.lat ?? null,
    point?.lon ?? null,
    at.addedBy,
  );
  const facets = [...new Set([...facetNumbers(connection, [...claim.facets, facet('status', at.status)]), ...at.own])];
  connection.run('INSERT INTO claim_content (claim, json, facets) VALUES (?, ?, ?)', number, claim.json, JSON.stringify(facets));
  addFacets(connection, number, facets);
  connection.run('INSERT INTO claim_words (rowid, quote) VALUES (?, ?)', number, claim.terms);
  if (point !== null) connection.run('INSERT INTO claim_box VALUES (?, ?2, ?2, ?3, ?3)', number, point.lat, point.lon);
  if (happened !== null) connection.run('INSERT INTO claim_span VALUES (?, ?, ?)', number, happened.from, happened.to);
}

/** Takes claims of a report out of lists and search; `which` is a condition on the table claim. */
export function removeClaims({ connection }: Session, report: number, which = 'true'): void {
  for (const { number } of connection.all(`SELECT number FROM claim WHERE report = ? AND ${which}`, report)) {
    const claim = Number(number);
    removeFacets(connection, claim, facetsOf(connection, claim));
    connection.run('DELETE FROM claim_words WHERE rowid = ?', claim);
    connection.run('DELETE FROM claim_box WHERE claim = ?', claim);
    connection.run('DELETE FROM claim_span WHERE claim = ?', claim);
  }
  connection.run(`DELETE FROM claim WHERE report = ? AND ${which}`, report);
}

import type { Connection } from './connection.ts';

/** Numbers of facets by name; facets that are new get theirs. */
export function facetNumbers(connection: Connection, names: readonly string[]): number[] {
  return names.map((name) => {
    const known = connection.get('SELECT number FROM facet WHERE name = ?', name);
    return known === undefined ? connection.run('INSERT INTO facet (name) VALUES (?)', name) : Number(known.number);
  });
}

/** Puts a claim under its facets and writes them down beside it, so that they can be taken back. */
export function addFacets(connection: Connection, claim: number, facets: readonly number[]): void {
  for (const facet of facets) {
    connection.run('INSERT INTO claim_facet (facet, claim) VALUES (?, ?)', facet, claim);
    connection.run('UPDATE facet SET claims = claims + 1 WHERE number = ?', facet);
  }
}

export function removeFacets(connection: Connection, claim: number, facets: readonly number[]): void {
  for (const facet of facets) {
    connection.run('DELETE FROM claim_facet WHERE facet = ? AND claim = ?', facet, claim);
    connection.run('UPDATE facet SET claims = claims - 1 WHERE number = ?', facet);
  }
}

export function facetsOf(connection: Connection, claim: number): number[] {
  const row = connection.get('SELECT facets FROM claim_content WHERE claim = ?', claim);
  return JSON.parse(String(row?.facets ?? '[]')) as number[];
}

/** Changes the facets of a claim to those given, touching only what differs. */
export function setFacets(connection: Connection, claim: number, facets: readonly number[]): void {
  const before = facetsOf(connection, claim);
  removeFacets(
    connection,
    claim,
    before.filter((facet) => !facets.includes(facet)),
  );
  addFacets(
    connection,
    claim,
    facets.filter((facet) => !before.includes(facet)),
  );
  connection.run('UPDATE claim_content SET facets = ? WHERE claim = ?', JSON.stringify(facets), claim);
}

/** A report stands under every facet of its claims and under its own. */
export function setReportFacets(connection: Connection, report: number, own: readonly number[]): void {
  const claims = connection.all(
    'SELECT facets FROM claim_content JOIN claim ON claim.number = claim_content.claim WHERE report = ?',
    report,
  );
  const all = new Set([...own, ...claims.flatMap(({ facets }) => JSON.parse(String(facets)) as number[])]);
  connection.run('DELETE FROM report_facet WHERE report = ?', report);
  for (const facet of all) connection.run('INSERT INTO report_facet (facet, report) VALUES (?, ?)', facet, report);
}

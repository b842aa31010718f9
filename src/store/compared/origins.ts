import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { KeptPair } from '../../reconcile/kept/kept-links.ts';
import { type OriginGround, originsIn, originsOfAll, type ReportOrigins } from '../../reconcile/kept/kept-origins.ts';
import { type KeptTold, keptTold } from '../../reconcile/kept/kept-told.ts';
import type { NamedOrigin, Origin } from '../../reconcile/origin.ts';
import type { Draft } from '../../reconcile/origins/graph.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Whom every claim rests on, worked out anew; what hangs together with a claim that rests on somebody else now is stale. */
export function renewOrigins(connection: Connection, registry: PartyRegistry, pairs: (report: string) => readonly KeptPair[]): void {
  const gathered = new Map<string, Draft>();
  const changed: ReportOrigins[] = [];
  for (const found of originsOfAll(groundOf(connection, pairs), registry, gathered)) {
    const before = connection.get('SELECT origins, links, outlets FROM report WHERE id = ?', found.report);
    if (PARTS.some((part) => before?.[part] !== JSON.stringify(found[PART_OF[part]]))) changed.push(found);
    if (changed.length >= AT_ONCE) putOrigins(connection, changed.splice(0));
  }
  putOrigins(connection, changed);
  keepOrigins(connection, originsIn(gathered));
}

const AT_ONCE = 200;
const MOST_REMEMBERED = 2000;

function groundOf(connection: Connection, pairs: OriginGround['pairs']): OriginGround {
  const remembered = new Map<string, ReturnType<typeof toldIn>>();
  return {
    told: { [Symbol.iterator]: () => allTold(connection) },
    find: (id) => {
      const known = remembered.get(id);
      if (known !== undefined) return known;
      const row = connection.get('SELECT told FROM report WHERE id = ?', id);
      if (row === undefined) return undefined;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const told = toldIn(row.told);
      remembered.set(id, told);
      return told;
    },
    pairs,
  };
}

function* allTold(connection: Connection): Generator<ReturnType<typeof toldIn>> {
  // Page by page: a statement that is being read cannot be read a second time.
  for (let after = ''; ; ) {
    const rows = connection.all('SELECT id, told FROM report WHERE id > ? ORDER BY id LIMIT 200', after);
    for (const { told } of rows) yield toldIn(told);
    const last = rows.at(-1)?.id;
    if (last === undefined) return;
    after = String(last);
  }
}

function toldIn(json: unknown) {
  const kept = JSON.parse(String(json)) as KeptTold;
  return { ...keptTold(kept), length: kept.length };
}

const PART_OF = { origins: 'claims', links: 'links', outlets: 'outlets' } as const;
const PARTS = ['origins', 'links', 'outlets'] as const;

function putOrigins(connection: Connection, changed: readonly ReportOrigins[]): void {
  connection.write(() => {
    for (const { report, claims, links, outlets } of changed) {
      const number = Number(connection.get('SELECT number FROM report WHERE id = ?', report)?.number);
      const of = new Map(claims);
      for (const point of connection.all('SELECT number, claim, origin, component FROM point WHERE report = ?', number)) {
        const origin = of.get(String(point.claim)) ?? null;
        if (origin === point.origin) continue;
        connection.run('UPDATE point SET origin = ? WHERE number = ?', origin, Number(point.number));
        if (point.component !== null)
          connection.run('INSERT OR IGNORE INTO stale_component (component) VALUES (?)', Number(point.component));
      }
      const parts = [claims, links, outlets].map((part) => JSON.stringify(part));
      connection.run('UPDATE report SET origins = ?, links = ?, outlets = ? WHERE number = ?', ...parts, number);
    }
  });
}

/** Findings name origins: those whose name, type or party became other make what they hold stale. */
function keepOrigins(connection: Connection, origins: readonly Origin[]): void {
  connection.write(() => {
    const gone = new Set(connection.all('SELECT id FROM origin').map(({ id }) => String(id)));
    for (const { id, name, type, of, claims, reports, reasons } of origins) {
      gone.delete(id);
      const before = connection.get('SELECT * FROM origin WHERE id = ?', id);
      if (before !== undefined && (before.name !== name || before.type !== type || before.of !== of))
        connection.run(
          'INSERT OR IGNORE INTO stale_component SELECT DISTINCT component FROM point WHERE origin = ? AND component IS NOT NULL',
          id,
        );
      const because = JSON.stringify(reasons);
      if (before?.reasons === because && before.claims === claims.length && before.name === name && before.type === type) continue;
      connection.run(
        'INSERT OR REPLACE INTO origin (id, name, type, of, claims, reports, reasons) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        name,
        type,
        of,
        claims.length,
        reports.length,
        because,
      );
    }
    for (const id of gone) connection.run('DELETE FROM origin WHERE id = ?', id);
  });
}

export function namedOrigins(connection: Connection): Map<string, NamedOrigin> {
  const rows = connection.all('SELECT id, name, type, of FROM origin');
  return new Map(
    rows.map(({ id, name, type, of }) => [String(id), { id: String(id), name: String(name), type: String(type), of: of as string | null }]),
  );
}

import { createHash } from 'node:crypto';
import { blockKeys, whatOf } from '../../reconcile/block.ts';
import type { ComparedReport } from '../../reconcile/dossier.ts';
import type { KeptReport } from '../../reconcile/kept/kept-report.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Puts what a report gives to comparing in the place of what it gave before; false where nothing became other. */
export function putReport(connection: Connection, report: ComparedReport, kept: KeptReport): boolean {
  const { title, publisher, published, recorded } = report;
  const digest = createHash('sha256')
    .update(JSON.stringify([kept, title, publisher, published, recorded]))
    .digest('base64url');
  const before = connection.get('SELECT number, digest FROM report WHERE id = ?', report.id);
  if (before?.digest === digest) return false;
  if (before !== undefined) dropReport(connection, Number(before.number));
  const day = { reported: published?.latest.slice(0, 10) ?? null, recorded: recorded?.slice(0, 10) ?? null };
  const number = connection.run(
    'INSERT INTO report (id, digest, title, publisher, published_from, published_to, recorded, told, names, asked, outlet, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    report.id,
    digest,
    title,
    publisher,
    published?.earliest ?? null,
    published?.latest ?? null,
    day.recorded,
    JSON.stringify(kept.told),
    JSON.stringify(kept.names),
    kept.asked.join('\n'),
    kept.told.publisher.key,
    kept.told.day,
  );
  for (const point of kept.points) {
    const at = connection.run(
      'INSERT INTO point (report, claim, what, json, reported, recorded) VALUES (?, ?, ?, ?, ?, ?)',
      number,
      point.claim.id,
      whatOf(point),
      JSON.stringify(point),
      day.reported,
      day.recorded,
    );
    for (const key of blockKeys(point)) {
      const block = blockNumber(key);
      connection.run('INSERT OR IGNORE INTO block (key, point) VALUES (?, ?)', block, at);
      connection.run('INSERT OR IGNORE INTO stale_block (key) VALUES (?)', block);
    }
  }
  for (const telling of kept.tellings) {
    const { report: of, agreement, spot, parties, day: told } = telling;
    const tale = { report: { id: of.id }, agreement: { id: agreement.id }, spot, parties, day: told };
    connection.run('INSERT INTO telling (report, tale, json) VALUES (?, ?, ?)', number, JSON.stringify(tale), JSON.stringify(telling));
  }
  return true;
}

/** Takes out what a report gave; what hung together with it is to be worked out anew. */
function dropReport(connection: Connection, report: number): void {
  connection.run('INSERT OR IGNORE INTO stale_block SELECT key FROM block JOIN point ON point = number WHERE report = ?', report);
  connection.run(
    'INSERT OR IGNORE INTO stale_component SELECT DISTINCT component FROM point WHERE report = ? AND component IS NOT NULL',
    report,
  );
  connection.run('DELETE FROM block WHERE point IN (SELECT number FROM point WHERE report = ?)', report);
  for (const table of ['point', 'telling']) connection.run(`DELETE FROM ${table} WHERE report = ?`, report);
  connection.run('DELETE FROM report WHERE number = ?', report);
}

/** Block keys as whole numbers of 48 bits: two that meet by chance only make more to compare. */
function blockNumber(key: string): number {
  return Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 12), 16);
}

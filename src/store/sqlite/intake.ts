import { dayNumber } from '../day.ts';
import { type NewReport, type PackedReport, unpackReport } from '../entry.ts';
import type { Correction, ReportRecord } from '../record.ts';
import type { Added, Known } from '../store.ts';
import { reportRecord } from './ask-reports.ts';
import { putSignature } from './copies.ts';
import { digests } from './digests.ts';
import { setFacets, setReportFacets } from './facet-rows.ts';
import { appendLog } from './log.ts';
import { putReading } from './readings.ts';
import { numberOf, ownFacets, settleMetadata } from './report-rows.ts';
import type { Session } from './session.ts';

export function known({ connection, secret }: Session, ids: readonly string[]): Known {
  const forgotten = (id: string) => connection.get('SELECT 1 FROM tombstone WHERE mark = ?', digests.mark(secret, id)) !== undefined;
  const held = ids.filter((id) => connection.get('SELECT 1 FROM report WHERE id = ?', id) !== undefined);
  return { held, forgotten: ids.filter((id) => !held.includes(id) && forgotten(id)) };
}

export function addReports(session: Session, reports: readonly (NewReport | PackedReport)[]): Added[] {
  return session.connection.write(() => reports.map((report) => addReport(session, unpackReport(report))));
}

function addReport(session: Session, report: NewReport): Added {
  const { connection } = session;
  const held = connection.get('SELECT number FROM report WHERE id = ?', report.id);
  if (held !== undefined) return { outcome: 'held', number: Number(held.number) };
  if (!report.again && known(session, [report.id]).forgotten.length > 0) return { outcome: 'forgotten' };
  const number = insertReport(session, report);
  for (const correction of report.corrections) insertCorrection(session, number, correction);
  const metadata = settleMetadata(connection, number);
  if (report.reading === null) setReportFacets(connection, number, ownFacets(connection, metadata));
  else putReading(session, number, report.reading);
  return { outcome: 'added', number };
}

function insertReport(session: Session, report: NewReport): number {
  const { connection } = session;
  const [at, salt] = [session.now(), session.random(16)];
  const number = connection.run(
    `INSERT INTO report (id, salt, added, added_day, size, extractor, provenance, opened, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'und')`,
    report.id,
    salt,
    at,
    dayNumber(at),
    report.bytes.length,
    report.extractor,
    JSON.stringify(report.provenance),
    report.opened,
  );
  connection.run('INSERT INTO original (report, bytes) VALUES (?, ?)', number, report.bytes);
  connection.run('INSERT INTO extraction (report, text) VALUES (?, ?)', number, report.text);
  connection.run('INSERT INTO report_words (rowid, title, text) VALUES (?, ?, ?)', number, report.terms.title, report.terms.text);
  if (report.keys !== null) putSignature(session, number, report.keys);
  appendLog(connection, { at, act: 'intake', report: number, digest: digests.intake(salt, report) });
  return number;
}

export function correctReport(session: Session, id: string, correction: Correction): ReportRecord {
  return session.connection.write(() => {
    const { connection } = session;
    const number = numberOf(connection, id);
    insertCorrection(session, number, correction);
    spreadMetadata(session, number);
    return reportRecord(session, id) as ReportRecord;
  });
}

function insertCorrection({ connection, now }: Session, report: number, correction: Correction): void {
  const [at, json] = [now(), JSON.stringify(correction)];
  connection.run('INSERT INTO correction (report, at, json) VALUES (?, ?, ?)', report, at, json);
  appendLog(connection, { at, act: 'correction', report, digest: digests.record(saltOf(connection, report), 'correction', json) });
}

export function saltOf(connection: Session['connection'], report: number): Uint8Array {
  return connection.get('SELECT salt FROM report WHERE number = ?', report)?.salt as Uint8Array;
}

/** A corrected publisher or language is one of every claim's facets, a corrected day one of its clocks. */
function spreadMetadata({ connection }: Session, report: number): void {
  const before = connection.get('SELECT publisher, language FROM report WHERE number = ?', report);
  const old = ownFacets(connection, { publisher: before?.publisher as string | null, language: before?.language as 'und' });
  const own = ownFacets(connection, settleMetadata(connection, report));
  for (const { number, facets } of connection.all(
    'SELECT number, facets FROM claim JOIN claim_content ON claim = number WHERE report = ?',
    report,
  )) {
    const kept = (JSON.parse(String(facets)) as number[]).filter((facet) => !old.includes(facet));
    setFacets(connection, Number(number), [...kept, ...own]);
  }
  connection.run('UPDATE claim SET reported = (SELECT published_from FROM report WHERE number = ?1) WHERE report = ?1', report);
  setReportFacets(connection, report, own);
}

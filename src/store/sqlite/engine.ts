import { randomBytes } from 'node:crypto';
import type { LogEntry } from '../log.ts';
import type { Store } from '../store.ts';
import { claims } from './ask-claims.ts';
import { decisions } from './ask-decisions.ts';
import { bytes, counts, extraction, reading, reportRecord, reports, reportsLike, reportsOf } from './ask-reports.ts';
import { days, spots } from './ask-spread.ts';
import { earlierReading, standings } from './ask-standings.ts';
import { backup } from './backup.ts';
import { changes } from './changes.ts';
import { checkReports, checkWhole } from './check.ts';
import { type Connection, connect, type OpenOptions } from './connection.ts';
import { copies, sign, unsigned } from './copies.ts';
import { forget, wipe } from './forget.ts';
import { grade, gradings } from './gradings.ts';
import { addReports, correctReport, known } from './intake.ts';
import { judge, judgements } from './judgements.ts';
import { lastEntry } from './log.ts';
import { guardIsRegister, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { addReadings } from './readings.ts';
import { decide, noteExport, noteRestore } from './review.ts';
import { search } from './search.ts';
import type { Session } from './session.ts';
import { begin, secretOf } from './settings.ts';
import { claim } from './stored-claims.ts';

/** The store's methods as they run in the thread that holds the file: the same names, at once. */
export type Engine = { [K in keyof Store]: (...args: Parameters<Store[K]>) => Awaited<ReturnType<Store[K]>> };

export interface EngineOptions extends OpenOptions {
  readonly now: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

export const fromSystem = {
  now: () => new Date().toISOString(),
  random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
};

/** Opens a register's file. One that may write brings it to the newest version and begins an empty one. */
export function openEngine(file: string, options: EngineOptions): Engine {
  const connection = connect(file, options);
  try {
    return engineOf(sessionOf(connection, file, options));
  } catch (error) {
    connection.close();
    throw error;
  }
}

function sessionOf(connection: Connection, file: string, { readOnly, now, random }: EngineOptions): Session {
  if (readOnly) guardIsRegister(connection, file, MIGRATIONS.length);
  else {
    migrate(connection, file, MIGRATIONS);
    begin({ connection, now, random });
  }
  return { connection, file, readOnly, now, random, secret: secretOf(connection) };
}

function engineOf(session: Session): Engine {
  return {
    known: (ids) => known(session, ids),
    addReports: (reports) => addReports(session, reports),
    addReadings: (readings) => addReadings(session, readings),
    correctReport: (report, correction) => correctReport(session, report, correction),
    decide: (decision) => decide(session, decision),
    judge: (judgement) => judge(session, judgement),
    grade: (grading) => grade(session, grading),
    sign: (signed) => sign(session, signed),
    forget: (report, forgetting) => forget(session, report, forgetting),
    wipe: () => wipe(session),
    noteExport: (note) => noteExport(session, note),
    noteRestore: () => noteRestore(session),
    report: (id) => reportRecord(session, id),
    reportsOf: (ids) => reportsOf(session, ids),
    reportsLike: (start) => reportsLike(session, start),
    reports: (filter, page) => reports(session, filter, page),
    extraction: (report) => extraction(session, report),
    bytes: (report) => bytes(session, report),
    reading: (report) => reading(session, report),
    claims: (query) => claims(session, query),
    claim: (id) => claim(session, id),
    days: (filter, clock) => days(session, filter, clock),
    spots: (filter, limit) => spots(session, filter, limit),
    search: (query) => search(session, query),
    decisions: (filter) => decisions(session, filter),
    judgements: (filter) => judgements(session, filter),
    gradings: (filter) => gradings(session, filter),
    standings: (ids) => standings(session, ids),
    earlierReading: (report) => earlierReading(session, report),
    copies: (reports, least) => copies(session, reports, least),
    unsigned: (limit) => unsigned(session, limit),
    counts: () => counts(session),
    head: () => lastEntry(session.connection) as LogEntry,
    changes: (after) => changes(session, after),
    checkWhole: (against) => checkWhole(session, against),
    checkReports: (after, limit) => checkReports(session, after, limit),
    backup: (file) => backup(session, file),
    close: () => session.connection.close(),
  };
}

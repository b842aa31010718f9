import { createHash } from 'node:crypto';
import type { Claim } from '../../claims/claim.ts';
import { chainHash, GENESIS } from '../log.ts';
import type { CheckedReports, Fault } from '../store.ts';
import type { Row } from './connection.ts';
import { digests } from './digests.ts';
import { tombstoneJson } from './forget.ts';
import { gradingFaults } from './gradings.ts';
import { judgementFaults } from './judgements.ts';
import { entryOf } from './log.ts';
import { versionOf } from './migrate.ts';
import { presentClaims, unpackClaims } from './readings.ts';
import type { Session } from './session.ts';

export function checkWhole(session: Session, against: string | null): Fault[] {
  const whole = (problem: string): Fault => ({ report: null, problem });
  return [
    ...fileFaults(session).map(whole),
    ...chainFaults(session, against).map(whole),
    ...missingReports(session).map(whole),
    ...judgementFaults(session).map(whole),
    ...gradingFaults(session).map(whole),
    ...wipeFaults(session).map(whole),
  ];
}

function fileFaults({ connection }: Session): string[] {
  const pages = connection.all('PRAGMA quick_check(20)').map((row) => String(Object.values(row)[0]));
  const references = connection
    .all('PRAGMA foreign_key_check')
    .map((row) => `a row of ${row.table} points at a row of ${row.parent} that is not there`);
  return [...pages.filter((line) => line !== 'ok').map((line) => `the file is damaged: ${line}`), ...references];
}

function chainFaults({ connection }: Session, against: string | null): string[] {
  const faults: string[] = [];
  let before = GENESIS;
  let number = 0;
  let found = against === null;
  for (const row of connection.db.prepare('SELECT * FROM log ORDER BY number').iterate()) {
    const entry = entryOf(row as Row);
    number += 1;
    if (entry.number !== number) faults.push(`the log leaps from line ${number - 1} to ${entry.number}: lines were taken out`);
    number = entry.number;
    if (chainHash(before, entry) !== entry.hash) faults.push(`line ${entry.number} of the log (${entry.act}, ${entry.at}) was changed`);
    before = entry.hash;
    found ||= entry.hash === against;
  }
  if (number === 0) faults.push('the log is empty');
  if (!found) faults.push(`the log does not hold ${against}: it was written anew, cut short, or the hash is of another register`);
  return faults.slice(0, 20);
}

/** Reports that the log took in and that are neither here nor forgotten, and the other way about. */
function missingReports(session: Session): string[] {
  const { connection } = session;
  const lost = connection.all(
    `SELECT DISTINCT report FROM log WHERE act = 'intake' AND report NOT IN (SELECT number FROM report) AND report NOT IN (SELECT report FROM tombstone)`,
  );
  const unsaid = connection.all(`SELECT report FROM tombstone WHERE report NOT IN (SELECT report FROM log WHERE act = 'forgetting')`);
  const tombstones = connection.all(
    `SELECT tombstone.report, digest FROM tombstone JOIN log ON log.report = tombstone.report AND act = 'forgetting'`,
  );
  const changed = tombstones.filter(
    ({ report, digest }) => digests.record(session.secret, 'forgetting', tombstoneJson(session, Number(report))) !== digest,
  );
  return [
    ...lost.map(({ report }) => `report number ${report} is gone without having been forgotten`),
    ...unsaid.map(({ report }) => `report number ${report} has a tombstone but the log knows of no forgetting`),
    ...changed.map(({ report }) => `the tombstone of report number ${report} was changed`),
  ];
}

function wipeFaults({ connection }: Session): string[] {
  const due = connection.get(`SELECT 1 FROM setting WHERE name = 'wipe'`) !== undefined;
  return due ? ['words of forgotten reports may still stand in free space of the file; run sijill forget --finish'] : [];
}

export function checkReports(session: Session, after: number, limit: number): CheckedReports {
  const rows = session.connection.all(
    `SELECT report.*, bytes, text FROM report LEFT JOIN original ON original.report = number LEFT JOIN extraction ON extraction.report = number
     WHERE number > ? ORDER BY number LIMIT ?`,
    after,
    limit,
  );
  const faults = rows.flatMap((row) => reportFaults(session, row).map((problem) => ({ report: String(row.id), problem })));
  return { faults, checked: rows.length, last: rows.length === 0 ? null : Number(rows.at(-1)?.number) };
}

function reportFaults(session: Session, row: Row): string[] {
  const { bytes, text } = row;
  if (!(bytes instanceof Uint8Array) || typeof text !== 'string') return ['its bytes or its text are not there'];
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return [
    ...(digest === row.id ? [] : ['its bytes are not those that were taken in']),
    ...logFaults(session, row, text),
    ...claimFaults(session, Number(row.number), text),
    ...searchFaults(session, Number(row.number)),
  ];
}

/** Every line of the log that tells of this report, against what is stored. */
function logFaults({ connection, ...session }: Session, row: Row, text: string): string[] {
  const number = Number(row.number);
  const salt = row.salt as Uint8Array;
  const logged = (act: string) =>
    connection.all('SELECT digest FROM log WHERE report = ? AND act = ? ORDER BY number', number, act).map(({ digest }) => digest);
  const same = (act: string, now: readonly string[], what: string) => {
    const told = logged(act);
    if (told.length !== now.length) return [`the log tells of ${told.length} ${what}s, ${now.length} are there`];
    return now.flatMap((digest, index) => (digest === told[index] ? [] : [`${what} ${index + 1} is not as it was written`]));
  };
  const jsons = (table: string) =>
    connection.all(`SELECT json FROM ${table} WHERE report = ? ORDER BY number`, number).map(({ json }) => String(json));
  const intake = digests.intake(salt, { id: String(row.id), text, opened: String(row.opened), extractor: String(row.extractor) });
  return [
    ...(logged('intake').includes(intake) ? [] : ['its text or what was found of it is not as it was written']),
    ...same(
      'correction',
      jsons('correction').map((json) => digests.record(salt, 'correction', json)),
      'correction',
    ),
    ...same(
      'decision',
      jsons('decision').map((json) => digests.record(salt, 'decision', json)),
      'decision',
    ),
    ...same('reading', readingDigests({ connection, ...session }, number, salt), 'reading'),
  ];
}

function readingDigests(session: Session, report: number, salt: Uint8Array): string[] {
  const rows = session.connection.all('SELECT version, rules, rest, packed FROM reading WHERE report = ? ORDER BY number', report);
  return rows.map(({ version, rules, rest, packed }) => {
    const claims = packed === null ? presentClaims(session, report) : unpackClaims(packed as Uint8Array);
    return digests.reading(salt, { version: String(version), rules: String(rules), rest: String(rest) }, claims);
  });
}

function claimFaults(session: Session, report: number, text: string): string[] {
  // A file of before version 3 that is only read has none.
  const made =
    versionOf(session.connection) < 3
      ? []
      : session.connection.all(
          `SELECT claim.id, claim_content.json, json_extract(decision.json, '$.adds') AS added FROM claim JOIN claim_content ON claim = claim.number
     LEFT JOIN decision ON decision.id = added_by WHERE claim.report = ? AND added_by IS NOT NULL`,
          report,
        );
  const changed = made.filter(({ json, added }) => json !== added);
  const claims = [...presentClaims(session, report), ...made.map(({ json }) => String(json))].map((json) => JSON.parse(json) as Claim);
  const away = claims.filter(({ quote }) => text.slice(quote.start, quote.end) !== quote.exact);
  const lost = session.connection.all(
    'SELECT json FROM decision WHERE report = ? AND stands_at IS NOT NULL AND stands_at NOT IN (SELECT id FROM claim)',
    report,
  );
  return [
    ...away.map(({ id }) => `the quote of claim ${id} is not in its text`),
    ...changed.map(({ id }) => `claim ${id}, which a person made, is not as it was added`),
    ...(lost.length === 0 ? [] : [`${lost.length} decisions stand at claims that are not there`]),
  ];
}

function searchFaults({ connection }: Session, report: number): string[] {
  const indexed = connection.get('SELECT 1 FROM report_words_docsize WHERE id = ?', report) !== undefined;
  const claims = connection.all('SELECT id FROM claim WHERE report = ? AND number NOT IN (SELECT id FROM claim_words_docsize)', report);
  return [
    ...(indexed ? [] : ['search does not know it']),
    ...(claims.length === 0 ? [] : [`search does not know ${claims.length} of its claims`]),
  ];
}

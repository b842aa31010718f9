import type { Changes } from '../store.ts';
import { lastEntry } from './log.ts';
import { versionOf } from './migrate.ts';
import type { Session } from './session.ts';

/** Follows the log: whatever changes a register leaves a line there. */
export function changes({ connection }: Session, after: number): Changes {
  const head = lastEntry(connection)?.number ?? 0;
  const reports = connection.all(
    'SELECT DISTINCT report.id AS id FROM log JOIN report ON report.number = log.report WHERE log.number > ? ORDER BY report.number',
    after,
  );
  const forgot = connection.get(`SELECT 1 FROM log WHERE act = 'forgetting' AND number > ?`, after) !== undefined;
  // A new reading can carry judgements to other claims.
  const judged =
    versionOf(connection) < 2
      ? []
      : connection.all(
          `SELECT a_stands AS a, b_stands AS b FROM judgement WHERE line > ?1
           OR a_report IN (SELECT report FROM log WHERE number > ?1 AND report IS NOT NULL) OR b_report IN (SELECT report FROM log WHERE number > ?1 AND report IS NOT NULL)`,
          after,
        );
  const claims = judged.flatMap(({ a, b }) => [a, b]).filter((claim) => typeof claim === 'string');
  return { head, reports: reports.map(({ id }) => String(id)), forgot, judged: [...new Set(claims)] };
}

import type { SearchFound, SearchQuery } from '../store.ts';
import { reportFilter, reports } from './ask-reports.ts';
import { matchExpression } from './match.ts';
import { REPORT_COLUMNS, REPORT_JOIN, recordOf } from './report-rows.ts';
import type { Session } from './session.ts';

/** Ranked are the newest matches only: to rank all of a common word costs much and helps nobody. */
const RANKED = 1_000;
/** Beyond this the total is "more than". */
const COUNTED = 10_000;

const NOTHING: SearchFound = { total: 0, exact: true, hits: [] };

/** Reports that hold all the words, by rank among the newest or newest first. Without words: reports that the filter finds. */
export function search(session: Session, query: SearchQuery): SearchFound {
  if (query.words.some((terms) => terms.length === 0)) return NOTHING;
  if (query.words.length === 0) return listed(session, query);
  const condition = reportFilter(session, query.filter);
  if (condition === null) return NOTHING;
  const { connection } = session;
  const match = matchExpression(query.words);
  const joins = condition.sql === 'true' ? '' : `CROSS JOIN report ON report.number = report_words.rowid AND ${condition.sql}`;
  const matches = `FROM report_words ${joins} WHERE report_words MATCH ?`;
  const values = [...condition.values, match];
  const total = Number(connection.get(`SELECT count(*) AS n FROM (SELECT 1 ${matches} LIMIT ${COUNTED + 1})`, ...values)?.n);
  const [from, most] = [query.skip ?? 0, query.limit];
  const ranked = query.order === 'best';
  const newest = `SELECT report_words.rowid AS number, ${ranked ? 'bm25(report_words, 4.0, 1.0)' : '0'} AS score ${matches} ORDER BY report_words.rowid DESC LIMIT ?`;
  const rows = ranked
    ? connection.all(`SELECT * FROM (${newest}) ORDER BY score, number DESC LIMIT ? OFFSET ?`, ...values, RANKED, most, from)
    : connection.all(`${newest} OFFSET ?`, ...values, most, from);
  return {
    total: Math.min(total, COUNTED),
    exact: total <= COUNTED,
    hits: rows.flatMap(({ number, score }) => {
      const row = connection.get(`SELECT ${REPORT_COLUMNS} FROM ${REPORT_JOIN} WHERE report.number = ?`, number as number);
      return row === undefined ? [] : [{ report: recordOf(connection, row), score: -Number(score) }];
    }),
  };
}

function listed(session: Session, { filter, limit, skip }: SearchQuery): SearchFound {
  const condition = reportFilter(session, filter);
  if (condition === null) return NOTHING;
  const total = Number(
    session.connection.get(
      `SELECT count(*) AS n FROM (SELECT 1 FROM report WHERE ${condition.sql} LIMIT ${COUNTED + 1})`,
      ...condition.values,
    )?.n,
  );
  const found = reports(session, filter, { limit, skip: skip ?? 0 });
  return { total: Math.min(total, COUNTED), exact: total <= COUNTED, hits: found.map((report) => ({ report, score: 0 })) };
}

/**
 * Version 1. Times are ISO instants, days are whole numbers since 1970-01-01. A report's number and a claim's are never
 * used twice (AUTOINCREMENT), so that the log and the search index cannot point at a successor.
 */
export const first = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  added TEXT NOT NULL,
  added_day INTEGER NOT NULL,
  size INTEGER NOT NULL,
  extractor TEXT NOT NULL,
  provenance TEXT NOT NULL,
  opened TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  language TEXT NOT NULL,
  published_from INTEGER,
  published_to INTEGER,
  reading INTEGER REFERENCES reading (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX report_unread ON report (number) WHERE reading IS NULL;
CREATE INDEX report_published ON report (published_from, number);

CREATE TABLE original (report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT;
CREATE TABLE extraction (report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE, text TEXT NOT NULL) STRICT;

CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  at TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX correction_report ON correction (report);

-- The present reading has its claims in the table claim; readings before it hold theirs packed.
CREATE TABLE reading (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  version TEXT NOT NULL,
  rules TEXT NOT NULL,
  at TEXT NOT NULL,
  rest TEXT NOT NULL,
  packed BLOB
) STRICT;
CREATE INDEX reading_report ON reading (report);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  happened_from INTEGER,
  happened_to INTEGER,
  reported INTEGER,
  recorded INTEGER NOT NULL,
  lat REAL,
  lon REAL
) STRICT;
CREATE INDEX claim_report ON claim (report, ordinal);
CREATE INDEX claim_happened ON claim (happened_from, number);
CREATE INDEX claim_reported ON claim (reported, number);

CREATE TABLE claim_content (
  claim INTEGER PRIMARY KEY REFERENCES claim (number) ON DELETE CASCADE,
  json TEXT NOT NULL,
  facets TEXT NOT NULL
) STRICT;

CREATE TABLE facet (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, claims INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE claim_facet (facet INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (facet, claim)) STRICT, WITHOUT ROWID;
CREATE TABLE report_facet (facet INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (facet, report)) STRICT, WITHOUT ROWID;
CREATE INDEX report_facet_report ON report_facet (report);

CREATE VIRTUAL TABLE claim_box USING rtree (claim, south, north, west, east);
CREATE VIRTUAL TABLE claim_span USING rtree (claim, first, last);

-- Finished terms only: normalising and stemming are done before, so that search means the same in every store.
CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE claim_words USING fts5 (quote, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');

CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  json TEXT NOT NULL,
  stands_at TEXT,
  how TEXT NOT NULL CHECK (how IN ('same', 'moved', 'vanished'))
) STRICT;
CREATE INDEX decision_report ON decision (report);
CREATE INDEX decision_claim ON decision (stands_at);

CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  act TEXT NOT NULL,
  report INTEGER,
  digest TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX log_report ON log (report);

CREATE TABLE tombstone (
  report INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL,
  added TEXT NOT NULL,
  -- Keyed digest by which the same bytes are known again; null where that was not wanted.
  mark TEXT UNIQUE
) STRICT;

CREATE TABLE backup (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, file TEXT NOT NULL, last_report INTEGER NOT NULL) STRICT;
`;

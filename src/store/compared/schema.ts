/**
 * Points, what origins need, names and deals report by report; questions with their findings, and boards, as they come of
 * them. `stale_*` tell what is to be worked out anew: they outlive a program that ends on the way.
 */
export const SCHEMA = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  published_from TEXT,
  published_to TEXT,
  recorded TEXT,
  told TEXT NOT NULL,
  names TEXT NOT NULL,
  asked TEXT NOT NULL,
  -- Key of its outlet, and the first day of its publication.
  outlet TEXT NOT NULL,
  day TEXT,
  -- Claims with their origins, links to reports that it has words from, outlets that it names; null until worked out.
  origins TEXT,
  links TEXT,
  outlets TEXT
) STRICT;
CREATE INDEX report_outlet ON report (outlet, day);
CREATE INDEX report_recorded ON report (recorded, number);

CREATE TABLE point (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL,
  claim TEXT NOT NULL,
  what TEXT NOT NULL,
  json TEXT NOT NULL,
  reported TEXT,
  recorded TEXT,
  origin TEXT,
  component INTEGER,
  finding INTEGER
) STRICT;
CREATE INDEX point_report ON point (report);
CREATE INDEX point_what ON point (what);
CREATE INDEX point_claim ON point (claim);
CREATE INDEX point_component ON point (component);
CREATE INDEX point_finding ON point (finding);
CREATE INDEX point_origin ON point (origin);
CREATE TABLE block (key INTEGER NOT NULL, point INTEGER NOT NULL, PRIMARY KEY (key, point)) STRICT, WITHOUT ROWID;
CREATE INDEX block_point ON block (point);

CREATE TABLE finding (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  component INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ask_en TEXT NOT NULL,
  ask_ar TEXT NOT NULL,
  grade TEXT NOT NULL,
  origins INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  place TEXT,
  reported TEXT,
  recorded TEXT,
  packed BLOB NOT NULL
) STRICT;
CREATE INDEX finding_id ON finding (id);
CREATE INDEX finding_component ON finding (component);
CREATE INDEX finding_most ON finding (origins DESC, claims DESC, id);
CREATE INDEX finding_kind ON finding (kind, origins DESC, claims DESC, id);
CREATE INDEX finding_place ON finding (place);

CREATE TABLE origin (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, of TEXT, claims INTEGER NOT NULL, reports INTEGER NOT NULL, reasons TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX origin_most ON origin (claims DESC, id);

CREATE TABLE telling (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL,
  tale TEXT NOT NULL,
  json TEXT NOT NULL,
  board TEXT
) STRICT;
CREATE INDEX telling_report ON telling (report);
CREATE INDEX telling_board ON telling (board);
CREATE TABLE board (
  id TEXT PRIMARY KEY,
  -- Digest of its tellings.
  members TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  reports INTEGER NOT NULL,
  terms INTEGER NOT NULL,
  steps INTEGER NOT NULL,
  stances INTEGER NOT NULL,
  reported TEXT,
  recorded TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX board_most ON board (reports DESC, id);

CREATE TABLE stale_block (key INTEGER PRIMARY KEY) STRICT;
CREATE TABLE stale_component (component INTEGER PRIMARY KEY) STRICT;
CREATE TABLE stale_claim (claim TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

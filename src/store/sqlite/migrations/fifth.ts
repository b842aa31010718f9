/**
 * Version 5: grades that persons give findings. A finding's claims may be of many reports: the log's line is digested under
 * the salts of all of them, and when one of them is forgotten only the numbers stay, so that the chain can still be followed.
 */
export const fifth = `
CREATE TABLE grading (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT UNIQUE,
  line INTEGER NOT NULL UNIQUE,
  json TEXT
) STRICT;
-- The claims in the order in which the grading names them.
CREATE TABLE grading_claim (
  grading INTEGER NOT NULL REFERENCES grading (number),
  place INTEGER NOT NULL,
  report INTEGER NOT NULL,
  stands TEXT,
  PRIMARY KEY (grading, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX grading_claim_report ON grading_claim (report);
`;

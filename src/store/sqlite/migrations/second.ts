/**
 * Version 2: what persons say of two claims. The claims may be of two reports: the log's line is digested under the salts
 * of both, and when one of them is forgotten only the numbers stay, so that the chain can still be followed.
 */
export const second = `
CREATE TABLE judgement (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT UNIQUE,
  line INTEGER NOT NULL UNIQUE,
  a_report INTEGER NOT NULL,
  b_report INTEGER NOT NULL,
  json TEXT,
  a_stands TEXT,
  b_stands TEXT,
  how TEXT CHECK (how IN ('same', 'moved', 'vanished'))
) STRICT;
CREATE INDEX judgement_a ON judgement (a_report);
CREATE INDEX judgement_b ON judgement (b_report);
`;

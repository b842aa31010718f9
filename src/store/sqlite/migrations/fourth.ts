/**
 * Version 4: what copies are found by. `keys` are the words of a report's body as 32-bit numbers, a mark is the number of
 * a run of words (src/reconcile/copies), `at` the word where it begins. A pair stands once, the smaller number first.
 */
export const fourth = `
CREATE TABLE signature (report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE, keys BLOB NOT NULL) STRICT;
CREATE TABLE copy_mark (mark INTEGER NOT NULL, report INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (mark, report)) STRICT, WITHOUT ROWID;
CREATE TABLE copy_pair (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  share REAL NOT NULL,
  words INTEGER NOT NULL,
  longest INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_pair_b ON copy_pair (b);
`;

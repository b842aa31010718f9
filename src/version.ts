import { createHash } from 'node:crypto';

/** The reader's version: the package's, raised with every release. */
export const READER_VERSION = '0.1.0';

/** Raised whenever a rule, table or model changes what the reader says of the same bytes. */
const RULE_SET = 'en-1';

/** Names the rule set in a reading, so that a reread can tell which claims come from which rules. */
export function ruleSetHash(): string {
  return createHash('sha256').update(`${READER_VERSION} ${RULE_SET}`).digest('hex').slice(0, 12);
}

/** Raised whenever the same bytes give another frozen text: offsets of older readings then point into the older text. */
export const EXTRACTOR_VERSION = '1';

import type { Corpus } from './corpus.ts';
import { incidentsOf } from './muc4/incidents.ts';

/** Terrorism templates: type, who did it, what and whom it hit, with what; one template an incident. */
export const muc4: Corpus = {
  files: ['dev.jsonl'],
  scorer: 'muc4.py',
  beside: 'on the test part: GE 1992 54.24 (hand-built), GTT 2021 50.23, NYU 1992 34.28',
  predict: (record, tools) => ({ templates: incidentsOf(tools.reading(tools.report(record)).claims) }),
};

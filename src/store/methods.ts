import type { Store } from './store.ts';

/** Which methods write: they go to the one writer, all others to whoever reads. */
export const METHODS = {
  known: 'ask',
  addReports: 'write',
  addReadings: 'write',
  correctReport: 'write',
  decide: 'write',
  judge: 'write',
  grade: 'write',
  sign: 'write',
  forget: 'write',
  wipe: 'write',
  noteExport: 'write',
  noteRestore: 'write',
  report: 'ask',
  reportsOf: 'ask',
  reportsLike: 'ask',
  reports: 'ask',
  extraction: 'ask',
  bytes: 'ask',
  reading: 'ask',
  claims: 'ask',
  claim: 'ask',
  days: 'ask',
  spots: 'ask',
  search: 'ask',
  decisions: 'ask',
  judgements: 'ask',
  gradings: 'ask',
  standings: 'ask',
  earlierReading: 'ask',
  copies: 'ask',
  unsigned: 'ask',
  counts: 'ask',
  head: 'ask',
  checkWhole: 'ask',
  checkReports: 'ask',
  backup: 'write',
} as const satisfies Record<Exclude<keyof Store, 'close'>, 'ask' | 'write'>;

export type Method = keyof typeof METHODS;
export const methodNames = Object.keys(METHODS) as Method[];

const WORDS: Readonly<Record<number, string>> = {
  5: 'another program is writing to the register; try again when it has ended',
  6: 'another program is writing to the register; try again when it has ended',
  8: 'the register is on a disk, or has rights, that do not let it be written',
  10: 'the disk cannot be read or written, it may be full or failing; what was acknowledged is kept: check it and run the same command again',
  11: 'the file is damaged; run sijill verify, and restore a backup',
  13: 'the disk is full; what was acknowledged is kept: free some space and run the same command again',
  14: 'the register cannot be opened; check the folder and its rights',
  26: 'the file is not a register of sijill',
};

/** One clause for an error of the database: what is wrong and what next. Null for any other error. */
export function registerProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return WORDS[error.errcode & 0xff] ?? null;
}

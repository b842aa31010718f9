import type { Connection } from './connection.ts';

/** What every operation works with: the file, the clock, chance, and the register's own secret. */
export interface Session {
  readonly connection: Connection;
  readonly file: string;
  readonly readOnly: boolean;
  readonly now: () => string;
  readonly random: (bytes: number) => Uint8Array;
  readonly secret: Uint8Array;
}

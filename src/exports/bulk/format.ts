import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../reading.ts';
import type { LeftOut } from '../../review/protect/index.ts';
import type { Standing } from '../../review/status.ts';

/** One report of an export with those of its claims that were asked for. */
export interface ExportItem {
  readonly reading: Reading;
  /** As read; what a person put beside stands in the standing. */
  readonly claims: readonly Claim[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly added: string;
}

export interface ExportMarking {
  /** Everything is in it, also what could harm people. */
  readonly restricted: boolean;
}

/** A format that many reports are written in, piece by piece. */
export interface BulkFormat {
  readonly extension: string;
  readonly head: (marking: ExportMarking) => string;
  /** `position` counts the items written from 0. */
  readonly item: (item: ExportItem, marking: ExportMarking & { readonly position: number }) => string;
  readonly tail: (leftOut: LeftOut) => string;
}

/** What stands on everything that holds what is left out otherwise. */
export const RESTRICTED = 'RESTRICTED';

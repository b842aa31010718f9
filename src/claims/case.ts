import type { ClaimKind, ClaimOf } from './claim.ts';
import type { Modality } from './common.ts';

/**
 * One row of a kind's table: a text with the quote of the expected claim in ⟦ ⟧, what that claim must hold, and why; a
 * text without marks must yield no claim of the kind. Only the fields that are given are compared.
 */
export interface ClaimCase<K extends ClaimKind> {
  readonly why: string;
  readonly text: string;
  readonly body?: Partial<ClaimOf<K>['body']>;
  readonly modality?: readonly Modality[];
  readonly negated?: boolean;
  readonly aside?: ClaimOf<K>['aside'];
  /** A source of the chain, as written. */
  readonly says?: string;
  /** The figure must say that it is a part of another one of the text. */
  readonly part?: true;
}

import type { Span } from '../text/span.ts';
import type { Reason } from './reasons/reason.ts';

/** How two reports are one in part or in whole. */
export interface ReportLink {
  readonly kind: 'copy' | 'passage' | 'relay' | 'update';
  /** The report that rests on the other. */
  readonly from: string;
  /** Report id, or null where what it rests on is not among the reports. */
  readonly to: string | null;
  /** Of relays: the outlet as named in the text. */
  readonly outlet: string | null;
  /** Share of the shorter text's words that both have, 0 to 1; null for relays. */
  readonly shared: number | null;
  /** Passages of twelve or more words that both have, at their offsets in both texts. */
  readonly passages: readonly { readonly from: Span; readonly to: Span }[];
  /** One plain sentence, in English, and the same as a code with values. */
  readonly why: string;
  readonly reason: Reason;
}

/** An origin as findings name it. */
export type NamedOrigin = Pick<Origin, 'id' | 'name' | 'type' | 'of'>;

/** The innermost source that claims rest on. Independence is counted on origins, never on publishers. */
export interface Origin {
  readonly id: string;
  /** As the reports name it; of an unnamed source its description with the outlet that spoke to it. */
  readonly name: string;
  readonly type: string;
  /** The party that it belongs to, registry id: two origins of one party count neither as one nor as two. */
  readonly of: string | null;
  /** Claim ids. */
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  /** Why its claims are one origin, a sentence for each link, in English; `reasons` are the same as codes with values. */
  readonly why: readonly string[];
  readonly reasons: readonly Reason[];
}

export interface OriginGraph {
  readonly origins: readonly Origin[];
  readonly links: readonly ReportLink[];
}

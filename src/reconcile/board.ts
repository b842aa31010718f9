import type { Remark } from './finding.ts';

/** One deal over many reports. Every cell holds the claim ids that it rests on. */
export interface Board {
  readonly id: string;
  readonly name: { readonly en: string; readonly ar: string };
  readonly reports: readonly string[];
  readonly parties: readonly BoardParty[];
  readonly mediators: readonly BoardParty[];
  readonly versions: readonly BoardVersion[];
  readonly terms: readonly BoardTerm[];
  readonly stances: readonly BoardStance[];
  readonly guarantees: readonly { readonly party: BoardParty; readonly of: string; readonly claims: readonly string[] }[];
  readonly steps: readonly BoardStep[];
  readonly precedents: readonly string[];
  readonly contradictions: readonly Remark[];
  readonly open: readonly Remark[];
}

export interface BoardParty {
  readonly id: string | null;
  readonly name: string;
  /** Registry id of the whole that it is a part of. */
  readonly of: string | null;
  readonly claims: readonly string[];
}

export interface BoardVersion {
  readonly id: string;
  readonly label: string;
  readonly from: string | null;
  readonly terms: readonly string[];
  /** Term ids that the version before did not have. */
  readonly added: readonly string[];
}

/** A term as the reports together tell it: one row of the board. */
export interface BoardTerm {
  readonly id: string;
  readonly class: string;
  readonly action: string;
  readonly obligor: string | null;
  readonly limits: readonly string[];
  readonly conditions: readonly string[];
  /** agreed, demanded, planned, denied…: modality of its latest claim. */
  readonly modality: string;
  readonly claims: readonly string[];
}

/** One stance of one party on one day. `term` null: toward the deal or a version as a whole. */
export interface BoardStance {
  readonly party: BoardParty;
  readonly stance: string;
  readonly term: string | null;
  readonly version: string | null;
  readonly conditions: readonly string[];
  readonly day: string | null;
  readonly origins: readonly string[];
  /** Other stances of the same party, or of a part of it, at the same time that cannot both hold. */
  readonly split: boolean;
  readonly claims: readonly string[];
}

export interface BoardStep {
  readonly step: string;
  readonly track: string | null;
  /** Days, ISO. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly state: 'planned' | 'done' | 'failed' | 'denied' | 'hearsay';
  readonly venue: string | null;
  readonly origins: readonly string[];
  readonly claims: readonly string[];
}

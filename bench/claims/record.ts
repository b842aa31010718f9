import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimKind } from '../../src/claims/claim.ts';

export type Group = 'figures' | 'terms' | 'positions' | 'milestones' | 'events' | 'situations';

/** What an annotator wrote of a number: bounds as in a figure's body, and the classes that are right. */
export interface RecordFigure {
  readonly whatClass?: string;
  readonly whatClassAlso?: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExclusive?: boolean;
}

export interface RecordSpan {
  readonly start: number;
  readonly end: number;
}

/** One claim of a record (`conflict-gold/1`, bench/records/README.md): offsets into the whole file. */
export interface RecordClaim extends RecordSpan {
  readonly id: string;
  readonly kind: string;
  readonly kindAlso?: readonly string[];
  readonly quote: string;
  readonly alsoAt?: readonly RecordSpan[];
  readonly attribution?: readonly { readonly speaker: string; readonly type: string }[];
  readonly modality: string;
  readonly modalityAlso?: readonly string[];
  readonly figure?: RecordFigure | null;
  readonly second?: readonly RecordFigure[];
  readonly milestone?: string | null;
  readonly milestoneAlso?: readonly string[];
  readonly position?: { readonly stanceClass?: string; readonly stanceClassAlso?: readonly string[] } | null;
}

/** What must not be read out of the text: fires where all the values that it has are met. */
export interface RecordTrap extends RecordSpan {
  readonly group: Group | 'any';
  readonly low?: number;
  readonly high?: number;
  readonly measure?: string;
  readonly step?: string;
  readonly stance?: string;
  readonly modality?: string | readonly string[];
  readonly why: string;
}

export interface AnnotatedRecord {
  readonly slug: string;
  readonly text: string;
  /** `part`: whether its misses may be looked at when the reader is mended; absent outside the project's own records. */
  readonly doc: { readonly lang: 'en' | 'ar'; readonly part?: 'open' | 'blind'; readonly bodyStart?: number };
  readonly claims: readonly RecordClaim[];
  readonly neutral?: readonly Partial<RecordSpan>[];
  readonly forbid?: readonly RecordTrap[];
}

/** The annotator's kinds of each group, and the claim kind of the reader that answers them. */
export const GROUPS: Readonly<Record<Group, { readonly recorded: readonly string[]; readonly kind: ClaimKind }>> = {
  figures: { recorded: ['figure'], kind: 'figure' },
  terms: { recorded: ['term', 'condition', 'demand', 'guarantee'], kind: 'term' },
  positions: { recorded: ['position', 'denial'], kind: 'position' },
  milestones: { recorded: ['agreement', 'agreement-status', 'negotiation', 'planned-date', 'status'], kind: 'milestone' },
  events: { recorded: ['violent-event', 'movement', 'movement-planned', 'damage', 'threat'], kind: 'event' },
  situations: { recorded: ['testimony', 'situation'], kind: 'situation' },
};

/** Kinds that an annotator keeps for what a reader sets aside. */
export const ASIDE_KINDS: readonly string[] = ['precedent', 'prediction', 'assessment', 'aim', 'framing'];

/** Reads SLUG.json with SLUG.txt beside it, in the order of their names. */
export function loadRecords(folder: string): AnnotatedRecord[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const slug = file.replace(/\.json$/, '');
      const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<AnnotatedRecord, 'slug' | 'text'>;
      return { ...record, slug, text: readFileSync(join(folder, `${slug}.txt`), 'utf8') };
    });
}

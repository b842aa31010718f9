import type { Attributions } from '../attribution/attribution.ts';
import type { Clause } from '../languages/clause.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Report } from '../reports/report.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { ClaimKind, ClaimOf } from './claim.ts';
import type { Aside, ClaimParty, ClaimPlace, ClaimTime, Confidence, Link, Modality, PartyRole } from './common.ts';

/** All that the rules of a kind may look at. */
export interface Context {
  /** The language whose rules read this report. */
  readonly language: LanguagePack['code'];
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** Clauses of each sentence, by sentence index, in text order. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly mentions: Mentions;
  readonly attributions: Attributions;
}

/** A predicate in the text: what modality, negation, time and place are read from. */
export interface Predicate {
  readonly sentence: number;
  readonly token: number;
}

/**
 * What a rule proposes. Fields left out are read from the text around `predicate` by `complete`; a rule gives them only
 * where its kind knows better (a demand's speaker, a term's modality).
 */
export interface Draft<K extends ClaimKind = ClaimKind> {
  readonly kind: K;
  readonly span: Span;
  readonly body: ClaimOf<K>['body'];
  readonly rule: string;
  readonly predicate: Predicate;
  readonly confidence?: Confidence;
  readonly attribution?: readonly Link[];
  readonly modality?: Modality;
  readonly negated?: boolean;
  readonly aside?: Aside | null;
  readonly time?: ClaimTime | null;
  readonly place?: ClaimPlace | null;
  readonly parties?: Readonly<Partial<Record<PartyRole, readonly ClaimParty[]>>>;
  readonly notes?: readonly string[];
}

/** A draft of any kind: the union, so that narrowing on `kind` narrows `body`. */
export type AnyDraft = { [K in ClaimKind]: Draft<K> }[ClaimKind];

/** The rules of one kind, language by language. They propose; `anchor` decides. */
export interface KindRules<K extends ClaimKind = ClaimKind> {
  readonly kind: K;
  readonly rules: Readonly<Record<LanguagePack['code'], (context: Context) => Draft<K>[]>>;
}

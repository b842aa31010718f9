import type { Span } from '../text/span.ts';

/** Where a mention stands: sentence index, and half-open token indexes in that sentence. */
export interface TokenRange {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

interface MentionBase extends Span, TokenRange {
  readonly exact: string;
}

export type DatePrecision = 'minute' | 'hour' | 'day' | 'days' | 'week' | 'month' | 'season' | 'year' | 'years' | 'unknown';

/**
 * A point or stretch of time, with the words that bound it ("since June"). `earliest` and `latest` are ISO days (or null
 * where open or unresolved). `anchor` says where the days come from: the text itself (a full date, or one told before),
 * or the publication; `none` with both bounds null means that nothing says.
 */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly anchor: 'publication' | 'text' | 'none';
  /** Extended Date/Time Format string of the interval, null where unresolved. */
  readonly edtf: string | null;
  /** `deadline` after "by", "before", "no later than"; `since`, `until` likewise; null for a plain date. */
  readonly bound: 'deadline' | 'since' | 'until' | null;
}

/**
 * A number with its bounds as said. The span covers qualifier, number and (for durations, money, per cent) the unit.
 * `vague` holds the word ("many", "hundreds"), `qualifier` the words around ("more than", "at least", "around").
 */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
  readonly qualifier: string | null;
  readonly vague: string | null;
  /** "the number cannot be known", "an unknown number of": both bounds null. */
  readonly unknown: boolean;
  /** Computed from the words, as in "most of the 150". */
  readonly derived: boolean;
  /** What the number is in itself: a bare `count`, or a measure whose unit stands in the span. */
  readonly type:
    | 'count'
    | 'duration'
    | 'percent'
    | 'fraction'
    | 'money'
    | 'distance'
    | 'area'
    | 'weight'
    | 'ordinal'
    | 'age'
    | 'rate'
    | 'other';
  /** The number says how far something rose or fell ("rose by 20"); null for a level or a count. */
  readonly change: 'up' | 'down' | null;
  /** Unit as a plural English noun ("months", "percent", "USD", "km"); null for a bare count. */
  readonly unit: string | null;
  /** Indexes of the token range [from,to) of the number itself without qualifier, in the sentence. */
  readonly core: { readonly from: number; readonly to: number };
}

/** One candidate of the gazetteer for a name. */
export interface PlaceCandidate {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precisionKm: number | null;
  readonly country: string | null;
  /** `city`, `village`, `quarter`, `district`, `province`, `region`, `country`, `facility`, `waterway`, `road`, `other`. */
  readonly type: string;
  readonly score: number;
}

/** A place as written, with its ranked candidates; the first is the machine's choice, none where nothing is known. */
export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  /** The bare name as written, without relation and generic noun. */
  readonly name: string;
  readonly candidates: readonly PlaceCandidate[];
  /** "north of", "outskirts of", "areas in", "near", "-held areas in"; null where the text points at the place itself. */
  readonly relation: string | null;
  /** True for a reference ("the city", "the besieged city") resolved to an earlier mention. */
  readonly reference: boolean;
}

export type PartyKind =
  | 'state'
  | 'state-forces'
  | 'coalition'
  | 'armed-group'
  | 'political'
  | 'international-organisation'
  | 'local-body'
  | 'notables'
  | 'civilians'
  | 'detainees'
  | 'media'
  | 'monitor'
  | 'humanitarian'
  | 'person'
  | 'group'
  | 'unresolved';

/**
 * Who acts, holds a position, suffers or vouches. `id` is the registry id, with "/" and the subgroup after it
 * ("daesh/fighters/foreign"); groups outside the registry get "group:" and their head noun ("group:civilians");
 * persons "person:" and the name. The span covers the whole noun phrase without its relative clause.
 */
export interface PartyMention extends MentionBase {
  readonly kind: 'party';
  readonly id: string;
  /** Registry name, or the words as written where there is none. */
  readonly name: string;
  readonly partyKind: PartyKind;
  /** Registry id of the whole of which this is a part; null for a whole. */
  readonly parent: string | null;
  /** Head noun in the singular ("fighter", "commander", "civilian"); null for a bare name. */
  readonly noun: string | null;
  /** Adjectives that set the subgroup apart: "local", "foreign", "remaining", "tribal". */
  readonly traits: readonly string[];
  /** Token index of the syntactic head. */
  readonly head: number;
  /** True for pronouns and definite references ("the organization", "the latter", "they") resolved to an antecedent. */
  readonly reference: boolean;
}

export type Mention = DateMention | QuantityMention | PlaceMention | PartyMention;

/** All mentions of a report, each list in text order. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly places: readonly PlaceMention[];
  readonly parties: readonly PartyMention[];
}

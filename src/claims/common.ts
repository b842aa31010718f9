import { type Static, type TLiteral, type TNull, type TSchema, type TUnion, Type } from 'typebox';

export function nullable<T extends TSchema>(type: T): TUnion<[T, TNull]> {
  return Type.Union([type, Type.Null()]);
}

type Literals<T extends readonly string[]> = { -readonly [K in keyof T]: TLiteral<T[K]> };

/** A closed vocabulary as a union of literals: the same list serves schema, type and rules. */
export function oneOf<const T extends readonly string[]>(values: T): TUnion<Literals<T>> {
  return Type.Union(values.map((value) => Type.Literal(value))) as unknown as TUnion<Literals<T>>;
}

export const QuoteSchema = Type.Object(
  { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }), exact: Type.String() },
  { description: 'UTF-16 offsets into report.text, half-open; exact is the text between them' },
);

export const SOURCE_TYPES = [
  'publisher',
  'outlet',
  'agency',
  'state-media',
  'party-media',
  'activist-media',
  'monitor',
  'official',
  'party',
  'international-organisation',
  'activist',
  'expert',
  'person',
  'witness',
  'anonymous-source',
  'document',
  'hearsay',
  'mixed',
  'unknown',
] as const;

export const LinkSchema = Type.Object({
  source: Type.String({ description: 'The speaker as written; for the publisher the name of the outlet, or "publisher" where unknown' }),
  type: oneOf(SOURCE_TYPES),
  cue: nullable(Type.String({ description: 'The words that attribute: "said", "according to"; null for the publisher' })),
});

export const MODALITIES = [
  'asserted',
  'reported',
  'denied',
  'planned',
  'conditional',
  'demanded',
  'agreed',
  'threatened',
  'predicted',
  'unknown',
] as const;
export const ASIDES = ['precedent', 'prediction', 'background'] as const;

export const TimeSchema = Type.Object({
  expression: Type.String(),
  earliest: nullable(Type.String({ description: 'ISO day, inclusive' })),
  latest: nullable(Type.String({ description: 'ISO day, inclusive' })),
  precision: oneOf(['minute', 'hour', 'day', 'days', 'week', 'month', 'season', 'year', 'years', 'unknown']),
  anchor: oneOf(['publication', 'text', 'none']),
  role: oneOf(['happened', 'planned', 'as-of', 'deadline']),
});

export const PlaceCandidateSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  lat: nullable(Type.Number()),
  lon: nullable(Type.Number()),
  precisionKm: nullable(Type.Number()),
  country: nullable(Type.String()),
  type: Type.String(),
  score: Type.Number(),
});

export const PlaceSchema = Type.Object({
  name: Type.String({ description: 'As written' }),
  id: nullable(Type.String({ description: 'Gazetteer id of the first candidate: the choice is the machine’s' })),
  lat: nullable(Type.Number()),
  lon: nullable(Type.Number()),
  precisionKm: nullable(Type.Number()),
  relation: nullable(Type.String()),
  candidates: Type.Array(PlaceCandidateSchema),
  chosenBy: Type.Literal('machine'),
});

export const PartySchema = Type.Object({
  id: Type.String(),
  name: Type.String({ description: 'As written' }),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
});

export const PARTY_ROLES = [
  'actor',
  'recipient',
  'victim',
  'counted',
  'mover',
  'holder',
  'addressee',
  'obligor',
  'beneficiary',
  'guarantor',
  'participant',
  'mediator',
  'against',
  'subject',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export type Link = Static<typeof LinkSchema>;
export type SourceType = (typeof SOURCE_TYPES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Aside = (typeof ASIDES)[number];
export type ClaimTime = Static<typeof TimeSchema>;
export type ClaimPlace = Static<typeof PlaceSchema>;
export type ClaimParty = Static<typeof PartySchema>;
export type Confidence = (typeof CONFIDENCES)[number];

/** What every claim has, whatever its kind. */
export const commonProperties = {
  id: Type.String({ description: 'Hash of report id, kind, quote span and ordinal among claims of that kind on that span' }),
  quote: QuoteSchema,
  attribution: Type.Array(LinkSchema, { minItems: 1, description: 'Outermost first; the last vouches for the claim' }),
  modality: oneOf(MODALITIES),
  negated: Type.Boolean(),
  aside: nullable(oneOf(ASIDES)),
  time: nullable(TimeSchema),
  place: nullable(PlaceSchema),
  parties: Type.Record(Type.String(), Type.Array(PartySchema), {
    description:
      'Role to mentions; roles are actor, recipient, victim, counted, mover, holder, addressee, obligor, beneficiary, guarantor, participant, mediator, against, subject',
  }),
  confidence: oneOf(CONFIDENCES),
  rule: Type.String({ description: 'The rule that proposed the claim' }),
  notes: Type.Array(Type.String()),
};

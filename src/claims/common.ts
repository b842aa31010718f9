import { Type } from 'typebox';
import { LinkSchema } from '../attribution/link.ts';
import { PartySchema, PlaceSchema, TimeSchema } from '../mentions/schema.ts';
import { QuoteSchema } from '../text/quote.ts';
import { nullable, oneOf } from '../text/vocabulary.ts';

export type { Link, SourceType } from '../attribution/link.ts';
export type { ClaimParty, ClaimPlace, ClaimTime } from '../mentions/schema.ts';

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

export type Modality = (typeof MODALITIES)[number];
export type Aside = (typeof ASIDES)[number];
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

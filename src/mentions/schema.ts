import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../text/vocabulary.ts';

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

export type ClaimTime = Static<typeof TimeSchema>;
export type ClaimPlace = Static<typeof PlaceSchema>;
export type ClaimParty = Static<typeof PartySchema>;

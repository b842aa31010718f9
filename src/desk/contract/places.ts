import { Type } from 'typebox';
import { nullable } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { knownProperties } from './known.ts';
import { QuotedSchema } from './quotes.ts';

const filters = {
  kind: Type.Optional(Type.String()),
  party: Type.Optional(Type.String({ description: 'Registry id or name as written' })),
  place: Type.Optional(Type.String({ description: 'Name in either script, or gazetteer id' })),
  publisher: Type.Optional(Type.String()),
  from: Type.Optional(Type.String({ description: 'Said to have happened on this day or later' })),
  to: Type.Optional(Type.String()),
  ...knownProperties,
};

export const SpotSchema = Type.Object({
  name: Type.String({ description: 'As the reports write it' }),
  names: nullable(
    Type.Object({ en: Type.String(), ar: nullable(Type.String()) }, { description: 'As the gazetteer writes it; null where it has none' }),
  ),
  relation: nullable(Type.String({ description: 'What they say of it: "north of"' })),
  lat: Type.Number(),
  lon: Type.Number(),
  precisionKm: nullable(Type.Number({ description: 'The place lies within this distance of the point' })),
  claims: Type.Integer(),
  kinds: Type.Array(Type.String()),
});

const EndSchema = Type.Object({ name: Type.String(), lat: Type.Number(), lon: Type.Number(), precisionKm: nullable(Type.Number()) });

export const RouteSchema = Type.Object({
  claim: Type.String(),
  stage: nullable(Type.String()),
  modality: Type.String(),
  /** Places by which it went, in order; those of which no position is known stand in `unplaced`. */
  ends: Type.Array(EndSchema),
  unplaced: Type.Array(Type.String()),
});

export const placeEndpoints = {
  'GET /api/places': {
    summary: 'Places that claims name, with how sure their position is, and the ways that people went',
    query: Type.Object(filters),
    answer: Type.Object({
      spots: Type.Array(SpotSchema),
      routes: Type.Array(RouteSchema),
      unplaced: Type.Integer({ description: 'Claims without a position' }),
      all: Type.Boolean({ description: 'False where only the newest claims, or the places told most, are here' }),
    }),
  },
  'GET /api/places/claims': {
    summary: 'The claims at one point',
    query: Type.Object({ lat: Type.Number(), lon: Type.Number(), ...filters }),
    answer: Type.Object({ quotes: Type.Array(QuotedSchema), more: Type.Boolean() }),
  },
  'GET /api/places/unplaced': {
    summary: 'Claims of which no position is known',
    query: Type.Object(filters),
    answer: Type.Object({ quotes: Type.Array(QuotedSchema), more: Type.Boolean() }),
  },
} as const satisfies Record<string, Endpoint>;

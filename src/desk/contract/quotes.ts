import { Type } from 'typebox';
import { nullable } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';

/** The words that a number or a status rests on, with what stands around them. */
export const QuotedSchema = Type.Object({
  claim: Type.String({ description: 'Claim id' }),
  kind: Type.String(),
  report: Type.String(),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  published: nullable(Type.Object({ earliest: Type.String(), latest: Type.String() })),
  language: Type.String(),
  before: Type.String({ description: 'What stands before the words, cut at a paragraph' }),
  exact: Type.String(),
  after: Type.String(),
  speakers: Type.Array(Type.Object({ source: Type.String(), type: Type.String() }), { description: 'Outermost first' }),
  modality: Type.String(),
  negated: Type.Boolean(),
  time: nullable(Type.Object({ expression: Type.String(), earliest: nullable(Type.String()), latest: nullable(Type.String()) })),
  place: nullable(Type.Object({ name: Type.String(), relation: nullable(Type.String()) })),
  status: Type.String({ description: 'open, accepted, corrected or rejected' }),
});

export const quoteEndpoints = {
  'GET /api/quotes': {
    summary: 'The words that claims rest on',
    query: Type.Object({ claims: Type.String({ description: 'Claim ids with commas between, at most 100' }) }),
    answer: Type.Object({
      quotes: Type.Array(QuotedSchema),
      gone: Type.Array(Type.String(), { description: 'Claim ids that no present reading has' }),
    }),
  },
} as const satisfies Record<string, Endpoint>;

import { type Static, Type } from 'typebox';
import { QuoteSchema } from '../text/quote.ts';
import { nullable, oneOf } from '../text/vocabulary.ts';

export const ACTS = ['accept', 'reject', 'correct', 'withdraw'] as const;
export type Act = (typeof ACTS)[number];

/**
 * One review act on one claim. Decisions are only ever appended: to undo one is a further decision that withdraws it.
 * `kind` and `quote` are those of the claim when it was decided, so that the decision can be carried to a later reading.
 */
export const DecisionSchema = Type.Object({
  id: Type.String(),
  report: Type.String({ description: 'Report id' }),
  claim: Type.String({ description: 'Claim id when it was decided' }),
  kind: Type.String(),
  quote: QuoteSchema,
  act: oneOf(ACTS),
  changes: Type.Record(Type.String(), Type.Unknown(), { description: 'Of corrections: path in the claim to the value put beside' }),
  withdraws: nullable(Type.String({ description: 'Decision id that is taken back' })),
  by: Type.String(),
  at: Type.String({ description: 'Instant, ISO' }),
  reason: nullable(Type.String()),
});
export type Decision = Static<typeof DecisionSchema>;

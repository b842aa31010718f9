import { type Static, Type } from 'typebox';
import { ClaimSchema } from '../claims/claim.ts';
import { QuoteSchema } from '../text/quote.ts';
import { nullable, oneOf } from '../text/vocabulary.ts';

export const ACTS = ['accept', 'reject', 'correct', 'withdraw', 'add'] as const;
export type Act = (typeof ACTS)[number];

/** Acts on a claim that is there already. */
export const ACTS_ON_CLAIMS = ['accept', 'reject', 'correct', 'withdraw'] as const satisfies readonly Act[];
export type ActOnClaim = (typeof ACTS_ON_CLAIMS)[number];

/**
 * One review act on one claim. Decisions are only ever appended: to undo one is a further decision that withdraws it.
 * `add` makes a claim that the reader did not: it stands in `adds`, and is there as long as nobody withdraws it.
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
  adds: Type.Optional(ClaimSchema),
  by: Type.String(),
  at: Type.String({ description: 'Instant, ISO' }),
  reason: nullable(Type.String()),
});
export type Decision = Static<typeof DecisionSchema>;

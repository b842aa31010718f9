import { Type } from 'typebox';
import { ACTS } from '../../review/decision.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';

export const DecisionRowSchema = Type.Object({
  id: Type.String(),
  act: oneOf(ACTS),
  by: Type.String(),
  at: Type.String({ description: 'Instant, ISO' }),
  reason: nullable(Type.String()),
  changes: Type.Record(Type.String(), Type.Unknown()),
  /** Of withdrawals: what they take back. */
  withdraws: nullable(Type.String()),
  withdrawn: Type.Boolean({ description: 'Somebody took it back' }),
  kind: Type.String(),
  quote: Type.String(),
  report: Type.String(),
  title: nullable(Type.String()),
  language: Type.String(),
  claim: nullable(Type.String({ description: 'The claim that it stands at now; null where there is none' })),
  how: oneOf(['same', 'moved', 'vanished']),
});

export const decisionEndpoints = {
  'GET /api/decisions': {
    summary: 'What was decided, by whom, when and why; the last first',
    query: Type.Object({
      report: Type.Optional(Type.String()),
      by: Type.Optional(Type.String()),
      act: Type.Optional(oneOf(ACTS)),
      vanished: Type.Optional(Type.Boolean()),
      skip: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
    }),
    answer: Type.Object({ decisions: Type.Array(DecisionRowSchema), total: Type.Integer(), people: Type.Array(Type.String()) }),
  },
  'POST /api/decisions/:id/withdraw': {
    summary: 'Takes one decision back; a withdrawal can be taken back too',
    params: Type.Object({ id: Type.String() }),
    body: Type.Object({ by: Type.Optional(Type.String({ maxLength: 200 })) }),
    answer: Type.Object({ withdrawn: Type.String() }),
  },
} as const satisfies Record<string, Endpoint>;

import { Type } from 'typebox';
import { VERDICTS } from '../../reconcile/comparison.ts';
import { GRADES } from '../../reconcile/finding.ts';
import { ACTS } from '../../review/decision.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';

/** What a person does on claims, on pairs of claims, on findings. */
export const ALL_ACTS = [...ACTS, 'judge', 'grade'] as const;

const SideSchema = Type.Object({
  kind: Type.String(),
  quote: Type.String(),
  report: nullable(Type.String({ description: 'Null where its claim has vanished' })),
  title: nullable(Type.String()),
  language: Type.String(),
  claim: nullable(Type.String({ description: 'The claim that it stands at now; null where there is none' })),
});

export const DecisionRowSchema = Type.Object({
  id: Type.String(),
  act: oneOf(ALL_ACTS),
  by: Type.String(),
  at: Type.String({ description: 'Instant, ISO' }),
  reason: nullable(Type.String()),
  changes: Type.Record(Type.String(), Type.Unknown()),
  /** Of withdrawals: what they take back. */
  withdraws: nullable(Type.String()),
  withdrawn: Type.Boolean({ description: 'Somebody took it back' }),
  sides: Type.Array(SideSchema, { description: 'The claim; two of a judgement; none of a grade' }),
  verdict: nullable(oneOf(VERDICTS)),
  graded: nullable(
    Type.Object({
      ask: Type.Object({ en: Type.String(), ar: Type.String() }),
      grade: oneOf(GRADES),
      computed: oneOf(GRADES),
      claims: Type.Array(Type.String(), { description: 'Those of its claims that are there now' }),
    }),
  ),
  how: oneOf(['same', 'moved', 'vanished']),
});

export const decisionEndpoints = {
  'GET /api/decisions': {
    summary: 'What was decided, judged and graded, by whom, when and why; the last first',
    query: Type.Object({
      report: Type.Optional(Type.String()),
      by: Type.Optional(Type.String()),
      act: Type.Optional(oneOf(ALL_ACTS)),
      vanished: Type.Optional(Type.Boolean()),
      skip: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
    }),
    answer: Type.Object({ decisions: Type.Array(DecisionRowSchema), total: Type.Integer(), people: Type.Array(Type.String()) }),
  },
  'POST /api/decisions/:id/withdraw': {
    summary: 'Takes one decision, judgement or grade back; a withdrawal can be taken back too',
    params: Type.Object({ id: Type.String() }),
    body: Type.Object({ by: Type.Optional(Type.String({ maxLength: 200 })) }),
    answer: Type.Object({ withdrawn: Type.String() }),
  },
} as const satisfies Record<string, Endpoint>;

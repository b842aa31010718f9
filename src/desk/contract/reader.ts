import { Type } from 'typebox';
import { ClaimSchema } from '../../claims/claim.ts';
import { STATUSES } from '../../review/status.ts';
import { METADATA_FIELDS } from '../../store/record.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { ReportRowSchema } from './reports.ts';

const SpanSchema = Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) });

export const StandingSchema = Type.Object({
  status: oneOf(STATUSES),
  changes: Type.Record(Type.String(), Type.Unknown(), { description: 'Corrected values by path; they stand beside what was read' }),
  last: nullable(
    Type.Object({ id: Type.String(), act: Type.String(), by: Type.String(), at: Type.String(), reason: nullable(Type.String()) }),
  ),
});

export const HeldClaimSchema = Type.Object({
  code: Type.String({ description: 'F1, E2…: counted within its kind in the order of the text' }),
  /** A claim of the reading contract: schema/reading-1.json. */
  claim: ClaimSchema,
  standing: StandingSchema,
});

const ReportParams = Type.Object({ id: Type.String({ description: 'Report id, or the first letters of it' }) });
const acting = { by: Type.Optional(Type.String({ maxLength: 200 })), reason: Type.Optional(nullable(Type.String({ maxLength: 10_000 }))) };

export const readerEndpoints = {
  'GET /api/reports/:id': {
    summary: 'A report with its text, its claims and where they stand',
    params: ReportParams,
    answer: Type.Object({
      report: ReportRowSchema,
      text: Type.String({ description: 'Frozen: offsets of claims are UTF-16 units into it' }),
      furniture: Type.Array(SpanSchema),
      notes: Type.Array(Type.String()),
      address: nullable(Type.String()),
      /** What was found of the report where a person has put something else. */
      found: Type.Record(Type.String(), nullable(Type.String())),
      claims: Type.Array(HeldClaimSchema),
      /** Claims whose days cannot be counted before the day of publication is known. */
      undated: Type.Integer(),
      changed: nullable(
        Type.Object({
          since: Type.String({ description: 'Instant of the reading before, ISO' }),
          gained: Type.Array(Type.String(), { description: 'Claim ids' }),
          lost: Type.Array(Type.Object({ kind: Type.String(), exact: Type.String(), start: Type.Integer() })),
          changed: Type.Array(Type.Object({ claim: Type.String(), fields: Type.Array(Type.String()) })),
        }),
      ),
    }),
  },
  'POST /api/reports/:id/corrections': {
    summary: 'Puts a value beside what was found of a report, and reads it again',
    params: ReportParams,
    body: Type.Object({ field: oneOf(METADATA_FIELDS), value: nullable(Type.String({ maxLength: 1_000 })), ...acting }),
    answer: Type.Object({ read: Type.Boolean({ description: 'False where the reading before stays' }) }),
  },
  'POST /api/claims/:id/decisions': {
    summary: 'Accepts, corrects or rejects a claim, or takes its last decision back',
    params: Type.Object({ id: Type.String() }),
    body: Type.Object({
      act: oneOf(['accept', 'correct', 'reject', 'withdraw']),
      changes: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      ...acting,
    }),
    answer: Type.Object({ standing: StandingSchema }),
  },
  'POST /api/reports/:id/claims': {
    summary: 'Adds a claim that a person makes of a stretch of the text',
    params: ReportParams,
    body: Type.Object({
      kind: oneOf(['figure', 'event', 'term', 'position', 'milestone', 'situation']),
      span: SpanSchema,
      speaker: nullable(Type.String({ maxLength: 500 })),
      values: Type.Record(Type.String(), Type.Unknown()),
      ...acting,
    }),
    answer: Type.Object({ claim: Type.String({ description: 'Claim id' }) }),
  },
} as const satisfies Record<string, Endpoint>;

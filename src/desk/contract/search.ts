import { Type } from 'typebox';
import { oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { ReportRowSchema } from './reports.ts';

const SpanSchema = Type.Object({ start: Type.Integer(), end: Type.Integer() });

export const searchEndpoints = {
  'GET /api/search': {
    summary: 'Reports that hold the words, in either language and any form; words in quotation marks stand together',
    query: Type.Object({
      q: Type.String({ maxLength: 500 }),
      kind: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
      publisher: Type.Optional(Type.String()),
      place: Type.Optional(Type.String()),
      party: Type.Optional(Type.String()),
      status: Type.Optional(Type.String()),
      from: Type.Optional(Type.String()),
      to: Type.Optional(Type.String()),
      order: Type.Optional(oneOf(['best', 'newest'])),
      skip: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
    }),
    answer: Type.Object({
      total: Type.Integer(),
      exact: Type.Boolean({ description: 'False where there are more matches than were counted' }),
      hits: Type.Array(
        Type.Object({
          report: ReportRowSchema,
          excerpts: Type.Array(Type.Object({ start: Type.Integer(), text: Type.String(), marks: Type.Array(SpanSchema) })),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>;

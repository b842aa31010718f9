import { Type } from 'typebox';
import { REVIEWS } from '../../store/filter.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';

export const PublishedSchema = Type.Object({
  expression: Type.String(),
  earliest: Type.String({ description: 'Day, ISO' }),
  latest: Type.String(),
  basis: Type.String({ description: 'given by a person, or found in header, text or page' }),
});

/** A report as lists show it. */
export const ReportRowSchema = Type.Object({
  id: Type.String({ description: 'sha256:…' }),
  number: Type.Integer({ description: 'Counts the reports of this register' }),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  published: nullable(PublishedSchema),
  language: Type.String(),
  file: nullable(Type.String()),
  added: Type.String({ description: 'Instant of intake, ISO' }),
  claims: nullable(Type.Integer({ description: 'null where it was not read yet' })),
  statuses: Type.Record(Type.String(), Type.Integer(), { description: 'Claims by status; statuses without any are left out' }),
});

/** A report in the list of the inbox, with those that are the same text. */
export const InboxRowSchema = Type.Intersect([
  ReportRowSchema,
  Type.Object({
    copies: Type.Object(
      {
        count: Type.Integer(),
        shown: Type.Array(
          Type.Object({
            id: Type.String(),
            title: nullable(Type.String()),
            publisher: nullable(Type.String()),
            published: nullable(PublishedSchema),
            first: Type.Boolean({ description: 'The earliest of them: the others rest on it' }),
          }),
          { description: 'The earliest of them' },
        ),
      },
      { description: 'Other reports with the same text; those on the same page of the list stand only here' },
    ),
  }),
]);

export const reportEndpoints = {
  'GET /api/reports': {
    summary: 'Reports, the last taken in first',
    query: Type.Object({
      publisher: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
      kind: Type.Optional(Type.String()),
      status: Type.Optional(oneOf(['open', 'accepted', 'rejected', 'corrected'])),
      review: Type.Optional(oneOf(REVIEWS)),
      q: Type.Optional(Type.String({ maxLength: 200, description: 'Words of title or text' })),
      from: Type.Optional(Type.String({ description: 'Published on this day or later' })),
      to: Type.Optional(Type.String({ description: 'Published on this day or before' })),
      before: Type.Optional(Type.Integer({ description: 'Only numbers below this: goes on where a page ended' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    }),
    answer: Type.Object({
      reports: Type.Array(InboxRowSchema),
      more: Type.Boolean(),
      last: nullable(Type.Integer({ description: 'Number to go on before' })),
    }),
  },
} as const satisfies Record<string, Endpoint>;

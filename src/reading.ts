import { type Static, Type } from 'typebox';
import { AgreementSchema } from './agreements/agreement.ts';
import { ClaimSchema } from './claims/claim.ts';
import { RejectionSchema } from './claims/rejection.ts';
import type { OffsetMap } from './reports/html/offset-map.ts';
import { nullable, oneOf } from './text/vocabulary.ts';

const SpanSchema = Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) });

export const ReportSchema = Type.Object({
  id: Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }),
  file: nullable(Type.String()),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  published: nullable(
    Type.Object({
      expression: Type.String(),
      earliest: Type.String(),
      latest: Type.String(),
      basis: oneOf(['option', 'header', 'text', 'page']),
    }),
  ),
  language: oneOf(['en', 'ar', 'und']),
  text: Type.String({ description: 'The frozen text that all offsets point into' }),
  furniture: Type.Array(SpanSchema),
  notes: Type.Array(Type.String()),
  page: Type.Optional(
    Type.Object(
      {
        encoding: Type.String(),
        direction: oneOf(['ltr', 'rtl']),
        address: nullable(Type.String()),
        map: Type.Unsafe<OffsetMap>(
          Type.Array(Type.Array(Type.Integer({ minimum: 0 }), { minItems: 4, maxItems: 4 }), {
            description:
              'Pieces [text, textLength, source, sourceLength]: where in the decoded page the parts of the text stand, in UTF-16 units',
          }),
        ),
      },
      { description: 'Of saved HTML pages only' },
    ),
  ),
});

/** The reading contract `sijill-reading/1`: what `sijill read --format json` prints, one document per report. */
export const ReadingSchema = Type.Object(
  {
    schema: Type.Literal('sijill-reading/1'),
    report: ReportSchema,
    reader: Type.Object({ version: Type.String(), rules: Type.String({ description: 'Hash of the rule set' }) }),
    claims: Type.Array(ClaimSchema),
    agreements: Type.Array(AgreementSchema),
    rejections: Type.Array(RejectionSchema),
  },
  { $id: 'sijill-reading/1', title: 'Sijill reading, version 1' },
);
export type Reading = Static<typeof ReadingSchema>;

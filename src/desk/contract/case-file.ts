import { Type } from 'typebox';
import type { Board } from '../../reconcile/board.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { nullable } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { OriginNameSchema } from './findings.ts';
import { knownProperties } from './known.ts';

export const caseFileEndpoints = {
  'POST /api/case-file': {
    summary: 'What the reports jointly say, to be printed: without what could harm people, unless `full`, which the log notes',
    body: Type.Object({ full: Type.Boolean(), name: Type.Optional(Type.String({ maxLength: 200 })), ...knownProperties }),
    answer: Type.Object({
      restricted: Type.Boolean(),
      leftOut: Type.Object({ movements: Type.Integer(), coordinates: Type.Integer(), witnesses: Type.Integer() }),
      all: Type.Boolean({ description: 'False where only the newest reports were set side by side' }),
      reports: Type.Integer({ description: 'That were set side by side' }),
      boards: Type.Array(Type.Unsafe<Board>(Type.Object({}))),
      findings: Type.Array(Type.Unsafe<Finding>(Type.Object({}))),
      origins: Type.Array(OriginNameSchema),
      quotes: Type.Array(
        Type.Object({
          claim: Type.String(),
          exact: Type.String(),
          language: Type.String(),
          report: Type.String(),
          speaker: Type.String(),
          publisher: nullable(Type.String()),
          title: nullable(Type.String()),
          published: nullable(Type.Object({ earliest: Type.String(), latest: Type.String() })),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>;

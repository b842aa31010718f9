import { Type } from 'typebox';
import type { Board } from '../../reconcile/board.ts';
import { VERDICTS } from '../../reconcile/comparison.ts';
import { type Finding, GRADES } from '../../reconcile/finding.ts';
import type { Origin, ReportLink } from '../../reconcile/origin.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { knownProperties } from './known.ts';

/** How a term can name a party. */
export const ROLES = ['obligor', 'beneficiary', 'guarantor', 'addressee'] as const;

const WordsSchema = Type.Object({ en: Type.String(), ar: Type.String() });

/** An origin as marks name it. */
export const OriginNameSchema = Type.Object({ id: Type.String(), name: Type.String(), type: Type.String(), of: nullable(Type.String()) });

export const FindingRowSchema = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  ask: WordsSchema,
  grade: Type.String({ description: 'The grade that stands' }),
  computed: Type.String({ description: 'The grade as computed; another one where a person gave one in its place' }),
  origins: Type.Integer({ description: 'That hold something on it' }),
  independent: Type.Integer({ description: 'Independent origins that support what most hold' }),
  contradicted: Type.Boolean(),
  claims: Type.Integer(),
});

const NamedReportSchema = Type.Object({
  id: Type.String(),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  published: nullable(Type.Object({ earliest: Type.String(), latest: Type.String() })),
});

const all = Type.Boolean({ description: 'False where some reports are not side by side yet, or of more than are shown' });
const origins = Type.Array(OriginNameSchema);

export const findingEndpoints = {
  'GET /api/findings': {
    summary: 'The questions that the reports answer, those on which most origins hold something first',
    query: Type.Object({
      kind: Type.Optional(Type.String()),
      words: Type.Optional(Type.String({ description: 'In the question' })),
      contradicted: Type.Optional(Type.Boolean({ description: 'Only those on which origins contradict each other' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
      skip: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'So many of the first are left out' })),
      ...knownProperties,
    }),
    answer: Type.Object({ findings: Type.Array(FindingRowSchema), total: Type.Integer(), reports: Type.Integer(), all }),
  },
  'GET /api/findings/:id': {
    summary: 'What each origin holds on one question',
    params: Type.Object({ id: Type.String() }),
    query: Type.Object(knownProperties),
    answer: Type.Object({
      finding: nullable(
        Type.Unsafe<Finding>(Type.Object({}, { description: 'A finding; null where nothing was known on it by that day' })),
      ),
      origins,
    }),
  },
  'POST /api/findings/:id/grade': {
    summary: 'Gives a question a grade in place of the computed one; a grade of null takes back what was given',
    params: Type.Object({ id: Type.String() }),
    query: Type.Object(knownProperties),
    body: Type.Object({
      grade: nullable(oneOf(GRADES)),
      reason: nullable(Type.String({ maxLength: 2000, description: 'Why; needed for a grade' })),
      by: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    answer: Type.Object({ id: Type.String() }),
  },
  'GET /api/boards': {
    summary: 'The deals that the reports tell of, those of most reports first',
    query: Type.Object(knownProperties),
    answer: Type.Object({
      boards: Type.Array(
        Type.Object({
          id: Type.String(),
          name: WordsSchema,
          reports: Type.Integer(),
          terms: Type.Integer(),
          steps: Type.Integer(),
          stances: Type.Integer(),
        }),
      ),
      reports: Type.Integer({ description: 'That were set side by side' }),
      all,
    }),
  },
  'GET /api/boards/:id': {
    summary: 'One deal: terms, parties, stances, versions, steps, and what is open',
    params: Type.Object({ id: Type.String() }),
    query: Type.Object(knownProperties),
    answer: Type.Object({
      board: nullable(Type.Unsafe<Board>(Type.Object({}, { description: 'A board; null where nothing was known of it by that day' }))),
      origins,
      roles: Type.Array(
        Type.Object({
          term: Type.String(),
          party: Type.String({ description: 'Registry id of the whole, or the id of the mention' }),
          role: oneOf(ROLES),
          claims: Type.Array(Type.String()),
        }),
        { description: 'What parties have to do with terms, as the terms themselves say' },
      ),
      parties: Type.Record(Type.String(), WordsSchema, { description: 'Names of parties and of their wholes, by registry id' }),
    }),
  },
  'GET /api/sources': {
    summary: 'Who rests on whom: origins, and how reports hang together',
    query: Type.Object(knownProperties),
    answer: Type.Object({
      origins: Type.Array(Type.Unsafe<Origin>(Type.Object({}, { description: 'An origin with its claims and reports' }))),
      links: Type.Array(Type.Unsafe<ReportLink>(Type.Object({}, { description: 'How two reports are one in part or in whole' }))),
      reports: Type.Array(NamedReportSchema),
      all,
    }),
  },
  'GET /api/judgements': {
    summary: 'What a person judged of two claims, if anything',
    query: Type.Object({ a: Type.String(), b: Type.String() }),
    answer: Type.Object({
      judgement: nullable(Type.Object({ verdict: oneOf(VERDICTS), by: Type.String(), at: Type.String(), reason: nullable(Type.String()) })),
    }),
  },
  'POST /api/judgements': {
    summary: 'Says of two claims whether they are of one thing; a verdict of null takes back what was said',
    body: Type.Object({
      a: Type.String({ description: 'Claim id' }),
      b: Type.String({ description: 'Claim id' }),
      verdict: nullable(oneOf(VERDICTS)),
      by: Type.Optional(Type.String()),
      reason: nullable(Type.String()),
    }),
    answer: Type.Object({ id: Type.String() }),
  },
} as const satisfies Record<string, Endpoint>;

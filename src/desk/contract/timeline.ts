import { Type } from 'typebox';
import { CLOCKS } from '../../store/filter.ts';
import { nullable, oneOf } from '../../text/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { knownProperties } from './known.ts';
import { QuotedSchema } from './quotes.ts';

const DAY = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Day, ISO' });

const filters = {
  kind: Type.Optional(Type.String()),
  party: Type.Optional(Type.String({ description: 'Registry id or name as written' })),
  place: Type.Optional(Type.String({ description: 'Name in either script, or gazetteer id' })),
  publisher: Type.Optional(Type.String()),
  ...knownProperties,
};

export const timelineEndpoints = {
  'GET /api/timeline': {
    summary: 'How many claims there are of each day and kind, by one of the three clocks',
    query: Type.Object({ clock: oneOf(CLOCKS), ...filters }),
    answer: Type.Object({
      days: Type.Array(Type.Object({ day: nullable(Type.String()), kind: Type.String(), claims: Type.Integer() })),
    }),
  },
  'GET /api/timeline/claims': {
    summary: 'The claims of a stretch of days, by one of the three clocks',
    query: Type.Object({ clock: oneOf(CLOCKS), from: DAY, to: DAY, ...filters }),
    answer: Type.Object({ quotes: Type.Array(QuotedSchema), more: Type.Boolean() }),
  },
} as const satisfies Record<string, Endpoint>;

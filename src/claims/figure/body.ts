import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'released',
  'present',
  'remaining',
  'left',
  'arrived',
  'displaced',
  'evacuated',
  'combatants',
  'vehicles',
  'strikes',
  'buildings',
  'area-share',
  'duration',
  'distance',
  'money',
  'weapons',
  'other',
] as const;

export const FigureBody = Type.Object({
  measure: oneOf(MEASURES),
  alternatives: Type.Array(oneOf(MEASURES), { description: 'Measures that fit too' }),
  of: nullable(Type.String({ description: 'Whom or what, as written' })),
  civilian: oneOf(['civilian', 'combatant', 'mixed', 'unknown']),
  group: nullable(Type.String({ description: 'men, women, children…' })),
  unit: Type.String({ description: 'persons, families, bodies, vehicles, percent, days…; never converted' }),
  low: nullable(Type.Number()),
  high: nullable(Type.Number()),
  lowExclusive: Type.Boolean(),
  highExclusive: Type.Boolean(),
  qualifier: nullable(Type.String()),
  vague: nullable(Type.String()),
  unknown: Type.Boolean({ description: 'Said to be unknown; both bounds null' }),
  derived: Type.Boolean({ description: 'Computed from the words' }),
  accounting: oneOf(['stock', 'new', 'cumulative', 'unknown']),
  excludes: Type.Array(Type.String()),
  includes: Type.Array(Type.String()),
  partOf: nullable(Type.String({ description: 'Claim id of the whole' })),
  incident: nullable(Type.String({ description: 'Claim id of its event' })),
});
export type FigureBody = Static<typeof FigureBody>;
export type Measure = (typeof MEASURES)[number];

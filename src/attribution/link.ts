import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../text/vocabulary.ts';

export const SOURCE_TYPES = [
  'publisher',
  'outlet',
  'agency',
  'state-media',
  'party-media',
  'activist-media',
  'monitor',
  'official',
  'party',
  'international-organisation',
  'activist',
  'expert',
  'person',
  'witness',
  'anonymous-source',
  'document',
  'hearsay',
  'mixed',
  'unknown',
] as const;

export const LinkSchema = Type.Object({
  source: Type.String({ description: 'The speaker as written; for the publisher the name of the outlet, or "publisher" where unknown' }),
  type: oneOf(SOURCE_TYPES),
  cue: nullable(Type.String({ description: 'The words that attribute: "said", "according to"; null for the publisher' })),
});

export type Link = Static<typeof LinkSchema>;
export type SourceType = (typeof SOURCE_TYPES)[number];

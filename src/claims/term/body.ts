import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const TERM_CLASSES = [
  'departure',
  'safe-passage',
  'ceasefire',
  'handover',
  'prisoners',
  'access',
  'weapons',
  'disarmament',
  'registration',
  'undertaking',
  'guarantee',
  'escort',
  'territory',
  'other',
] as const;

export const TermBody = Type.Object({
  agreement: nullable(Type.String({ description: 'Agreement id' })),
  version: nullable(Type.String({ description: 'Version id inside the agreement' })),
  obligor: nullable(Type.String()),
  action: Type.String({ description: 'The verb or noun that says what is to be done, as written' }),
  object: nullable(Type.String()),
  beneficiary: nullable(Type.String()),
  limits: Type.Array(Type.String({ description: '"with their light weapons", "in batches"' })),
  inReturnFor: nullable(Type.String()),
  onCondition: nullable(Type.String()),
  guarantor: nullable(Type.String()),
  class: oneOf(TERM_CLASSES),
});
export type TermBody = Static<typeof TermBody>;
export type TermClass = (typeof TERM_CLASSES)[number];

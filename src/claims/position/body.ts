import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const STANCES = ['accepts', 'accepts-with-conditions', 'rejects', 'demands', 'denies', 'willing', 'undecided', 'other'] as const;

export const PositionBody = Type.Object({
  agreement: nullable(Type.String()),
  party: nullable(Type.String({ description: 'As written' })),
  stance: oneOf(STANCES),
  toward: nullable(Type.String({ description: 'Agreement, version or term, as written' })),
  conditions: Type.Array(Type.String()),
});
export type PositionBody = Static<typeof PositionBody>;
export type Stance = (typeof STANCES)[number];

import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const TOPICS = ['food', 'water', 'shelter', 'health', 'bodies', 'siege', 'control', 'movement', 'other'] as const;

export const SituationBody = Type.Object({
  topic: oneOf(TOPICS),
  of: nullable(Type.String({ description: 'Whom or what it concerns, as written' })),
});
export type SituationBody = Static<typeof SituationBody>;
export type Topic = (typeof TOPICS)[number];

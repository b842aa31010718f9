import { Type } from 'typebox';
import { oneOf } from '../../text/vocabulary.ts';

/** "As known on DAY": what was published, or taken in, by the end of that day. Without it: all that is known. */
export const knownProperties = {
  known: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Only what was known by the end of this day' })),
  by: Type.Optional(oneOf(['reported', 'recorded'])),
};

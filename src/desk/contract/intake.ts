import { Type } from 'typebox';
import type { Endpoint } from './endpoint.ts';

export const intakeEndpoints = {
  'POST /api/intake': {
    summary: 'Takes one file into the register and reads it; what happens on the way is told over /api/events',
    query: Type.Object({
      name: Type.String({ maxLength: 500, description: 'Name of the file, by which its format is known too' }),
      published: Type.Optional(Type.String()),
      publisher: Type.Optional(Type.String()),
      by: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    body: Type.Unsafe<Blob>({ description: 'The bytes of the file, as application/octet-stream' }),
    answer: Type.Object({
      added: Type.Array(Type.String({ description: 'Report ids; a file may hold many' })),
      held: Type.Array(Type.String()),
      problems: Type.Array(Type.String()),
    }),
  },
} as const satisfies Record<string, Endpoint>;

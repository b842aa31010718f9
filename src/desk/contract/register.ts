import { Type } from 'typebox';
import type { Endpoint } from './endpoint.ts';

export const CountsSchema = Type.Object({
  reports: Type.Integer(),
  unread: Type.Integer({ description: 'Reports without a reading' }),
  claims: Type.Integer(),
  decisions: Type.Integer(),
  forgotten: Type.Integer(),
  languages: Type.Record(Type.String(), Type.Integer()),
});

export const registerEndpoints = {
  'GET /api/register': {
    summary: 'The register that is open, and what it holds',
    answer: Type.Object({
      folder: Type.String(),
      example: Type.Boolean({ description: 'True for the dossier that comes with the program' }),
      actor: Type.String({ description: 'Name under which decisions are made where the person gives none' }),
      version: Type.String(),
      ownMap: Type.Boolean({ description: 'True where the desk was opened with a map of the person’s own' }),
      counts: CountsSchema,
    }),
  },
} as const satisfies Record<string, Endpoint>;

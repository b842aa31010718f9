import type { BoardParty } from '../../../reconcile/board.ts';
import type { AsOf } from '../../../reconcile/dossier.ts';
import type { Parties } from '../../../reconcile/parties.ts';
import { gradeFinding } from '../../../register/grade.ts';
import { judgeClaims, judgementOf } from '../../../register/judge.ts';
import type { findingEndpoints } from '../../contract/findings.ts';
import { changed } from '../changed.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';

const ROWS = 100;

export function findingRoutes(tools: DeskTools): Handlers<keyof typeof findingEndpoints> {
  const { store, sides, actor } = tools;
  return {
    'GET /api/findings': async ({ query: { kind, words = '', contradicted = false, limit = ROWS, skip = 0, ...asked } }) => {
      const query = { ...(kind !== undefined && { kind }), words, contradicted, limit, skip };
      const { findings, ...rest } = await sides.ask({ kind: 'questions', query, asOf: asOf(asked) });
      return { findings: [...findings], ...rest };
    },
    'GET /api/findings/:id': async ({ params: { id }, query }) => {
      const { finding, origins } = await sides.ask({ kind: 'question', id, asOf: asOf(query) });
      return { finding, origins: [...origins] };
    },
    'POST /api/findings/:id/grade': async ({ params, query, body: { grade, reason, by } }) => {
      const { finding } = await sides.ask({ kind: 'question', id: params.id, asOf: asOf(query) });
      if (finding === null) throw new Refusal(404, 'no such question in this register');
      const record = await gradeFinding(store, finding, { grade, reason, by: by?.trim() || actor });
      if (typeof record === 'string') throw new Refusal(400, record);
      await changed(tools, null);
      return { id: record.grading.id };
    },
    'GET /api/boards': async ({ query }) => {
      const { boards, ...rest } = await sides.ask({ kind: 'boards', asOf: asOf(query) });
      return { boards: [...boards], ...rest };
    },
    'GET /api/boards/:id': async ({ params: { id }, query }) => {
      const { board, roles, origins } = await sides.ask({ kind: 'board', id, asOf: asOf(query) });
      const parties = [...(board?.parties ?? []), ...(board?.mediators ?? []), ...(board?.stances ?? []).map(({ party }) => party)];
      return { board, roles: [...roles], origins: [...origins], parties: partyNames(sides.parties, parties) };
    },
    'GET /api/sources': async ({ query }) => {
      const { origins, links, reports, all } = await sides.ask({ kind: 'sources', asOf: asOf(query) });
      return { origins: [...origins], links: [...links], reports: [...reports], all };
    },
    'GET /api/judgements': async ({ query: { a, b } }) => {
      const found = await judgementOf(store, a, b);
      return { judgement: found && { verdict: found.verdict, by: found.by, at: found.at, reason: found.reason } };
    },
    'POST /api/judgements': async ({ body: { a, b, verdict, by, reason } }) => {
      const record = await judgeClaims(store, [a, b], { verdict, by: by?.trim() || actor, reason });
      if (typeof record === 'string') throw new Refusal(400, record);
      await changed(tools, null);
      return { id: record.judgement.id };
    },
  };
}

function asOf({ known, by = 'reported' }: { readonly known?: string; readonly by?: AsOf['clock'] }): AsOf | null {
  return known === undefined ? null : { clock: by, day: known };
}

function partyNames(parties: Parties, named: readonly BoardParty[]): Record<string, { en: string; ar: string }> {
  const ids = new Set(named.flatMap(({ id, of }) => [id, of]).filter((id) => id !== null && !id.includes('/')));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = id === null ? null : parties.name(id);
      return id === null || name === null ? [] : [[id, { en: name, ar: parties.nameAr(id) ?? name }]];
    }),
  );
}

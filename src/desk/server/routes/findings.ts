import type { Static } from 'typebox';
import type { BoardParty } from '../../../reconcile/board.ts';
import type { AsOf } from '../../../reconcile/dossier.ts';
import type { Finding } from '../../../reconcile/finding.ts';
import { gradeFinding } from '../../../register/grade.ts';
import { judgeClaims, judgementOf } from '../../../register/judge.ts';
import type { FindingRowSchema, findingEndpoints } from '../../contract/findings.ts';
import { changed } from '../changed.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { Shown } from '../side-by-side.ts';
import type { DeskTools } from '../tools.ts';

const ROWS = 100;

export function findingRoutes(tools: DeskTools): Handlers<keyof typeof findingEndpoints> {
  const { store, sides, actor } = tools;
  return {
    'GET /api/findings': async ({ query: { kind, words = '', contradicted, limit = ROWS, ...asked } }) => {
      const side = await sides.ask(asOf(asked));
      const rows = side.findings
        .map(rowOf)
        .filter((row) => (kind === undefined || row.kind === kind) && (contradicted !== true || row.contradicted) && asks(row, words))
        .sort((a, b) => b.origins - a.origins || b.claims - a.claims);
      return { findings: rows.slice(0, limit), total: rows.length, reports: side.reports.length, all: side.all };
    },
    'GET /api/findings/:id': async ({ params, query }) => {
      const side = await sides.ask(asOf(query));
      const finding = side.findings.find(({ id }) => id === params.id) ?? null;
      const held = new Set(finding?.held.map(({ origin }) => origin));
      return { finding, origins: originNames(side, held) };
    },
    'POST /api/findings/:id/grade': async ({ params, query, body: { grade, reason, by } }) => {
      const { findings } = await sides.ask(asOf(query));
      const finding = findings.find(({ id }) => id === params.id);
      if (finding === undefined) throw new Refusal(404, 'no such question in this register');
      const record = await gradeFinding(store, finding, { grade, reason, by: by?.trim() || actor });
      if (typeof record === 'string') throw new Refusal(400, record);
      await changed(tools, null);
      return { id: record.grading.id };
    },
    'GET /api/boards': async ({ query }) => {
      const side = await sides.ask(asOf(query));
      const boards = side.boards.map(({ id, name, reports, terms, steps, stances }) => ({
        id,
        name,
        reports: reports.length,
        terms: terms.length,
        steps: steps.length,
        stances: stances.length,
      }));
      return { boards, reports: side.reports.length, all: side.all };
    },
    'GET /api/boards/:id': async ({ params, query }) => {
      const side = await sides.ask(asOf(query));
      const board = side.boards.find(({ id }) => id === params.id) ?? null;
      const named = new Set([...(board?.stances ?? []), ...(board?.steps ?? [])].flatMap((one) => one.origins));
      const parties = [...(board?.parties ?? []), ...(board?.mediators ?? []), ...(board?.stances ?? []).map(({ party }) => party)];
      return {
        board,
        roles: [...(side.roles[params.id] ?? [])],
        origins: originNames(side, named),
        parties: partyNames(side, parties),
      };
    },
    'GET /api/sources': async ({ query }) => {
      const side = await sides.ask(asOf(query));
      const reports = side.reports.map(({ id, title, publisher, published }) => ({
        id,
        title,
        publisher,
        published: published && { earliest: published.earliest, latest: published.latest },
      }));
      return { origins: [...side.origins.origins], links: [...side.origins.links], reports, all: side.all };
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

function rowOf({ id, question, grade, computed, held, independent, dissent, claims }: Finding): Static<typeof FindingRowSchema> {
  return {
    id,
    kind: question.kind,
    ask: question.ask,
    grade,
    computed,
    origins: held.length,
    independent,
    contradicted: dissent.length > 0,
    claims: claims.length,
  };
}

function asks({ ask }: Static<typeof FindingRowSchema>, words: string): boolean {
  const wanted = words.toLowerCase().trim();
  return wanted === '' || ask.en.toLowerCase().includes(wanted) || ask.ar.includes(wanted);
}

function originNames({ origins: { origins } }: Shown, ids: ReadonlySet<string>) {
  return origins.filter(({ id }) => ids.has(id)).map(({ id, name, type, of }) => ({ id, name, type, of }));
}

function partyNames({ parties }: Shown, named: readonly BoardParty[]): Record<string, { en: string; ar: string }> {
  const ids = new Set(named.flatMap(({ id, of }) => [id, of]).filter((id) => id !== null && !id.includes('/')));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = id === null ? null : parties.name(id);
      return id === null || name === null ? [] : [[id, { en: name, ar: parties.nameAr(id) ?? name }]];
    }),
  );
}

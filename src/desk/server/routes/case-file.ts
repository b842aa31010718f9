import { RESTRICTED } from '../../../exports/bulk/format.ts';
import type { Board } from '../../../reconcile/board.ts';
import type { Finding } from '../../../reconcile/finding.ts';
import type { caseFileEndpoints } from '../../contract/case-file.ts';
import type { Handlers } from '../handler.ts';
import type { Side } from '../side.ts';
import type { DeskTools } from '../tools.ts';

/** Questions of one claim alone say no more than their quote. */
const LEAST_CLAIMS = 2;

export function caseFileRoutes({ store, live, sides, actor }: DeskTools): Handlers<keyof typeof caseFileEndpoints> {
  return {
    'POST /api/case-file': async ({ body: { full, name, known, by = 'reported' } }) => {
      const asOf = known === undefined ? null : { clock: by, day: known };
      const side = await sides.ask(asOf, !full);
      if (full) {
        await store.noteExport({ by: name?.trim() || actor, what: `case file, ${RESTRICTED}` });
        await live.settle();
      }
      const findings = side.findings.filter(({ claims }) => claims.length >= LEAST_CLAIMS);
      const { boards, origins, leftOut, all } = side;
      return {
        restricted: full,
        leftOut: { ...leftOut },
        all,
        boards: [...boards],
        findings,
        origins: origins.origins.map(({ id, name, type, of }) => ({ id, name, type, of })),
        quotes: quotesOf(side, usedClaims(boards, findings)),
      };
    },
  };
}

function usedClaims(boards: readonly Board[], findings: readonly Finding[]): ReadonlySet<string> {
  const ofBoards = boards.flatMap(({ terms, stances, steps, guarantees }) => [...terms, ...stances, ...steps, ...guarantees]);
  return new Set([...ofBoards, ...findings].flatMap(({ claims }) => claims));
}

function quotesOf({ reports }: Side, used: ReadonlySet<string>) {
  return reports.flatMap(({ id, language, publisher, title, published, claims }) =>
    claims
      .filter((claim) => used.has(claim.id))
      .map((claim) => ({
        claim: claim.id,
        exact: claim.quote.exact,
        language,
        report: id,
        speaker: claim.attribution.at(-1)?.source ?? '',
        publisher,
        title,
        published: published && { earliest: published.earliest, latest: published.latest },
      })),
  );
}

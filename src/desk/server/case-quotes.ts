import type { Static } from 'typebox';
import type { Finding } from '../../reconcile/finding.ts';
import type { caseFileEndpoints } from '../contract/case-file.ts';
import type { Side } from './side.ts';

export type CaseQuote = Static<(typeof caseFileEndpoints)['POST /api/case-file']['answer']>['quotes'][number];

/** Questions of one claim alone say no more than their quote. */
const LEAST_CLAIMS = 2;

/** The findings that a case file tells. */
export function toldFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ claims }) => claims.length >= LEAST_CLAIMS);
}

/** The words of all claims that boards and questions of a case file rest on. */
export function caseQuotes({ reports, boards, findings }: Side): CaseQuote[] {
  const ofBoards = boards.flatMap(({ terms, stances, steps, guarantees }) => [...terms, ...stances, ...steps, ...guarantees]);
  const used = new Set([...ofBoards, ...toldFindings(findings)].flatMap(({ claims }) => claims));
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

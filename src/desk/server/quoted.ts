import type { Static } from 'typebox';
import { correctClaim } from '../../review/correct.ts';
import type { Store, StoredClaim } from '../../store/store.ts';
import type { QuotedSchema } from '../contract/quotes.ts';

export type Quoted = Static<typeof QuotedSchema>;

/** How much stands around the words, in UTF-16 units. */
const AROUND = 160;

/** Claims as their words, in the order given; each report is opened once. */
export async function quotedClaims(store: Store, claims: readonly StoredClaim[]): Promise<Quoted[]> {
  const ids = [...new Set(claims.map(({ report }) => report))];
  const reports = new Map(await Promise.all(ids.map(async (id) => [id, await opened(store, id)] as const)));
  return claims.flatMap((claim) => {
    const report = reports.get(claim.report);
    return report === undefined || report === null ? [] : [quotedClaim(claim, report)];
  });
}

type Opened = NonNullable<Awaited<ReturnType<typeof opened>>>;

async function opened(store: Store, id: string) {
  const [record, extraction] = await Promise.all([store.report(id), store.extraction(id)]);
  return record === null || extraction === null ? null : { record, text: extraction.text };
}

function quotedClaim({ report, claim: read, standing }: StoredClaim, { record, text }: Opened): Quoted {
  const corrected = correctClaim(read, standing.changes);
  const claim = 'problem' in corrected ? read : corrected;
  const { start, end, exact } = read.quote;
  return {
    claim: claim.id,
    kind: claim.kind,
    report,
    title: record.title,
    publisher: record.publisher,
    published: record.published && { earliest: record.published.earliest, latest: record.published.latest },
    language: record.language,
    before: lastParagraph(text.slice(Math.max(0, start - AROUND), start)),
    exact,
    after: firstParagraph(text.slice(end, end + AROUND)),
    speakers: claim.attribution.map(({ source, type }) => ({ source, type })),
    modality: claim.modality,
    negated: claim.negated,
    time: claim.time && { expression: claim.time.expression, earliest: claim.time.earliest, latest: claim.time.latest },
    place: claim.place && { name: claim.place.name, relation: claim.place.relation },
    status: standing.status,
  };
}

function lastParagraph(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  if (start > 0 || text.length < AROUND) return text.slice(start);
  return `…${text.slice(text.search(/\s/))}`;
}

function firstParagraph(text: string): string {
  const end = text.indexOf('\n');
  if (end !== -1) return text.slice(0, end);
  return text.length < AROUND ? text : `${text.replace(/\s\S*$/, '')} …`;
}

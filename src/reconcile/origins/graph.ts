import { sharedLength } from '../../text/span.ts';
import type { Origin, ReportLink } from '../origin.ts';
import { type Source, type Sources, titleOf } from './source.ts';
import type { Told, ToldClaim } from './told.ts';

export interface Gathered {
  readonly told: readonly Told[];
  readonly sources: readonly Sources[];
  readonly copies: readonly ReportLink[];
}

/** Every claim under the innermost source that it rests on, sorted by origin. */
export function graphOf({ told, sources, copies }: Gathered): Origin[] {
  const reports = new Map(told.map((one, index) => [one.id, { told: one, sources: sources[index] as Sources }]));
  const models = Map.groupBy(copies, ({ from }) => from);
  const rests = restsOn({ find: (id) => reports.get(id), models: (id) => models.get(id) ?? [] });
  const drafts = new Map<string, Draft>();
  for (const one of told) {
    for (const claim of one.claims) {
      const { source, why } = rests(one.id, claim);
      const draft = drafts.get(source.key) ?? newDraft(source);
      drafts.set(source.key, draft);
      note(draft, { source, why, report: one.id, claim: claim.id });
    }
  }
  return [...drafts.values()].map(originOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where reports and what they were copied from are found. */
export interface Found {
  find(report: string): { readonly told: Told; readonly sources: Sources } | undefined;
  /** Links from this report to those that it has words from. */
  models(report: string): readonly ReportLink[];
}

export interface Rest {
  readonly source: Source;
  readonly why: readonly string[];
}

/** The source of a claim: of words that a report has from another, and gives nobody for, that of the other's claim. */
export function restsOn({ find, models }: Found): (report: string, claim: ToldClaim) => Rest {
  const rest = (id: string, claim: ToldClaim): Rest => {
    const { told, sources } = find(id) as { told: Told; sources: Sources };
    const source = sources.byChain[claim.chain] as Source;
    const plain = { source, why: source.why === null ? [] : [source.why] };
    if (!source.own) return plain;
    const from = modelOf(claim, models(id));
    const model = from === null ? undefined : find(from.link.to ?? '');
    if (from === null || model === undefined) return plain;
    const why = `${titleOf(told)} has these words from ${titleOf(model.told)}.`;
    const same = model.told.claims.find((other) => sharedLength(other, from.span) * 2 >= other.end - other.start);
    if (same === undefined) return { source: voiceOf(model.told), why: [why] };
    const inner = rest(model.told.id, same);
    return { source: inner.source, why: [...inner.why, why] };
  };
  return rest;
}

function voiceOf({ publisher }: Told): Source {
  return { ...publisher, type: 'publisher', why: null, as: null, own: true };
}

/** Where a claim's words stand in the report that they were taken from. */
function modelOf(claim: ToldClaim, links: readonly ReportLink[]) {
  for (const link of [...links].sort(mostFirst)) {
    const passage = link.passages.find(({ from }) => sharedLength(from, claim) * 2 >= claim.end - claim.start);
    if (passage === undefined) continue;
    const start = passage.to.start + Math.max(0, claim.start - passage.from.start);
    return { link, span: { start, end: Math.min(passage.to.end, start + claim.end - claim.start) } };
  }
  const whole = links.find(({ kind }) => kind === 'copy');
  return whole === undefined ? null : { link: whole, span: { start: 0, end: 0 } };
}

function mostFirst(a: ReportLink, b: ReportLink): number {
  return (b.shared ?? 0) - (a.shared ?? 0) || ((a.to ?? '') < (b.to ?? '') ? -1 : 1);
}

export interface Draft {
  readonly source: Source;
  readonly names: Map<string, number>;
  readonly types: Map<string, number>;
  readonly claims: string[];
  readonly reports: Set<string>;
  readonly why: Set<string>;
}

export function newDraft(source: Source): Draft {
  return { source, names: new Map(), types: new Map(), claims: [], reports: new Set(), why: new Set() };
}

interface Note extends Rest {
  readonly report: string;
  readonly claim: string;
}

export function note(draft: Draft, { source, why, report, claim }: Note): void {
  draft.claims.push(claim);
  draft.reports.add(report);
  draft.types.set(source.type, (draft.types.get(source.type) ?? 0) + 1);
  const name = source.as ?? source.name;
  draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
  for (const one of why) if (draft.why.size < MOST_REASONS) draft.why.add(one);
}

const MOST_REASONS = 40;
const MOST_NAMES = 6;

export function originOf({ source, names, types, claims, reports, why }: Draft): Origin {
  const type = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? source.type;
  return {
    id: source.key,
    name: source.name,
    type,
    of: source.of,
    claims,
    reports: [...reports].sort(),
    why: [...namesWhy(source, names), ...why],
  };
}

/** Several writings of one source, as far as they are worth telling. */
function namesWhy({ name }: Source, names: ReadonlyMap<string, number>): string[] {
  const written = [...new Set([name, ...names.keys()])];
  if (written.length < 2) return [];
  const shown = written.slice(0, MOST_NAMES).map((one) => `“${one}”`);
  const more = written.length > MOST_NAMES ? ` and ${written.length - MOST_NAMES} more` : '';
  return [`${shown.join(', ')}${more} are names of one source.`];
}

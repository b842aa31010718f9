import { sharedLength } from '../../text/span.ts';
import type { Origin, ReportLink } from '../origin.ts';
import { count, quoted, type Reason, reason } from '../reasons/reason.ts';
import { reasonWords } from '../reasons/words.ts';
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
      const { source, because } = rests(one.id, claim);
      const draft = drafts.get(source.key) ?? newDraft(source);
      drafts.set(source.key, draft);
      note(draft, { source, because, report: one.id, claim: claim.id });
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
  readonly because: readonly Reason[];
}

/** The source of a claim: of words that a report has from another, and gives nobody for, that of the other's claim. */
export function restsOn({ find, models }: Found): (report: string, claim: ToldClaim) => Rest {
  const rest = (id: string, claim: ToldClaim): Rest => {
    const { told, sources } = find(id) as { told: Told; sources: Sources };
    const source = sources.byChain[claim.chain] as Source;
    const plain = { source, because: source.because === null ? [] : [source.because] };
    if (!source.own) return plain;
    const from = modelOf(claim, models(id));
    const model = from === null ? undefined : find(from.link.to ?? '');
    if (from === null || model === undefined) return plain;
    const because = reason('has-words', { report: quoted(titleOf(told)), from: quoted(titleOf(model.told)) });
    const same = model.told.claims.find((other) => sharedLength(other, from.span) * 2 >= other.end - other.start);
    if (same === undefined) return { source: voiceOf(model.told), because: [because] };
    const inner = rest(model.told.id, same);
    return { source: inner.source, because: [...inner.because, because] };
  };
  return rest;
}

function voiceOf({ publisher }: Told): Source {
  return { ...publisher, type: 'publisher', because: null, as: null, own: true };
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
  /** By their sentences: a reason stands once. */
  readonly because: Map<string, Reason>;
}

export function newDraft(source: Source): Draft {
  return { source, names: new Map(), types: new Map(), claims: [], reports: new Set(), because: new Map() };
}

interface Note extends Rest {
  readonly report: string;
  readonly claim: string;
}

export function note(draft: Draft, { source, because, report, claim }: Note): void {
  draft.claims.push(claim);
  draft.reports.add(report);
  draft.types.set(source.type, (draft.types.get(source.type) ?? 0) + 1);
  const name = source.as ?? source.name;
  draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
  for (const one of because) if (draft.because.size < MOST_REASONS) draft.because.set(reasonWords(one), one);
}

const MOST_REASONS = 40;
const MOST_NAMES = 6;

export function originOf({ source, names, types, claims, reports, because }: Draft): Origin {
  const type = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? source.type;
  const reasons = [...namesReason(source, names), ...because.values()];
  return {
    id: source.key,
    name: source.name,
    type,
    of: source.of,
    claims,
    reports: [...reports].sort(),
    why: reasons.map(reasonWords),
    reasons,
  };
}

/** Several writings of one source, as far as they are worth telling. */
function namesReason({ name }: Source, names: ReadonlyMap<string, number>): Reason[] {
  const all = [...new Set([name, ...names.keys()])];
  if (all.length < 2) return [];
  const shown = { names: quoted(...all.slice(0, MOST_NAMES)) };
  return [
    all.length > MOST_NAMES ? reason('same-names-more', { ...shown, number: count(all.length - MOST_NAMES) }) : reason('same-names', shown),
  ];
}

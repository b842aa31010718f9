import { createHash } from 'node:crypto';
import { type Names, questionOf } from './ask.ts';
import { meet } from './bounds.ts';
import { type Cluster, clustersOf } from './cluster.ts';
import type { Verdict } from './comparison.ts';
import type { Dossier } from './dossier.ts';
import type { Finding, Held, Remark } from './finding.ts';
import { gradeOf } from './grade.ts';
import { type Grading, gradingsOf } from './grading.ts';
import { answerKey, heldBy } from './held.ts';
import { isAbout } from './held-words.ts';
import { knownReports } from './known.ts';
import type { NamedOrigin } from './origin.ts';
import { placeNamesOf } from './place-names.ts';
import { pointsOf } from './points/point.ts';
import { amount, days, names, type ReasonValue } from './reasons/reason.ts';
import { whyOf } from './reasons/words.ts';
import { remarksOf } from './remarks.ts';
import { overlap, type Window } from './window.ts';

/**
 * What the reports jointly say, question by question, and how far apart they are: derived from their claims, origins and
 * judgements, the same whatever the order of intake. Every finding rests on claims; what one claim alone tells is one too.
 */
export function findingsOf(dossier: Dossier): Finding[] {
  const computed = derivedFrom(dossier);
  const given = gradingsOf(computed, dossier.grades ?? []);
  return computed
    .map((finding) => graded(finding, given.get(finding.id)))
    .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}

/** Findings as computed, no person's grade above them; boards ask them for contradictions. */
export function derivedFrom(dossier: Dossier): readonly Finding[] {
  const known = remembered.get(dossier);
  if (known !== undefined) return known;
  const origins = new Map(dossier.origins.origins.map((origin) => [origin.id, origin]));
  const originOf = new Map(dossier.origins.origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const around = { origins, originOf, parties: dossier.parties, places: placeNamesOf(dossier.reports) };
  const found: Finding[] = [];
  const points = pointsOf(knownReports(dossier.reports, dossier.asOf), dossier.parties);
  for (const cluster of clustersOf(points, dossier)) {
    const finding = findingOf(cluster, around);
    if (finding !== null) found.push(finding);
  }
  remembered.set(dossier, found);
  return found;
}

const remembered = new WeakMap<Dossier, readonly Finding[]>();

/** A person's grade stands above the computed one, which is told beside it. */
export function graded(finding: Finding, grading: Grading | undefined): Finding {
  if (grading === undefined) return finding;
  const { id, grade, by, at, reason } = grading;
  return { ...finding, grade, given: { id, grade, by, at, reason } };
}

/** What a finding is told with, besides its claims. */
export interface Around extends Names {
  readonly origins: ReadonlyMap<string, NamedOrigin>;
  readonly originOf: ReadonlyMap<string, string>;
}

/** What the claims of a cluster jointly say; null where none of them has an origin. */
export function findingOf(cluster: Cluster, { origins, originOf, parties, places }: Around): Finding | null {
  if (isEcho(cluster)) return null;
  const held = heldBy(cluster.points, originOf);
  const sides = sidesOf(held, cluster);
  const [leading] = sides;
  if (leading === undefined) return null;
  const supporting = independent(leading.held, origins);
  const against = independent(
    sides
      .slice(1)
      .filter(({ clashes }) => clashes)
      .flatMap((side) => side.held),
    origins,
  ).filter(({ id }) => !supporting.some((one) => one.id === id));
  const affirming = independent(
    leading.held.filter((one) => !denies(one)),
    origins,
  );
  const { grade, why, reason } = gradeOf({
    supporting,
    affirming,
    against,
    blamed: blamedIn(cluster),
    combatantsOnly: harmToCombatants(cluster),
  });
  return {
    id: idOf(cluster),
    topic: topicIn(cluster),
    question: questionOf(cluster.points, cluster.topic, { parties, places }),
    held,
    independent: supporting.length,
    ...range(held),
    latest: latestOf(held),
    changes: changesIn(held, origins),
    dissent: remarksOf(cluster.pairs, DISSENT),
    outside: remarksOf(cluster.beside, OUTSIDE),
    grade,
    computed: grade,
    gradeWhy: why,
    gradeReason: reason,
    given: null,
    claims: [...new Set(cluster.points.map(({ claim }) => claim.id))],
  };
}

/** One claim, which answers the same question by another of its points. */
function isEcho({ points }: Cluster): boolean {
  return points.every((point) => point.kind === 'act' && point.echo === true && point.claim.id === points[0]?.claim.id);
}

interface Side {
  readonly held: readonly Held[];
  /** True where what it holds cannot be true beside the leading side. */
  readonly clashes: boolean;
}

/** Origins by what they hold now: those that can both be right stand together; the side with most of them leads. */
function sidesOf(held: readonly Held[], cluster: Cluster): Side[] {
  const against = clashesAmong(held, cluster);
  const sides: Held[][] = [];
  for (const one of held) {
    const side = sides.find((of) => !of.some((other) => against.get(one)?.has(other) === true));
    if (side === undefined) sides.push([one]);
    else side.push(one);
  }
  const ranked = sides.sort((x, y) => y.length - x.length);
  const leading = new Set(ranked[0]);
  const clashes = (side: readonly Held[]) => side.some((one) => [...(against.get(one) ?? [])].some((other) => leading.has(other)));
  return ranked.map((side, index) => ({ held: side, clashes: index > 0 && clashes(side) }));
}

/** For each origin's last word those that cannot be true beside it: by what was compared, and numbers that no change explains. */
function clashesAmong(held: readonly Held[], { pairs }: Cluster): ReadonlyMap<Held, ReadonlySet<Held>> {
  const holder = new Map(held.flatMap((one) => one.claims.map((claim) => [claim, one] as const)));
  const against = new Map<Held, Set<Held>>();
  const changed = new Map<Held, Set<Held>>();
  for (const { a, b, verdict } of pairs) {
    const [x, y] = [holder.get(a.claim.id), holder.get(b.claim.id)];
    if (x === undefined || y === undefined || x === y) continue;
    if (verdict === 'differs') link(against, x, y);
    if (verdict === 'updates') link(changed, x, y);
  }
  for (const [index, x] of held.entries())
    for (const y of held.slice(index + 1)) if ((apart(x, y) || opposed(x, y)) && changed.get(x)?.has(y) !== true) link(against, x, y);
  return against;
}

function link(sets: Map<Held, Set<Held>>, x: Held, y: Held): void {
  sets.set(x, (sets.get(x) ?? new Set()).add(y));
  sets.set(y, (sets.get(y) ?? new Set()).add(x));
}

const denies = ({ negated, modality, answer }: Held): boolean => negated || modality === 'denied' || answer === 'no';

/** A yes and a no of days in common. */
function opposed(x: Held, y: Held): boolean {
  const answers = [x.answer, y.answer];
  const [days, others] = [x, y].map(({ asOf }) => ({ ...asOf, sure: true })) as [Window, Window];
  return answers.includes('yes') && answers.includes('no') && overlap(days, others);
}

/** Two numbers of days in common that have none in common. */
function apart(x: Held, y: Held): boolean {
  const told = [x, y].every(({ low, high }) => low !== null || high !== null);
  const [days, others] = [x, y].map(({ asOf }) => ({ ...asOf, sure: true })) as [Window, Window];
  return told && overlap(days, others) && !meet({ ...x, about: isAbout(x) }, { ...y, about: isAbout(y) });
}

/** Origins that count: those of one party count once. */
function independent(held: readonly Held[], origins: ReadonlyMap<string, NamedOrigin>): NamedOrigin[] {
  const counted = new Map<string, NamedOrigin>();
  for (const { origin } of held) {
    const known = origins.get(origin);
    if (known !== undefined && !counted.has(known.of ?? known.id)) counted.set(known.of ?? known.id, known);
  }
  return [...counted.values()];
}

function blamedIn({ topic, points }: Cluster): string | null {
  if (!topic.startsWith('figure') && !topic.startsWith('event:')) return null;
  return points.map(({ claim }) => claim.blamed).find((blamed) => blamed !== null) ?? null;
}

const HARM = new Set(['killed', 'wounded', 'casualties']);

function harmToCombatants({ points }: Cluster): boolean {
  return points.every((point) => point.kind === 'figure' && HARM.has(point.measure) && point.people.sort === 'combatant');
}

/** The lowest and the highest that anyone holds now; null where someone leaves that end open. */
function range(held: readonly Held[]): { low: number | null; high: number | null } {
  const lows = held.map(({ low }) => low);
  const highs = held.map(({ high }) => high);
  return {
    low: lows.some((low) => low !== null) ? Math.min(...lows.filter((low) => low !== null)) : null,
    high: highs.every((high) => high !== null) ? Math.max(...highs.filter((high) => high !== null)) : null,
  };
}

function latestOf(held: readonly Held[]): string[] {
  const day = held[0]?.asOf.latest ?? null;
  return held.filter(({ asOf }) => asOf.latest === day).map(({ origin }) => origin);
}

function changesIn(held: readonly Held[], origins: ReadonlyMap<string, NamedOrigin>): Remark[] {
  return held.flatMap((now) =>
    now.earlier
      // Two numbers of one day are of two things, not a change.
      .filter((before) => answerKey(before) !== answerKey(now) && !sameDay(before, now))
      .map((before) => {
        const who = names(origins.get(now.origin)?.name ?? now.origin);
        const values = { who, before: holding(before), beforeDay: dayOf(before), after: holding(now), afterDay: dayOf(now) };
        return { ...whyOf('changed', values), claims: [...before.claims, ...now.claims] };
      }),
  );
}

function dayOf({ asOf, reported }: Omit<Held, 'earlier'>): ReasonValue {
  const day = asOf.latest ?? reported;
  return days({ earliest: day, latest: day });
}

function holding(held: Omit<Held, 'earlier'>): ReasonValue {
  if (held.answer !== null) return { is: 'answer', answer: held.answer };
  return amount({ ...held, about: isAbout(held) });
}

const DISSENT: ReadonlySet<Verdict> = new Set(['differs']);
const OUTSIDE: ReadonlySet<Verdict> = new Set(['part-of', 'differs-in-measure']);

/** The same as long as its earliest claim is: a new report leaves it. */
function idOf(cluster: Cluster): string {
  return createHash('sha256')
    .update(`${topicIn(cluster)} ${cluster.points[0]?.claim.id}`)
    .digest('hex')
    .slice(0, 20);
}

/** One claim can tell of the part that each of two parties had: whose it is belongs to what is asked. */
function topicIn({ topic, points }: Cluster): string {
  if (topic !== 'part' && topic !== 'stance') return topic;
  return `${topic} ${points.find(({ people }) => people.party !== null)?.people.party ?? 'all'}`;
}

const sameDay = (before: Omit<Held, 'earlier'>, now: Omit<Held, 'earlier'>): boolean =>
  before.reported === now.reported && before.asOf.latest === now.asOf.latest;

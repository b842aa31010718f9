import type { Finding, Grade } from './finding.ts';

/**
 * What a person says the grade of a finding is, in place of the computed one. Only ever appended. A finding is derived and
 * has no record of its own: the grade is given to a question (`topic`) and the claims that it was answered by at the time,
 * so that it stays with them when later reports join.
 */
export interface Grading {
  readonly id: string;
  readonly topic: string;
  /** The question in words, as it was asked then. */
  readonly ask: { readonly en: string; readonly ar: string };
  /** Claim ids, earliest reported first. */
  readonly claims: readonly string[];
  readonly grade: Grade;
  /** Grade that was computed then. */
  readonly computed: Grade;
  readonly by: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly reason: string;
  /** Grading id that is taken back, instead of a grade on its own. */
  readonly withdraws: string | null;
}

/** Those that nobody took back, in the order in which they were given. A withdrawal can itself be withdrawn. */
export function gradingsInForce(gradings: readonly Grading[]): readonly Grading[] {
  const gone = new Set<string>();
  const inForce: Grading[] = [];
  for (const grading of [...gradings].reverse()) {
    if (gone.has(grading.id)) continue;
    if (grading.withdraws !== null) gone.add(grading.withdraws);
    else inForce.push(grading);
  }
  return inForce.reverse();
}

type Gradable = Pick<Finding, 'id' | 'topic' | 'claims'>;

/** For each finding, by its id, the grade last given to it. A finding that has come apart takes its grade to where most of its claims are. */
export function gradingsOf(findings: readonly Gradable[], gradings: readonly Grading[]): ReadonlyMap<string, Grading> {
  if (gradings.length === 0) return new Map();
  const byClaim = findingsByClaim(findings);
  const given = new Map<string, Grading>();
  for (const grading of gradingsInForce(gradings)) {
    const finding = findingOf(grading, byClaim);
    if (finding !== null) given.set(finding.id, grading);
  }
  return given;
}

function findingsByClaim(findings: readonly Gradable[]): ReadonlyMap<string, readonly Gradable[]> {
  const byClaim = new Map<string, Gradable[]>();
  for (const finding of findings)
    for (const claim of finding.claims) {
      const of = byClaim.get(claim);
      if (of === undefined) byClaim.set(claim, [finding]);
      else of.push(finding);
    }
  return byClaim;
}

function findingOf({ topic, claims }: Grading, byClaim: ReadonlyMap<string, readonly Gradable[]>): Gradable | null {
  const shared = new Map<Gradable, number>();
  for (const claim of claims)
    for (const finding of byClaim.get(claim) ?? []) if (finding.topic === topic) shared.set(finding, (shared.get(finding) ?? 0) + 1);
  // Of two with equally many claims the one that holds the earliest of them was met first.
  let best: Gradable | null = null;
  for (const [finding, count] of shared) if (best === null || count > (shared.get(best) ?? 0)) best = finding;
  return best;
}

import type { Claim } from '../../src/claims/claim.ts';
import { sameClass, sameModality, sameSpeaker } from './agree.ts';
import { type Match, matchGroup } from './match.ts';
import { type AnnotatedRecord, GROUPS, type Group, type RecordClaim } from './record.ts';
import { trapsIn } from './traps.ts';

/** Counts of one group; the last four count among the hits. */
export interface Tally {
  gold: number;
  pred: number;
  hit: number;
  says: number;
  modality: number;
  class: number;
  classed: number;
}

export interface Score {
  readonly groups: Readonly<Record<Group, Tally>>;
  traps: number;
  /** What was missed, invented, forbidden or laid in another mouth, one line each. */
  readonly lines: string[];
}

const groups = Object.keys(GROUPS) as Group[];

export function emptyScore(): Score {
  const tally = (): Tally => ({ gold: 0, pred: 0, hit: 0, says: 0, modality: 0, class: 0, classed: 0 });
  return { groups: Object.fromEntries(groups.map((group) => [group, tally()])) as Record<Group, Tally>, traps: 0, lines: [] };
}

/** Adds one record and what the reader found in its text to the score. */
export function addRecord(score: Score, record: AnnotatedRecord, claims: readonly Claim[]): void {
  score.lines.push(`${record.slug}:`);
  const matches = groups.map((group) => ({ group, match: matchGroup(group, record, claims) }));
  const elsewhere = new Set(matches.flatMap(({ match }) => optionalHits(match)));
  for (const { group, match } of matches) {
    countWanted(score, { group, match, elsewhere });
    countExtra(score, group, match);
  }
  for (const { claim, why } of trapsIn(record, claims)) {
    score.traps += 1;
    score.lines.push(`! trap ${claim.rule} ${place(claim.quote)}: ${why}`);
  }
}

function optionalHits({ wanted, pairs }: Match): string[] {
  return [...pairs.keys()].flatMap((w) => (wanted[w]?.required === false ? [wanted[w].claim.id] : []));
}

function countWanted(score: Score, { group, match, elsewhere }: { group: Group; match: Match; elsewhere: ReadonlySet<string> }): void {
  const tally = score.groups[group];
  match.wanted.forEach((want, w) => {
    if (!want.required) return;
    const found = match.found[match.pairs.get(w) ?? -1];
    if (found === undefined) {
      if (group !== 'figures' && elsewhere.has(want.claim.id)) return;
      tally.gold += 1;
      score.lines.push(`- missed ${group} ${want.claim.id} ${place({ ...want.claim, exact: want.claim.quote })}`);
      return;
    }
    const right = sameClass(group, want, found);
    tally.gold += 1;
    tally.pred += 1;
    tally.hit += 1;
    const same = sameSpeaker(want.claim, found);
    if (!same) score.lines.push(`~ says ${group} ${want.claim.id} ${place(found.quote)}: ${voices(want.claim, found)}`);
    tally.says += Number(same);
    tally.modality += Number(sameModality(want.claim, found));
    tally.classed += Number(right !== null);
    tally.class += Number(right === true);
  });
}

function voices({ attribution }: RecordClaim, claim: Claim): string {
  return `${attribution?.at(-1)?.speaker ?? 'own voice'}, read as ${claim.attribution.at(-1)?.source ?? 'own voice'}`;
}

function countExtra(score: Score, group: Group, match: Match): void {
  const paired = new Set(match.pairs.values());
  match.found.forEach((claim, f) => {
    if (paired.has(f) || match.excused.has(f)) return;
    score.groups[group].pred += 1;
    score.lines.push(`+ extra ${group} ${claim.rule} ${place(claim.quote)}`);
  });
}

function place({ start, end, exact }: { start: number; end: number; exact: string }): string {
  return `[${start},${end}) “${exact.replace(/\s+/g, ' ').slice(0, 100)}”`;
}

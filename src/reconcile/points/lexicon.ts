import type { ClaimPlace } from '../../claims/common.ts';
import type { ComparedReport } from '../dossier.ts';
import type { Parties } from '../parties.ts';

/** Names as the reports write them: what one report leaves untold another may tell. */
export interface Lexicon {
  /** Folded name to party id; names that point at several parties are left out. */
  readonly parties: ReadonlyMap<string, string>;
  /** Folded name to the place that it is of most often. */
  readonly places: ReadonlyMap<string, ClaimPlace>;
}

export function lexiconOf(reports: readonly ComparedReport[], parties: Parties): Lexicon {
  return { parties: partyNames(reports, parties), places: placeNames(reports) };
}

export const foldName = (name: string): string => bareName(name).toLowerCase();

/** Without the article before it. */
export const bareName = (name: string): string => name.replace(/^(?:the|a|an)\s+/i, '').trim();

/** Names of registered wholes in one report's claims. */
export function namesIn(report: ComparedReport, parties: Parties): Map<string, string> {
  const names = new Map<string, string>();
  for (const claim of report.claims)
    for (const mentions of Object.values(claim.parties))
      for (const { id, name } of mentions) if (parties.whole(id) !== null && !id.includes('/')) names.set(foldName(name), id);
  return names;
}

function partyNames(reports: readonly ComparedReport[], parties: Parties): Map<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const report of reports)
    for (const [name, id] of namesIn(report, parties)) {
      if (found.has(name) && found.get(name) !== id) several.add(name);
      found.set(name, id);
    }
  for (const name of several) found.delete(name);
  return found;
}

/** Areas larger than this tell nothing of where: a country is no place of an event. */
export const LARGEST_KM = 250;

function placeNames(reports: readonly ComparedReport[]): Map<string, ClaimPlace> {
  const counts = new Map<string, Map<string, { place: ClaimPlace; count: number }>>();
  for (const { claims } of reports)
    for (const { place } of claims) {
      if (place?.id == null || (place.precisionKm ?? 0) > LARGEST_KM) continue;
      const name = foldName(place.name);
      const of = counts.get(name) ?? new Map<string, { place: ClaimPlace; count: number }>();
      of.set(place.id, { place: of.get(place.id)?.place ?? place, count: (of.get(place.id)?.count ?? 0) + 1 });
      counts.set(name, of);
    }
  return new Map([...counts].map(([name, of]) => [name, mostNamed(of)]));
}

function mostNamed(counts: ReadonlyMap<string, { place: ClaimPlace; count: number }>): ClaimPlace {
  const [first] = [...counts].sort(([idA, a], [idB, b]) => b.count - a.count || (idA < idB ? -1 : 1));
  return (first as NonNullable<typeof first>)[1].place;
}

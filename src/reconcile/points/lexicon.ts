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
  const gatherer = gatherLexicon();
  for (const report of reports) {
    for (const [name, id] of namesIn(report, parties)) gatherer.noteParty(name, id);
    for (const { place } of report.claims) if (place !== null) gatherer.notePlace(place, 1);
  }
  return gatherer.lexicon();
}

/** Gathers names in any order. */
export interface LexiconGatherer {
  noteParty(name: string, party: string): void;
  notePlace(place: ClaimPlace, count: number): void;
  lexicon(): Lexicon;
}

export function gatherLexicon(): LexiconGatherer {
  const parties = new Map<string, string>();
  const several = new Set<string>();
  const places = new Map<string, Map<string, { place: ClaimPlace; count: number }>>();
  return {
    noteParty: (name, party) => {
      if (parties.has(name) && parties.get(name) !== party) several.add(name);
      parties.set(name, party);
    },
    notePlace: (place, count) => {
      if (place.id === null || (place.precisionKm ?? 0) > LARGEST_KM) return;
      const name = foldName(place.name);
      const of = places.get(name) ?? new Map<string, { place: ClaimPlace; count: number }>();
      const before = of.get(place.id);
      const first = before !== undefined && before.place.name <= place.name ? before.place : place;
      of.set(place.id, { place: first, count: (before?.count ?? 0) + count });
      places.set(name, of);
    },
    lexicon: () => ({
      parties: new Map([...parties].filter(([name]) => !several.has(name))),
      places: new Map([...places].map(([name, of]) => [name, mostNamed(of)])),
    }),
  };
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

/** Areas larger than this tell nothing of where: a country is no place of an event. */
export const LARGEST_KM = 250;

function mostNamed(counts: ReadonlyMap<string, { place: ClaimPlace; count: number }>): ClaimPlace {
  const [first] = [...counts].sort(([idA, a], [idB, b]) => b.count - a.count || (idA < idB ? -1 : 1));
  return (first as NonNullable<typeof first>)[1].place;
}

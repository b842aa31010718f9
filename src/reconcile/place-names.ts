import type { ClaimPlace } from '../claims/common.ts';
import type { ComparedReport } from './dossier.ts';

/** What the reports call a place in each script; in Latin letters, where none does, what the gazetteer calls it; else null. */
export interface PlaceNames {
  of(id: string | null): { readonly en: string | null; readonly ar: string | null };
  /** Ids of all places that are named. */
  all(): string[];
}

const ARABIC = /\p{Script=Arabic}/u;

/** The name used most often for each place, script by script; of names used equally often the first by letters. */
export function placeNamesOf(reports: readonly ComparedReport[]): PlaceNames {
  const gatherer = gatherNames();
  for (const { claims } of reports) for (const { place } of claims) if (place !== null) gatherer.note(place, 1);
  return gatherer.names();
}

export interface NameGatherer {
  note(place: Pick<ClaimPlace, 'id' | 'name' | 'candidates'>, count: number): void;
  names(): PlaceNames;
}

export function gatherNames(): NameGatherer {
  const counts = { en: new Map<string, Map<string, number>>(), ar: new Map<string, Map<string, number>>() };
  const most = (names: ReadonlyMap<string, number> | undefined) =>
    [...(names ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
  return {
    note: ({ id, name, candidates }, count) => {
      if (id === null) return;
      const script = ARABIC.test(name) ? counts.ar : counts.en;
      const names = script.get(id) ?? new Map<string, number>();
      script.set(id, names.set(name, (names.get(name) ?? 0) + count));
      const official = candidates[0]?.name;
      if (official === undefined || ARABIC.test(official)) return;
      // Told by nobody: any name that a report uses comes before it.
      const latin = counts.en.get(id) ?? new Map<string, number>();
      counts.en.set(id, latin.set(official, latin.get(official) ?? 0));
    },
    names: () => ({
      of: (id) => (id === null ? NEITHER : { en: most(counts.en.get(id)), ar: most(counts.ar.get(id)) }),
      all: () => [...new Set([...counts.en.keys(), ...counts.ar.keys()])],
    }),
  };
}

const NEITHER = { en: null, ar: null };

import type { ComparedReport } from './dossier.ts';

/** What the reports call a place in each script; null where none names it in that one. */
export interface PlaceNames {
  of(id: string | null): { readonly en: string | null; readonly ar: string | null };
}

const ARABIC = /\p{Script=Arabic}/u;

/** The name used most often for each place, script by script; of names used equally often the first by letters. */
export function placeNamesOf(reports: readonly ComparedReport[]): PlaceNames {
  const counts = { en: new Map<string, Map<string, number>>(), ar: new Map<string, Map<string, number>>() };
  for (const { place } of reports.flatMap(({ claims }) => claims)) {
    if (place?.id == null) continue;
    const script = ARABIC.test(place.name) ? counts.ar : counts.en;
    const names = script.get(place.id) ?? new Map<string, number>();
    script.set(place.id, names.set(place.name, (names.get(place.name) ?? 0) + 1));
  }
  const most = (names: ReadonlyMap<string, number> | undefined) =>
    [...(names ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
  return { of: (id) => (id === null ? NEITHER : { en: most(counts.en.get(id)), ar: most(counts.ar.get(id)) }) };
}

const NEITHER = { en: null, ar: null };

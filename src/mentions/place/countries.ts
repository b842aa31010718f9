import type { Sentence } from '../../text/sentence.ts';
import { isStrong } from './accept.ts';
import type { Name } from './name.ts';
import { DEMONYMS } from './words.ts';

/**
 * How much of the report points at each country (ISO code) and at each first-order area (place id): countries and
 * areas named, well-known places, nationality words.
 */
export function countryWeights(names: readonly Name[], sentences: readonly Sentence[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const name of names) {
    const strong = name.matches.filter((match) => isStrong(match) && match.kind === 'plain');
    const countries = new Set(strong.map(({ place }) => place.country));
    const named = strong.find(({ place }) => place.type === 'country');
    const areas = strong.filter(({ place }) => place.type === 'province');
    if (areas.length === 1 && countries.size === 1) add(areas[0]?.place.id ?? null, 1);
    if (countries.size === 1) add([...countries][0] ?? null, named === undefined ? 1 : 1.5);
  }
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) add(DEMONYMS.get(token.norm) ?? null, 0.7);
  return weights;
}

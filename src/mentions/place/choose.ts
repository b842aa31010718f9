import { plainKey } from '../../gazetteer/folding-key.ts';
import type { Place, PlaceMatch } from '../../gazetteer/place.ts';
import { COUNTRY_SCORE, candidateOf, distanceKm, nearScore, priorScore } from '../../gazetteer/place-score.ts';
import type { PlaceCandidate } from '../mention.ts';
import { holderOf, isStrong } from './accept.ts';
import type { Name } from './name.ts';
import { GENERIC_NOUNS } from './words.ts';

/** A name that stands for a place here, with the places it may be and the names right beside it. */
export interface Accepted {
  readonly name: Name;
  readonly matches: readonly PlaceMatch[];
  readonly neighbours: readonly Name[];
}

const KEPT = 5;

/**
 * Ranks the places of every name: weight of the place, countries that the report is about, an area named right after
 * it ("X, Louisiana"), a generic noun ("X province"), nearness to the other places. One name means one place in a
 * report. A small place in a country that nothing else in the report points at is no answer.
 */
export function rankCandidates(accepted: readonly Accepted[], countries: ReadonlyMap<string, number>): PlaceCandidate[][] {
  const groups = Map.groupBy(accepted, ({ name }) => plainKey(name.text));
  const share = sharesOf(countries);
  const first = new Map([...groups].map(([key, group]) => [key, scoreGroup(group, share)]));
  const anchors = new Map([...first].map(([key, scored]) => [key, scored[0]]));
  const isAtHome = (match: PlaceMatch) => countries.size === 0 || isStrong(match) || share(match) > 0;
  return accepted.map(({ name, matches }) => {
    const key = plainKey(name.text);
    const others = [...anchors].filter(([other]) => other !== key).flatMap(([, best]) => best ?? []);
    const here =
      first.get(key)?.filter(({ match }) => matches.includes(match) || matches.some(({ place }) => place.id === match.place.id)) ?? [];
    return here
      .filter(({ match }) => isAtHome(match))
      .map(({ match, score }) => candidateOf(match.place, Math.min(1, (score + nearness(match, others) + kindBonus(match, name)) / 2)))
      .sort((a, b) => b.score - a.score)
      .slice(0, KEPT);
  });
}

/** What part of the report's pointers goes to the country of a place, and to its area. */
function sharesOf(weights: ReadonlyMap<string, number>): (match: PlaceMatch) => number {
  const sum = (entries: readonly [string, number][]) => entries.reduce((total, [, weight]) => total + weight, 1);
  const countries = sum([...weights].filter(([key]) => key.length === 2));
  const areas = sum([...weights].filter(([key]) => key.length > 2));
  return ({ place }) => (weights.get(place.country ?? '') ?? 0) / countries + (weights.get(place.parent ?? '') ?? 0) / areas;
}

interface Scored {
  readonly match: PlaceMatch;
  readonly score: number;
}

function scoreGroup(group: readonly Accepted[], share: (match: PlaceMatch) => number): Scored[] {
  const matches = new Map(group.flatMap(({ matches: all }) => all.map((match) => [match.place.id, match] as const)));
  const kinds = new Set([...matches.values()].map(({ place }) => place.type));
  const scored = [...matches.values()].map((match) => {
    const held = group.some(({ neighbours }) => neighbours.some((other) => isHeldIn(match, other, kinds)));
    return { match, score: priorScore(match) + COUNTRY_SCORE * share(match) + (held ? 0.5 : 0) + (isOfList(match, group) ? 0.2 : 0) };
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** "Utah, Virginia, Washington": a list names places of one kind and mostly of one country. */
function isOfList({ place }: PlaceMatch, group: readonly Accepted[]): boolean {
  if (place.type !== 'province' && place.type !== 'country') return false;
  const beside = group.flatMap(({ neighbours }) => neighbours.map(firstThought));
  return beside.some((other) => other?.id !== place.id && other?.type === place.type && other.country === place.country);
}

function firstThought(name: Name): Place | undefined {
  return name.matches.toSorted((a, b) => priorScore(b) - priorScore(a))[0]?.place;
}

/** "Lebanon, Pennsylvania" is a town; "Mexico, Philippines" are two countries, "California, Maryland" two states of a list. */
function isHeldIn(match: PlaceMatch, other: Name, kinds: ReadonlySet<string>): boolean {
  const holder = holderOf(match, other);
  return holder !== null && !kinds.has(holder.place.type);
}

function nearness({ place }: PlaceMatch, others: readonly Scored[]): number {
  if (place.type === 'country') return 0;
  const points = others.filter(({ match }) => match.place.type !== 'country' && match.place.country !== null);
  const distances = points.map(({ match }) => distanceKm(place, match.place)).filter((km) => km !== null);
  return distances.length === 0 ? 0 : nearScore(Math.min(...distances));
}

/** "X province", "the city of X": the noun decides between a town and the area that is called after it. */
function kindBonus({ place }: PlaceMatch, name: Name): number {
  const { tokens } = name.sentence;
  const last = name.to - name.from > 1 ? GENERIC_NOUNS.get(tokens[name.to - 1]?.norm ?? '') : undefined;
  const after = last ?? GENERIC_NOUNS.get(tokens[name.to]?.norm ?? '');
  const before = tokens[name.from - 1]?.norm === 'of' ? GENERIC_NOUNS.get(tokens[name.from - 2]?.norm ?? '') : undefined;
  const wanted = after ?? before;
  if (wanted === undefined || wanted === 'other') return 0;
  return wanted === place.type ? 0.4 : 0;
}

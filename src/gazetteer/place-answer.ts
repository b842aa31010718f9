import type { Place, PlaceMatch } from './place.ts';
import type { Gazetteer } from './place-gazetteer.ts';
import { COUNTRY_SCORE, curatedScore, distanceKm, nearScore, sizeScore, spellingScore } from './place-score.ts';

/** What a person who asks for a name knows besides. */
export interface PlaceContext {
  /** Two-letter code of the country that the report is about. */
  readonly country: string | null;
  /** A place that the report names too. */
  readonly near: { readonly name: string; readonly lat: number; readonly lon: number } | null;
}

/** One reason for a candidate and what it counts; the counts add up to the score. */
export interface Reason {
  readonly of: 'spelling' | 'curated' | 'size' | 'country' | 'near';
  readonly words: string;
  readonly score: number;
}

export interface PlaceChoice {
  readonly place: Place;
  /** Name of the area or country that holds it. */
  readonly within: string | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The places of a name, best first, and why the first one is. */
export interface PlaceAnswer {
  readonly name: string;
  readonly choices: readonly PlaceChoice[];
  readonly why: string;
}

/** Ranks the places of a name by the same weights as the reader, with what the asker knows in place of a report. */
export function answerName(gazetteer: Gazetteer, name: string, context: PlaceContext): PlaceAnswer {
  const choices = gazetteer
    .find(name)
    .map((match) => choiceOf(match, { gazetteer, name, context }))
    .sort((a, b) => b.score - a.score);
  return { name, choices, why: whyFirst(choices) };
}

interface Asked {
  readonly gazetteer: Gazetteer;
  readonly name: string;
  readonly context: PlaceContext;
}

function choiceOf(match: PlaceMatch, { gazetteer, name, context }: Asked): PlaceChoice {
  const { place } = match;
  const holder = place.parent === null ? null : gazetteer.byId(place.parent);
  const reasons = [
    { of: 'spelling', words: spellingWords(match, name), score: spellingScore(match) },
    { of: 'curated', words: place.id.startsWith('own:') ? 'in your own list' : 'in the curated list', score: curatedScore(match) },
    { of: 'size', words: sizeWords(place), score: sizeScore(place) },
    {
      of: 'country',
      words: `in ${context.country}`,
      score: place.country !== null && place.country === context.country ? COUNTRY_SCORE : 0,
    },
    nearReason(place, context),
  ] as const satisfies readonly Reason[];
  const counting = reasons.filter(({ of, score }) => score > 0 || of === 'spelling');
  const score = Math.round(counting.reduce((sum, reason) => sum + reason.score, 0) * 100) / 100;
  return { place, within: holder?.name ?? null, score, reasons: counting };
}

function spellingWords({ place, kind }: PlaceMatch, name: string): string {
  if (kind === 'folded') return `sounds like ${place.name}`;
  return place.name === name ? 'spelt exactly so' : 'one of its spellings';
}

function sizeWords({ type, population, country }: Place): string {
  if (type === 'country') return 'a country';
  if (country === null) return 'in several countries';
  const people = population > 0 ? `${population.toLocaleString('en')} inhabitants` : 'inhabitants not known';
  return type === 'province' ? `an area, ${people}, of which a tenth counts` : people;
}

function nearReason(place: Place, { near }: PlaceContext): Reason {
  const km = near === null ? null : distanceKm(place, near);
  if (near === null || km === null) return { of: 'near', words: '', score: 0 };
  return { of: 'near', words: `${Math.round(km)} km from ${near.name}`, score: nearScore(km) };
}

const TIE = 0.02;

function whyFirst([first, second]: readonly PlaceChoice[]): string {
  if (first === undefined) return 'no place of that name is known; add it with --places';
  if (second === undefined) return 'the only place of that name';
  if (first.score - second.score < TIE) return `nearly as likely as ${titled(second)}: nothing but the report can tell them apart`;
  const ahead = first.reasons
    .map((reason) => ({ reason, lead: reason.score - scoreOf(second, reason.of) }))
    .filter(({ lead }) => lead >= TIE)
    .sort((a, b) => b.lead - a.lead);
  return `before ${titled(second)}: ${ahead.map(({ reason }) => reason.words).join('; ')}`;
}

function scoreOf({ reasons }: PlaceChoice, of: Reason['of']): number {
  return reasons.find((reason) => reason.of === of)?.score ?? 0;
}

function titled({ place, within }: PlaceChoice): string {
  return within === null ? `${place.name} (${place.type})` : `${place.name} (${place.type} in ${within})`;
}

import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { PlaceCandidate } from '../mention.ts';
import { type Accepted, rankCandidates } from './choose.ts';
import { countryWeights } from './countries.ts';
import type { Name } from './name.ts';
import { DEMONYMS, STATE_ABBREVIATIONS } from './words.ts';

interface Analysed {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Candidates for stretches that someone else marked as places (a person at the desk, an annotated corpus), best first
 * and in the order of `spans`; none where the gazetteer does not know the name.
 */
export function resolvePlaces({ text, sentences }: Analysed, spans: readonly Span[], gazetteer: Gazetteer): PlaceCandidate[][] {
  const names = spans.map((span) => nameOf({ text, sentences }, span, gazetteer));
  const known = names.filter((name) => name !== null);
  const accepted: Accepted[] = known.map((name) => ({
    name,
    matches: name.matches,
    neighbours: known.filter((other) => other.sentence === name.sentence && isBeside(name, other)),
  }));
  const ranked = rankCandidates(accepted, countryWeights(known, sentences));
  return names.map((name) => (name === null ? [] : (ranked[known.indexOf(name)] ?? [])));
}

function isBeside(name: Name, other: Name): boolean {
  if (name === other) return false;
  const gap = other.from >= name.to ? other.from - name.to : name.from - other.to;
  return gap >= 0 && gap <= 1;
}

function nameOf({ text, sentences }: Analysed, span: Span, gazetteer: Gazetteer): Name | null {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  if (sentence === undefined) return null;
  const from = sentence.tokens.findIndex((token) => token.end > span.start);
  const after = sentence.tokens.findIndex((token) => token.start >= span.end);
  const written = text.slice(span.start, span.end);
  const matches =
    readings(written)
      .map((name) => gazetteer.find(name))
      .find((found) => found.length > 0) ?? [];
  return { sentence, from, to: after === -1 ? sentence.tokens.length : after, start: span.start, text: written, matches };
}

/** The name as marked; then without what marking often takes along; then the state or country that a short form means. */
function readings(written: string): string[] {
  const bare = written.replace(/^the /i, '').replace(/['’]s?$/, '');
  const core = bare.replace(/ (?:city|town|village|province|governorate|district|region|area|state)$/i, '');
  const state = STATE_ABBREVIATIONS.get(bare.replace(/\./g, ''));
  const country = DEMONYMS.get(bare.toLowerCase());
  const named = country === undefined ? undefined : new Intl.DisplayNames('en', { type: 'region' }).of(country);
  return [state, bare, core, core.replace(/^(?:north|south|east|west|central)(?:ern)? /i, ''), named].filter((name) => name !== undefined);
}

import type { PlaceMatch } from '../gazetteer/place.ts';
import type { Gazetteer } from '../gazetteer/place-gazetteer.ts';
import type { Sentence } from '../text/sentence.ts';
import type { PlaceCandidate, PlaceMention } from './mention.ts';
import { acceptedMatches, personOf, type Surroundings } from './place/accept.ts';
import { type Accepted, rankCandidates } from './place/choose.ts';
import { countryWeights } from './place/countries.ts';
import { whereHeld } from './place/holder.ts';
import { findNames, type Name } from './place/name.ts';
import { findReferences } from './place/reference.ts';
import { relationAt } from './place/relation.ts';
import { tieOfAny, tieOfName } from './place/tie.ts';
import { findUnknown } from './place/unknown.ts';
import type { ClaimPlace } from './schema.ts';

/**
 * The places that a report names, in text order: known names with their ranked candidates, names that only a generic
 * noun shows to be places, and references ("the city") to one of them. English; relies on capitals, not on the parse.
 */
export function findPlaces(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): PlaceMention[] {
  const bySentence = sentences.map((sentence) => findNames(text, sentence, gazetteer));
  const names = bySentence.flat();
  const persons = new Set(names.map(personOf).filter((person) => person !== null));
  const weights = countryWeights(
    names.filter((name) => personOf(name) === null),
    sentences,
  );
  const around = { gazetteer, persons, countries: new Set(weights.keys()) };
  const accepted = bySentence.flatMap((list) => list.flatMap((name) => accept(name, { ...around, neighbours: besides(name, list) })));
  const ranked = rankCandidates(accepted, weights);
  const placed = accepted.map((one, index) => ({ one, candidates: ranked[index] ?? [] })).filter(isTenable);
  const known = placed.map(({ one, candidates }) => ({ mention: mentionOf(one, candidates), place: candidates[0], candidates }));
  const together = Map.groupBy(known, ({ mention }) => mention.sentence);
  const named = known.map((each) =>
    whereHeld(text, each, { known: together.get(each.mention.sentence) ?? [], tie: each.candidates.length === 0 ? tieOfAny : tieOfName }),
  );
  const namedIn = Map.groupBy(named, ({ mention }) => mention.sentence);
  const unknown = sentences.flatMap((sentence) => {
    return findUnknown(text, sentence, { known: namedIn.get(sentence.index) ?? [], gazetteer });
  });
  const meant = named.map(({ mention, candidates }) => ({ ...mention, candidates }));
  const references = findReferences(text, sentences, inOrder([...meant, ...unknown]));
  return inOrder([...named.map(({ mention }) => mention), ...unknown, ...references]);
}

/** The place as a claim keeps it: the first candidate, chosen by the machine, with all candidates beside it. */
export function placeOf(mention: PlaceMention): ClaimPlace {
  const best = mention.candidates[0];
  return {
    name: mention.name,
    id: best?.id ?? null,
    lat: best?.lat ?? null,
    lon: best?.lon ?? null,
    precisionKm: best?.precisionKm ?? null,
    relation: mention.relation,
    candidates: mention.candidates.map((candidate) => ({ ...candidate })),
    chosenBy: 'machine',
  };
}

function accept(name: Name, around: Surroundings): Accepted[] {
  const matches: readonly PlaceMatch[] = acceptedMatches(name, around);
  return matches.length === 0 ? [] : [{ name, matches, neighbours: around.neighbours }];
}

/** Names before and after with nothing but a comma or a bracket between. */
function besides(name: Name, list: readonly Name[]): Name[] {
  const gap = (from: number, to: number) =>
    to - from <= 1 && name.sentence.tokens.slice(from, to).every((token) => /^(?:[,(&]|and|or)$/.test(token.text));
  return list.filter((other) => other !== name && (other.from >= name.to ? gap(name.to, other.from) : gap(other.to, name.from)));
}

/** A name that only sounds like a place, of a country that the report is not about, is no place. */
function isTenable({ one, candidates }: { one: Accepted; candidates: readonly PlaceCandidate[] }): boolean {
  return candidates.length > 0 || one.matches.some(({ kind }) => kind === 'plain');
}

function mentionOf({ name }: Accepted, candidates: readonly PlaceCandidate[]): PlaceMention {
  const relation = relationAt(name.sentence, name.from, name.to);
  return {
    kind: 'place',
    start: name.start,
    end: name.start + name.text.length,
    exact: name.text,
    sentence: name.sentence.index,
    from: name.from,
    to: name.to,
    name: name.text,
    candidates: candidates.map((candidate) => wider(candidate, relation?.widerKm ?? 0)),
    relation: relation?.words ?? null,
    reference: false,
  };
}

function wider(candidate: PlaceCandidate, km: number): PlaceCandidate {
  return candidate.precisionKm === null ? candidate : { ...candidate, precisionKm: candidate.precisionKm + km };
}

function inOrder(mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.toSorted((a, b) => a.start - b.start);
}

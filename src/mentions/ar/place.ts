import type { PlaceMatch } from '../../gazetteer/place.ts';
import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import { NATIONALITIES } from '../../languages/ar/nationalities.ts';
import { FIRST_PARTS, LOCATIVES, PLACE_NOUNS, RELATION_WORDS } from '../../languages/ar/place-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PlaceCandidate, PlaceMention } from '../mention.ts';
import { isStrong } from '../place/accept.ts';
import { type Accepted, rankCandidates } from '../place/choose.ts';
import { whereHeld } from '../place/holder.ts';
import type { Name } from '../place/name.ts';
import { findArabicReferences } from './place-reference.ts';
import { relationAt } from './place-relation.ts';
import { tieOfPart, tieToHolder } from './place-tie.ts';
import { findUnnamedKinds } from './place-unknown.ts';

/**
 * The places that an Arabic report names, in text order: known names with their ranked candidates, names that only a
 * noun like "village" shows to be places, and references ("the town") to one of them.
 */
export function findArabicPlaces(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): PlaceMention[] {
  const names = sentences.map((sentence) => namesIn(sentence, gazetteer));
  const weights = countryWeights(names.flat(), sentences);
  const accepted = names.flatMap((list) => list.flatMap((name) => accept(name, list, weights)));
  const ranked = rankCandidates(accepted, weights);
  const known = accepted.flatMap((one, index) => {
    const candidates = ranked[index] ?? [];
    return mentionOf(text, one.name, candidates).map((mention) => ({ mention, place: candidates[0], candidates }));
  });
  const named = known.map((each) => whereHeld(text, each, { known, tie: isPart(each.mention, sentences) ? tieOfPart : tieToHolder }));
  const unknown = sentences.flatMap((sentence) =>
    findUnnamedKinds(
      text,
      sentence,
      named.filter(({ mention }) => mention.sentence === sentence.index),
    ),
  );
  const all = inOrder([...named.map(({ mention }) => mention), ...unknown]);
  return inOrder([...all, ...findArabicReferences(text, sentences, all)]);
}

/** "حي X": the noun before the name says that it is a part of a town. */
function isPart({ sentence, from }: PlaceMention, sentences: readonly Sentence[]): boolean {
  const noun = sentences[sentence]?.tokens[from - 1]?.lemma ?? '';
  return (PLACE_NOUNS.get(noun) ?? []).includes('quarter') && noun !== 'مخيم';
}

const LONGEST = 4;

/** The longest names of the gazetteer, left to right, without overlap. */
function namesIn(sentence: Sentence, gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const name = longestAt(sentence, at, gazetteer);
    if (name === null) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

const CAN_BEGIN = new Set(['NNP', 'XX', 'NN', 'NNS', 'NND', 'FW', 'JJ', 'VN']);
const CAN_GO_ON = new Set([...CAN_BEGIN, 'CD']);

function longestAt(sentence: Sentence, from: number, gazetteer: Gazetteer): Name | null {
  const { tokens } = sentence;
  const first = tokens[from];
  if (first === undefined || first.morph?.pronoun != null) return null;
  if (!CAN_BEGIN.has(first.tag) && !FIRST_PARTS.has(first.norm)) return null;
  let to = from + 1;
  while (to < from + LONGEST && CAN_GO_ON.has(tokens[to]?.tag ?? '') && tokens[to]?.morph?.pronoun == null) to += 1;
  for (; to > from; to -= 1) {
    const text = tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
    // "The city" is a reference, not the town of that name.
    if (
      text.length < 2 ||
      /^(?:بن|ابن|ابو|عبد|ال)$/.test(text) ||
      (to === from + 1 && (PLACE_NOUNS.has(first.lemma) || RELATION_WORDS.has(text)))
    )
      continue;
    const matches = lookUp(gazetteer, text);
    if (matches.length > 0) return { sentence, from, to, start: first.start, text, matches };
  }
  return null;
}

/** The name, or else the same without its article, as other languages write it: then a large place only. */
function lookUp(gazetteer: Gazetteer, name: string): readonly PlaceMatch[] {
  const found = gazetteer.find(name);
  return found.length > 0 || !/^ال..../.test(name) ? found : gazetteer.find(name.slice(2)).filter(isStrong);
}

const DEMONYMS = new Map(NATIONALITIES.map(([adjective, country]) => [adjective, country]));

/** How much of the report points at each country and each first-order area. */
function countryWeights(names: readonly Name[], sentences: readonly Sentence[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (key: string | null, weight: number): void => {
    if (key !== null) weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  for (const name of names) {
    if (!isName(name) && cueOf(name) === 'none') continue;
    const strong = name.matches.filter(isStrong);
    const countries = new Set(strong.map(({ place }) => place.country));
    const areas = strong.filter(({ place }) => place.type === 'province');
    if (areas.length === 1 && countries.size === 1) add(areas[0]?.place.id ?? null, 1);
    if (countries.size === 1) add([...countries][0] ?? null, 1);
  }
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) add(DEMONYMS.get(token.lemma) ?? null, 0.7);
  return weights;
}

/** Every word of it is a name or a word that no list has. */
function isName({ sentence, from, to }: Name): boolean {
  return sentence.tokens
    .slice(from, to)
    .every((token) => token.tag === 'NNP' || token.tag === 'XX' || token.tag === 'FW' || isUnlisted(token));
}

/** A noun by its article or ending only: no word list has it. */
const isUnlisted = ({ tag, morph }: Token): boolean => /^(?:NNS?|JJ)$/.test(tag) && morph?.kind === null && morph.number === null;

type Cue = 'strict' | 'weak' | 'none';

/** What stands before the name: a noun that says what it is, or a preposition of place. */
function cueOf({ sentence: { tokens }, from, to }: Name): Cue {
  // "محافظة إدلب": the name holds its noun.
  if (to - from > 1 && PLACE_NOUNS.has(tokens[from]?.lemma ?? '')) return 'strict';
  let at = from - 1;
  while (/^["'«“(]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens[at];
  if (before === undefined) return 'none';
  if (PLACE_NOUNS.has(before.lemma) && before.morph?.definite !== true) return 'strict';
  if (RELATION_WORDS.has(before.norm) || LOCATIVES.has(before.lemma)) return 'weak';
  return 'none';
}

function accept(name: Name, list: readonly Name[], weights: ReadonlyMap<string, number>): Accepted[] {
  if (isPartOfPerson(name)) return [];
  const cue = cueOf(name);
  const neighbours = list.filter((other) => other !== name && isBeside(name, other));
  const inList = neighbours.some((other) => other.to <= name.from && (isName(other) || cueOf(other) !== 'none'));
  const matches = name.matches.filter((match) => isBelievable(match, { name, cue: cue === 'none' && inList ? 'weak' : cue, weights }));
  return matches.length === 0 ? [] : [{ name, matches, neighbours }];
}

/** "X and Y", "X, Y": names of a list, parted by a mark and a joining word at most. */
function isBeside(name: Name, other: Name): boolean {
  const [first, second] = other.from >= name.to ? [name, other] : [other, name];
  return second.from - first.to <= 2 && name.sentence.tokens.slice(first.to, second.from).every(({ text }) => /^[،,(و/]$/.test(text));
}

interface Standing {
  readonly name: Name;
  readonly cue: Cue;
  readonly weights: ReadonlyMap<string, number>;
}

/** Words of the language need a noun of place before them, or a preposition and a country that the report is about. */
function isBelievable(match: PlaceMatch, { name, cue, weights }: Standing): boolean {
  const attested = match.place.country !== null && weights.has(match.place.country);
  const several = name.to - name.from > 1;
  if (!isName(name)) {
    if (cue === 'strict') return attested || isStrong(match);
    return cue === 'weak' && attested && isStrong(match) && (several || name.text.startsWith('ال'));
  }
  if (match.place.type === 'country' || isKnownName(name)) return true;
  if (isStrong(match)) return cue !== 'none' || attested || several;
  return (cue === 'strict' || (cue === 'weak' && name.text.length > 3)) && (attested || weights.size === 0);
}

const isKnownName = ({ sentence, from, to }: Name): boolean => sentence.tokens.slice(from, to).every(({ tag }) => tag === 'NNP');

/** "محمد الحلبي", "الرئيس حسن": after a given name or a title a name is a person's. */
function isPartOfPerson({ sentence: { tokens }, from }: Name): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  return before.morph?.kind === 'given-name' || /^(?:بن|ابو|ابي|ام|ال)$/.test(before.norm);
}

function mentionOf(text: string, name: Name, candidates: readonly PlaceCandidate[]): PlaceMention[] {
  const { sentence, from, to } = name;
  const { tokens } = sentence;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const relation = relationAt(text, sentence, { from, to });
  if (candidates.length === 0) return [];
  return [
    {
      kind: 'place',
      start,
      end,
      exact: text.slice(start, end),
      sentence: sentence.index,
      from,
      to,
      name: text.slice(start, end),
      candidates: candidates.map((candidate) => wider(candidate, relation?.widerKm ?? 0)),
      relation: relation?.words ?? null,
      reference: false,
    },
  ];
}

function wider(candidate: PlaceCandidate, km: number): PlaceCandidate {
  return candidate.precisionKm === null ? candidate : { ...candidate, precisionKm: candidate.precisionKm + km };
}

function inOrder(mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.toSorted((a, b) => a.start - b.start);
}

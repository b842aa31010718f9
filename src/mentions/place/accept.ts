import type { PlaceMatch } from '../../gazetteer/place.ts';
import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { isCapitalised, type Name } from './name.ts';
import {
  CALENDAR,
  DEMONYMS,
  FEATURE_NOUNS,
  GENERIC_NOUNS,
  GIVEN_NAMES,
  INSTITUTION_WORDS,
  INSTITUTIONS_OF,
  LOCATIVES,
  PLACE_MODIFIERS,
  PLACE_SUFFIXES,
  STRICT_LOCATIVES,
  SURNAME_COUNTRIES,
  TITLES,
} from './words.ts';

/** What is known of the report while its names are judged. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** Countries that something in the report points at for sure. */
  readonly countries: ReadonlySet<string>;
  /** Last names of persons met in the report, in lower case. */
  readonly persons: ReadonlySet<string>;
  /** Names that stand right before or after this one, parted by a comma at most. */
  readonly neighbours: readonly Name[];
}

/** The places that this name may mean where it stands; none where it is a person, an institution or a plain word. */
export function acceptedMatches(name: Name, around: Surroundings): readonly PlaceMatch[] {
  if (isPartOfPerson(name) || isPartOfInstitution(name) || isPartOfFeature(name)) return [];
  const cue = cueOf(name, around);
  if (around.persons.has(name.text.toLowerCase()) && cue !== 'strict') return [];
  if (isCalendarWord(name) || (isDoubtfulWord(name, around) && !isVouchedFor(name, cue, around))) return [];
  const strays = isStrayCapital(name);
  return name.matches.filter((match) => isBelievable(match, { cue, strays, around }));
}

/** The person's last name where titles or given names show that the name is a person's, else null. */
export function personOf(name: Name): string | null {
  return isPartOfPerson(name) ? (name.text.split(/\s+/).at(-1)?.toLowerCase() ?? null) : null;
}

type Cue = 'strict' | 'weak' | 'none';

function cueOf(name: Name, around: Surroundings): Cue {
  const { tokens } = name.sentence;
  const before = wordBefore(name);
  const next = tokens[name.to]?.norm ?? '';
  if (STRICT_LOCATIVES.has(before) || hasGenericNoun(name) || isHeldBy(name, around.neighbours)) return 'strict';
  if (isDateline(name) || PLACE_SUFFIXES.has(next)) return 'weak';
  return LOCATIVES.has(before) && !isSpeakerAfterTo(name) ? 'weak' : 'none';
}

/** "according to X", "told to X": X speaks. */
function isSpeakerAfterTo(name: Name): boolean {
  const { tokens } = name.sentence;
  return tokens[name.from - 1]?.norm === 'to' && /^(?:according|said|told|spoke|thanks)$/.test(tokens[name.from - 2]?.norm ?? '');
}

/** The word before the name, over an article and words of direction ("in the northern city of X"). */
function wordBefore(name: Name): string {
  let at = name.from - 1;
  while (at >= 0 && /^(?:the|a|an)$|^(?:north|south|east|west|central|nearby|rural|downtown)/.test(name.sentence.tokens[at]?.norm ?? ''))
    at--;
  return name.sentence.tokens[at]?.norm ?? '';
}

/** "the village of X", "X village". */
function hasGenericNoun(name: Name): boolean {
  const { tokens } = name.sentence;
  if (GENERIC_NOUNS.has(tokens[name.to]?.norm ?? '')) return true;
  return tokens[name.from - 1]?.norm === 'of' && GENERIC_NOUNS.has(tokens[name.from - 2]?.norm ?? '');
}

/** "Alexandria, Louisiana": a neighbour that holds the place. */
function isHeldBy(name: Name, neighbours: readonly Name[]): boolean {
  return neighbours.some((other) => other.from > name.to && name.matches.some((match) => holderOf(match, other) !== null));
}

/** The match of `other` that is the country or the area in which `match` lies. */
export function holderOf({ place }: PlaceMatch, other: Name): PlaceMatch | null {
  const holds = ({ place: area }: PlaceMatch) =>
    area.id !== place.id && ((area.type === 'country' && area.country === place.country) || area.id === place.parent);
  return other.matches.find(holds) ?? null;
}

/** "BEIRUT (AP) -", "Goma, 12 March -": a name that opens a report. */
function isDateline(name: Name): boolean {
  const next = name.sentence.tokens.slice(name.to, name.to + 5).map((token) => token.text);
  return name.from === 0 && (next[0] === '(' || next.some((word) => /^[-–—]$/.test(word)));
}

function isPartOfPerson(name: Name): boolean {
  const { tokens } = name.sentence;
  const next = tokens[name.to];
  const titled = capitalsBefore(name).some(
    (token) => GIVEN_NAMES.has(bare(token)) || TITLES.has(bare(token)) || /^\p{Lu}\.$/u.test(token.text),
  );
  if (titled) return !PLACE_SUFFIXES.has(next?.norm ?? '');
  const first = bare(tokens[name.from]);
  return (
    GIVEN_NAMES.has(first) && isSurname(next) && !name.matches.some(({ place }) => place.type === 'country' && name.to - name.from > 1)
  );
}

/** Up to three capitalised words right before the name, with nothing between. */
function capitalsBefore(name: Name): Token[] {
  const found: Token[] = [];
  for (let at = name.from - 1; at >= Math.max(0, name.from - 3) && isCapitalised(name.sentence.tokens[at]); at--) {
    found.push(name.sentence.tokens[at] as Token);
  }
  return found;
}

function isSurname(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalised(token)) return false;
  return (
    !PLACE_SUFFIXES.has(token.norm) && !CALENDAR.has(token.norm) && !INSTITUTION_WORDS.has(token.norm) && !/[^\p{L}'’-]/u.test(token.text)
  );
}

function isPartOfInstitution(name: Name): boolean {
  const { tokens } = name.sentence;
  if (tokens[name.from - 1]?.norm === 'of' && isCapitalised(tokens[name.from - 2])) {
    const noun = tokens[name.from - 2]?.norm ?? '';
    if (INSTITUTIONS_OF.has(noun) || INSTITUTION_WORDS.has(noun)) return true;
    if (noun === 'state' && tokens[name.from - 3]?.norm === 'islamic') return true;
  }
  for (let at = name.to; at < name.to + 4 && isCapitalised(tokens[at]); at++) {
    if (INSTITUTION_WORDS.has(tokens[at]?.norm ?? '')) return !PLACE_SUFFIXES.has(tokens[name.to]?.norm ?? '');
  }
  return /^(?:process|agreement|accords?)$/.test(tokens[name.to]?.norm ?? '');
}

/** An ordinary word, or the first word of a sentence that the tagger does not take for a name. */
function isDoubtfulWord(name: Name, around: Surroundings): boolean {
  if (name.to - name.from > 1) return false;
  if (name.matches.some(({ place }) => place.type === 'country')) return false;
  if (around.gazetteer.isWord(name.text)) return true;
  if (GIVEN_NAMES.has(name.text.toLowerCase()) || DEMONYMS.has(name.text.toLowerCase())) return true;
  const tag = name.sentence.tokens[name.from]?.tag ?? '';
  return name.from === 0 && tag !== '' && !tag.startsWith('NNP');
}

function isCalendarWord(name: Name): boolean {
  return CALENDAR.has(name.text.toLowerCase());
}

/** A doubtful word is a place after "in" where the place is large, or where its kind or its area stands beside it. */
function isVouchedFor(name: Name, cue: Cue, around: Surroundings): boolean {
  if (hasGenericNoun(name) || isHeldBy(name, around.neighbours)) return true;
  return cue === 'strict' && name.matches.some((match) => isStrong(match) && match.kind === 'plain');
}

/** "Franklin County", "Salinas Valley": another place than Franklin, found by its noun. */
function isPartOfFeature(name: Name): boolean {
  const next = name.sentence.tokens[name.to];
  return isCapitalised(next) && FEATURE_NOUNS.has(next?.norm ?? '');
}

/** A capitalised word beside the name that is no part of it: "Rodham Clinton", "Jackson Browne". */
function isStrayCapital(name: Name): boolean {
  if (isTitleCase(name.sentence)) return false;
  const { tokens } = name.sentence;
  const before = tokens[name.from - 1];
  const next = tokens[name.to];
  const strayBefore =
    name.from > 1 &&
    isCapitalised(before) &&
    !PLACE_MODIFIERS.has(bare(before)) &&
    !DEMONYMS.has(bare(before)) &&
    !CALENDAR.has(bare(before));
  const strayNext =
    isCapitalised(next) && !PLACE_SUFFIXES.has(next?.norm ?? '') && !CALENDAR.has(next?.norm ?? '') && !DEMONYMS.has(next?.norm ?? '');
  return strayBefore || strayNext;
}

/** A headline with capitals on its nouns and verbs: there a capital tells nothing. */
function isTitleCase(sentence: Sentence): boolean {
  const long = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return (
    !/[.?!]["”']?$/.test(sentence.tokens.at(-1)?.text ?? '') && long.length >= 4 && long.filter(isCapitalised).length >= 0.7 * long.length
  );
}

interface Standing {
  readonly cue: Cue;
  readonly strays: boolean;
  readonly around: Surroundings;
}

function isBelievable(match: PlaceMatch, { cue, strays, around }: Standing): boolean {
  const { place } = match;
  if (strays) return isStrong(match) && cue === 'strict';
  if (place.type === 'country') return true;
  const attested = place.country !== null && around.countries.has(place.country);
  if (match.kind === 'folded') return (attested && (match.curated || cue === 'strict')) || (cue !== 'none' && isStrong(match));
  if (isStrong(match) || cue === 'strict') return true;
  if (place.country !== null && SURNAME_COUNTRIES.has(place.country)) return cue === 'weak' && attested;
  return cue === 'weak' || (attested && place.population >= 5000);
}

const MANY = 100_000;

/** A place that a reader knows without being told: large, an area, or put in by hand. */
export function isStrong({ place, curated }: PlaceMatch): boolean {
  return curated || place.type === 'country' || place.type === 'province' || place.population >= MANY;
}

function bare(token: Token | undefined): string {
  return (token?.norm ?? '').replace(/\./g, '');
}

import type { PlaceMatch } from '../../gazetteer/place.ts';
import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { AREA_NOUNS, PLACE_MODIFIERS, STATE_ABBREVIATIONS } from './words.ts';

/** A stretch of tokens that the gazetteer knows as a name, before it is decided whether a place is meant here. */
export interface Name {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Offset in the report; inside a token where a hyphen joins two names. */
  readonly start: number;
  readonly text: string;
  readonly matches: readonly PlaceMatch[];
}

interface Stretch {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 7;

/** All names of one sentence, the longest at each position, in text order and without overlap. */
export function findNames(text: string, sentence: Sentence, gazetteer: Gazetteer): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < sentence.tokens.length; from++) {
    const name =
      longestAt(text, { sentence, from, to: from }, gazetteer) ?? stateAfterComma(names.at(-1), sentence.tokens[from], gazetteer);
    if (name === null) names.push(...partsAt(sentence, from, gazetteer));
    if (name === null) continue;
    names.push(name);
    from = name.to - 1;
  }
  return names;
}

function longestAt(text: string, { sentence, from }: Stretch, gazetteer: Gazetteer): Name | null {
  if (!isCapitalised(sentence.tokens[from])) return null;
  const most = Math.min(LONGEST, sentence.tokens.length - from);
  for (let length = most; length > 0; length--) {
    const name = nameAt(text, { sentence, from, to: from + length }, gazetteer);
    if (name !== null) return name;
  }
  return null;
}

function nameAt(text: string, stretch: Stretch, gazetteer: Gazetteer): Name | null {
  const { sentence, from, to } = stretch;
  const first = sentence.tokens[from] as Token;
  const last = sentence.tokens[to - 1] as Token;
  if (!/[\p{L}\p{N}]/u.test(last.text) || last.norm === "'s") return null;
  if (to - from === 1 && PLACE_MODIFIERS.has(first.norm)) return null;
  const written = text.slice(first.start, last.end);
  if (/[,;:()[\]"“”«»!?\n]/.test(written) || !/\p{L}{2}|\p{L}\.\p{L}/u.test(written)) return null;
  const matches = gazetteer.find(written).filter((match) => isCaseRight(written, match) && isWrittenSo(stretch, match));
  if (matches.length === 0) return null;
  return withAreaNoun(text, { sentence, from, to, start: first.start, text: written, matches });
}

/** "Nyanza Province" is filed as Nyanza: the noun belongs to the name as written. */
function withAreaNoun(text: string, name: Name): Name {
  const noun = name.sentence.tokens[name.to];
  if (!isCapitalised(noun) || noun === undefined || !AREA_NOUNS.has(noun.norm)) return name;
  // "the United States Department of State" is no area
  if (name.sentence.tokens[name.to + 1]?.norm === 'of' || name.matches[0]?.place.type === 'country') return name;
  return { ...name, to: name.to + 1, text: text.slice(name.start, noun.end) };
}

/** "the Aleppo-Damascus highway", "Beirut-based": parts that are names as they stand; a hyphen in a name stays whole. */
function partsAt(sentence: Sentence, at: number, gazetteer: Gazetteer): Name[] {
  const token = sentence.tokens[at];
  if (token === undefined || !isCapitalised(token) || !/\p{L}[-–—]\p{L}/u.test(token.text)) return [];
  const parts = [...token.text.matchAll(/[^-–—]+/g)];
  const known = parts.map((part) => ({ part, matches: gazetteer.find(part[0]).filter((match) => match.kind === 'plain') }));
  const fits = known.every(({ part, matches }) => matches.length > 0 || JOINED.has(part[0]));
  if (!fits) return [];
  return known
    .filter(({ part, matches }) => /^\p{Lu}/u.test(part[0]) && matches.length > 0)
    .map(({ part, matches }) => ({ sentence, from: at, to: at + 1, start: token.start + part.index, text: part[0], matches }));
}

const JOINED = new Set(['based', 'born', 'area', 'bound', 'wide']);

/** "US" is the country and "us" is not; "HIT" is no way to write Hit, "SDF" no place; "GOMA" in a dateline is Goma. */
function isCaseRight(written: string, { place, kind, curated }: PlaceMatch): boolean {
  const bare = written.replace(/\./g, '');
  if (bare !== bare.toUpperCase() || bare.length > 5) return kind === 'plain' || bare.length >= 4;
  if (kind === 'folded') return false;
  const isAbbreviation = [place.name, ...place.aliases].some((alias) => alias.replace(/\./g, '') === bare);
  return isAbbreviation || (bare.length > 3 && (curated || place.population >= 100_000 || place.type === 'country'));
}

/** Lower-case words inside a name: only particles, or as an alias has them ("Jabalia camp"). */
function isWrittenSo({ sentence, from, to }: Stretch, { place, curated }: PlaceMatch): boolean {
  const lower = sentence.tokens.slice(from + 1, to).filter((token) => /^\p{Ll}/u.test(token.text) && !isCapitalised(token));
  if (lower.every((token) => PARTICLES.has(token.norm)) && !lower.includes(sentence.tokens[to - 1] as Token)) return true;
  return curated && [place.name, ...place.aliases].some((alias) => lower.every((token) => alias.includes(` ${token.norm}`)));
}

const PARTICLES = new Set(
  'of the and al el ul ad an ar as ash at az de del di da do dos du des la le les las los on upon sur am im an der ben bin y e i'.split(
    ' ',
  ),
);

/** "Alexandria, La.": the abbreviation counts only after a comma that follows a name. */
function stateAfterComma(before: Name | undefined, token: Token | undefined, gazetteer: Gazetteer): Name | null {
  if (before === undefined || token === undefined) return null;
  const { sentence, to } = before;
  if (sentence.tokens[to]?.text !== ',' || sentence.tokens[to + 1] !== token) return null;
  const state = STATE_ABBREVIATIONS.get(token.text.replace(/\./g, ''));
  if (state === undefined) return null;
  const matches = gazetteer.find(state).filter(({ place }) => place.type === 'province');
  return matches.length === 0 ? null : { sentence, from: to + 1, to: to + 2, start: token.start, text: token.text, matches };
}

/** Capitalised, or with a lower-case article before the capital ("al-Bab", "ez-Zor"). */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:al|ar|as|ash|ad|an|at|az|el|ed|es|ez|en)[- ]\p{Lu})/u.test(token.text);
}

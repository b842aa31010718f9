import type { SourceType } from '../../attribution/link.ts';
import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import { namesIn } from './names.ts';
import { skeletonOf } from './skeleton.ts';
import { ROLE_WORDS } from './words.ts';

/** Kinds of sources that may be a person with a name. */
const PERSONAL: ReadonlySet<SourceType> = new Set([
  'official',
  'party',
  'person',
  'monitor',
  'international-organisation',
  'expert',
  'activist',
  'witness',
]);

const NAME_WORD =
  /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{Ll}'’]*)*$|^(?:al|el|bin|ibn|Abu|Umm|de|van|von)$|^(?:al|el|ar|as|ash)-\p{L}+$|^\p{Lu}\.$/iu;
const CAPITAL = /^\p{Lu}/u;
const SMALLEST = 3;

/** The name of a person in the words that name a source, without party, role and what hangs on it; null where none. */
export function personName(source: string, type: SourceType, registry: PartyRegistry): string | null {
  if (!PERSONAL.has(type)) return null;
  const [first = ''] = source.replace(/['’]s\b/g, '').split(/[,،(]|\s(?:of|from|who|in|at|for|with|on|من|في)\s/u);
  const words = withoutNames(first.replace(ROLE_WORDS, ' | '), registry).split(/\s+/).filter(Boolean);
  const name = /[\u0621-\u064a]/.test(source) ? arabicName(words) : latinName(words);
  return name;
}

/** Names of registered parties give way to a bar; those of registered persons stay. */
function withoutNames(text: string, registry: PartyRegistry): string {
  const hits = namesIn(text, registry).filter(({ parties }) => parties.every(({ kind }) => kind !== 'person'));
  if (hits.length === 0) return text;
  const pieces = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\.\p{L}(?=\.|$))*/gu)];
  return hits.reduceRight((left, { from, to }) => {
    const [start, last] = [pieces[from], pieces[to - 1]];
    if (start === undefined || last === undefined) return left;
    return `${left.slice(0, start.index)} | ${left.slice(last.index + last[0].length)}`;
  }, text);
}

function latinName(words: readonly string[]): string | null {
  const runs = runsOf(words, (word) => NAME_WORD.test(word) && CAPITAL.test(word.replace(/^(?:al|el|bin|ibn)\b-?/, 'A')));
  const longest = runs.reduce<readonly string[]>((best, run) => (run.length >= 2 && run.length >= best.length ? run : best), []);
  if (longest.length >= 2) return longest.join(' ');
  const only = runs.at(-1)?.at(-1);
  return only !== undefined && words.filter((word) => word !== '|').length === 1 ? only : null;
}

function arabicName(words: readonly string[]): string | null {
  const runs = runsOf(words, (word) => /^[\u0621-\u064a]{2,}$/.test(word));
  const last = runs.at(-1) ?? [];
  return last.length === 0 || last.length > MOST_NAMES ? null : last.join(' ');
}

const MOST_NAMES = 5;

function runsOf(words: readonly string[], fits: (word: string) => boolean): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (fits(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Who speaks for whom, gathered over all reports: "Coalition spokesman Ryan Dillon" here tells who "Colonel Ryan Dillon" is there. */
export interface Persons {
  /** Notes that a named person was told of with a party; null where with none. */
  note(name: string, party: string | null): void;
  /** The full name's key that this name stands for: itself, or the only one with this last name. */
  key(name: string): string;
  partyOf(name: string): string | null;
  /** Whether a name says whom it means: first and last name, or the last name of one who is known. */
  isWhole(name: string): boolean;
}

export function gatherPersons(): Persons {
  const parties = new Map<string, Map<string, number>>();
  const byLast = new Map<string, Set<string>>();
  const key = (name: string) => {
    const whole = keyOf(name);
    const full = byLast.get(whole);
    return whole.includes(' ') || full === undefined || full.size !== 1 ? whole : ([...full][0] as string);
  };
  return {
    note(name, party) {
      const whole = keyOf(name);
      const last = whole.split(' ').at(-1) ?? '';
      if (whole !== last) byLast.set(last, (byLast.get(last) ?? new Set()).add(whole));
      if (party === null) return;
      const counts = parties.get(whole) ?? new Map<string, number>();
      parties.set(whole, counts.set(party, (counts.get(party) ?? 0) + 1));
    },
    key,
    isWhole: (name) => key(name).includes(' '),
    partyOf(name) {
      const counts = [...(parties.get(key(name)) ?? parties.get(keyOf(name)) ?? [])];
      return counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
    },
  };
}

/** First and last name: middle names come and go. Names of few consonants are themselves. */
function keyOf(name: string): string {
  const bones = skeletonOf(name);
  const words = (bones.replaceAll(' ', '').length >= SMALLEST ? bones : name.toLowerCase()).split(/\s+/);
  return words.length <= 2 ? words.join(' ') : `${words[0]} ${words.at(-1)}`;
}

import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PlaceCandidate, PlaceMention } from '../mention.ts';
import { isCapitalised } from './name.ts';
import { DEMONYMS, FEATURE_NOUNS, GENERIC_NOUNS, INSTITUTION_WORDS, NO_PLACE_NAMES, TITLES } from './words.ts';

interface Known {
  /** The places already found in the sentence, in text order. */
  readonly known: readonly PlaceMention[];
  readonly gazetteer: Gazetteer;
}

/**
 * Names that no gazetteer knows but a generic noun shows to be places: "the village of X", "the X area". They have no
 * candidate of their own; where the text says in or beside which known place they lie, that place stands in, wider.
 */
export function findUnknown(text: string, sentence: Sentence, { known, gazetteer }: Known): PlaceMention[] {
  const taken = new Set(known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const found: PlaceMention[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const run = runAt(sentence, at, taken);
    if (run === null) continue;
    const start = sentence.tokens[run.from]?.start ?? 0;
    const end = sentence.tokens[run.to - 1]?.end ?? start;
    const exact = text.slice(start, end);
    if (gazetteer.isWord(exact)) continue;
    const holder = holderAfter(text, Math.max(end, sentence.tokens[at]?.end ?? end), known);
    found.push({
      kind: 'place',
      start,
      end,
      exact,
      sentence: sentence.index,
      ...run,
      name: exact,
      candidates: holder?.candidates ?? [],
      relation: holder?.relation ?? null,
      reference: false,
    });
    for (let index = run.from; index < run.to; index++) taken.add(index);
  }
  return found;
}

function runAt(sentence: Sentence, at: number, taken: ReadonlySet<number>): { from: number; to: number } | null {
  const noun = sentence.tokens[at];
  if (noun === undefined || taken.has(at)) return null;
  if (isCapitalised(noun)) return FEATURE_NOUNS.has(noun.norm) ? featureEndingAt(sentence, at, taken) : null;
  return GENERIC_NOUNS.has(noun.norm) ? runBeside(sentence, at, taken) : null;
}

/** "Salinas Valley", "Franklin County", "Avalon Boulevard": up to three name words and the noun. */
function featureEndingAt(sentence: Sentence, at: number, taken: ReadonlySet<number>): { from: number; to: number } | null {
  let from = at;
  while (at - from < 3 && !taken.has(from - 1) && isNameWord(sentence, from - 1)) from--;
  return from === at ? null : { from, to: at + 1 };
}

/** The capitalised words that the generic noun at `at` names: right before it, or after "of". */
function runBeside(sentence: Sentence, at: number, taken: ReadonlySet<number>): { from: number; to: number } | null {
  const { tokens } = sentence;
  const fits = (index: number) => isNameWord(sentence, index) && !taken.has(index);
  if (tokens[at + 1]?.norm === 'of' && fits(at + 2)) {
    let to = at + 3;
    while (fits(to)) to++;
    return { from: at + 2, to };
  }
  let from = at;
  while (fits(from - 1)) from--;
  if (from === at || from === 0 || at - from > 3 || taken.has(from - 1)) return null;
  return { from, to: at };
}

function isNameWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !isCapitalised(token) || !/^[\p{L}'’‘ʿ-]+$/u.test(token.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  const { norm } = token;
  return ![NO_PLACE_NAMES, INSTITUTION_WORDS, TITLES].some((list) => list.has(norm)) && !DEMONYMS.has(norm) && !GENERIC_NOUNS.has(norm);
}

const BETWEEN =
  /^\s*[,(]?\s*(?:(?:located|situated|just|lying)\s+)?(?:to the\s+)?((?:north|south|east|west)\S*\s+of|in|near|outside|on the outskirts of|of)?\s*(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|province|governorate|countryside|district)\s+of\s+)?$/i;

function holderAfter(text: string, end: number, known: readonly PlaceMention[]): { candidates: PlaceCandidate[]; relation: string } | null {
  const next = known.find((mention) => mention.start >= end && mention.start - end < 50);
  if (next === undefined) return null;
  const match = BETWEEN.exec(text.slice(end, next.start));
  const best = next.candidates[0];
  if (match === null || best === undefined || (match[1] === undefined && !text.slice(end, next.start).includes(','))) return null;
  const relation = (match[1] ?? 'in').toLowerCase().replace(/\s+/g, ' ');
  const inside = /^(?:in|of)$/.test(relation);
  const precisionKm = best.precisionKm === null ? null : Math.max(best.precisionKm, inside ? 5 : best.precisionKm + 30);
  return { candidates: [{ ...best, precisionKm }], relation: inside ? 'in' : relation };
}

import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';
import { holderAfter, type Meant } from './holder.ts';
import { isCapitalised } from './name.ts';
import { tieToHolder } from './tie.ts';
import { DEMONYMS, FEATURE_NOUNS, GENERIC_NOUNS, INSTITUTION_WORDS, NO_PLACE_NAMES, TITLES } from './words.ts';

interface Known {
  /** The places already found in the sentence, in text order. */
  readonly known: readonly Meant[];
  readonly gazetteer: Gazetteer;
}

/**
 * Names that no gazetteer knows but a generic noun shows to be places: "the village of X", "the X area". They have no
 * candidate of their own; where the text says in or beside which known place they lie, that place stands in, wider.
 */
export function findUnknown(text: string, sentence: Sentence, { known, gazetteer }: Known): PlaceMention[] {
  const taken = new Set(known.flatMap(({ mention: { from, to } }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const found: PlaceMention[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const run = runAt(sentence, at, taken);
    if (run === null) continue;
    const start = sentence.tokens[run.from]?.start ?? 0;
    const end = sentence.tokens[run.to - 1]?.end ?? start;
    const exact = text.slice(start, end);
    if (gazetteer.isWord(exact)) continue;
    const holder = holderAfter(text, Math.max(end, sentence.tokens[at]?.end ?? end), { known, tie: tieToHolder });
    found.push({
      kind: 'place',
      start,
      end,
      exact,
      sentence: sentence.index,
      ...run,
      name: exact,
      candidates: holder === null ? [] : [holder.standIn],
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

/** The capitalised words that the generic noun at `at` names: after "of", right before it, or before ", a … village in". */
function runBeside(sentence: Sentence, at: number, taken: ReadonlySet<number>): { from: number; to: number } | null {
  const { tokens } = sentence;
  const fits = (index: number) => !taken.has(index) && (isNameWord(sentence, index) || isFirstPart(sentence, index));
  if (tokens[at + 1]?.norm === 'of' && fits(at + 2)) {
    let to = at + 3;
    while (fits(to)) to++;
    return isNameWord(sentence, to - 1) ? { from: at + 2, to } : null;
  }
  const end = endOfApposed(sentence, at) ?? at;
  let from = end;
  while (fits(from - 1)) from--;
  if (from === end || !isNameWord(sentence, end - 1) || from === 0 || end - from > 3 || taken.has(from - 1)) return null;
  return { from, to: end };
}

const GOES_ON = /^(?:in|near|outside|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|on|just|about|some|\d+)$/;

/** "X, a village in": where the name before the comma ends; null where the noun is no such apposition. */
function endOfApposed({ tokens }: Sentence, at: number): number | null {
  if (!GOES_ON.test(tokens[at + 1]?.norm ?? '')) return null;
  let comma = at - 1;
  while (at - comma <= 3 && tokens[comma]?.text !== ',') comma--;
  const article = tokens[comma + 1]?.norm ?? '';
  return tokens[comma]?.text === ',' && /^(?:a|an|the|another)$/.test(article) ? comma : null;
}

const FIRST_PARTS = new Set(['abu', 'abou', 'umm', 'sheikh', 'shaykh', 'imam']);

/** "Umm al-Tut", "Sheikh Ajlin": words that are titles elsewhere begin the names of places. */
function isFirstPart(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return isCapitalised(token) && FIRST_PARTS.has(token?.norm ?? '') && isNameWord(sentence, index + 1);
}

function isNameWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !isCapitalised(token) || !/^[\p{L}'’‘ʿ-]+$/u.test(token.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  const { norm } = token;
  return ![NO_PLACE_NAMES, INSTITUTION_WORDS, TITLES].some((list) => list.has(norm)) && !DEMONYMS.has(norm) && !GENERIC_NOUNS.has(norm);
}

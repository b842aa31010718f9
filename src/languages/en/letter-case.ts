import type { Span } from '../../text/span.ts';
import { loadVocabulary } from './vocabulary.ts';

const FEWEST_LETTERS = 80;
const LOW = 0.005;
const HIGH = 0.85;

/**
 * The text as it would be with its capitals, where the spans come in one letter case only (wire copy, headlines, captions);
 * else the text itself. The length stays: every offset means the same in both.
 */
export function withCapitals(text: string, spans: readonly Span[]): string {
  const body = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const share = capitalShare(body);
  const whole = share !== null && (share <= LOW || share >= HIGH);
  return replaced(text, whole ? spans : titlesOf(text, spans));
}

/** The text with the capitals of some stretches restored; the text itself where that would move an offset. */
function replaced(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), restored(text.slice(start, end)));
    from = end;
  }
  const cased = pieces.join('') + text.slice(from);
  return cased.length === text.length ? cased : text;
}

const FEWEST_WORDS = 5;
const LONG_WORD = /^["“‘']?\p{L}{4,}/u;
const CAPITAL = /^["“‘']?\p{Lu}/u;

/** Lines In Title Case: to a tagger every word of them is a name. */
function titlesOf(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) =>
      isTitle(line) ? [{ start: span.start + index, end: span.start + index + line.length }] : [],
    ),
  );
}

function isTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || /[.;!]\s*$/.test(line)) return false;
  const words = line.trim().split(/\s+/);
  const long = words.filter((word) => LONG_WORD.test(word));
  return words.length >= FEWEST_WORDS && long.length >= FEWEST_WORDS - 1 && long.every((word) => CAPITAL.test(word));
}

const LONGEST_TITLE = 200;

function capitalShare(text: string): number | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? null : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

function restored(original: string): string {
  const lower = original.toLowerCase();
  const text = lower.length === original.length ? lower : original;
  const words: Word[] = [...text.matchAll(/\p{L}[\p{L}\p{M}\d'’.-]*/gu)].map((match) => ({ text: match[0], at: match.index }));
  const acronyms = acronymsOf(text);
  const letters = Array.from({ length: text.length }, (_, at) => text[at] as string);
  const raise = (at: number, length: number) => {
    for (let index = at; index < at + length; index += 1) {
      const capital = letters[index]?.toUpperCase() ?? '';
      if (capital.length === 1) letters[index] = capital;
    }
  };
  words.forEach((word, index) => {
    if (/^(?:\p{L}\.){2,}$/u.test(word.text)) raise(word.at, word.text.length);
    else if (acronyms.has(bare(word.text)) || isAcronym(word.text)) raise(word.at, bare(word.text).length);
    else if (startsSentence(text, word.at) || isName(word.text) || opensName(words, index) || standsBeforeName(words, index))
      raiseParts(word, raise);
  });
  for (const name of [...expansionsOf(words, acronyms), ...bodiesOf(words, acronyms)]) raise(name.at, 1);
  return letters.join('');
}

/** "the Farabundo front (fff)": what stands alone in brackets and is no word. */
function acronymsOf(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/\((\p{L}[\p{L}\d-]{1,7})\)/gu)].map((match) => match[1] as string);
  return new Set(found.filter((word) => !isWord(word)));
}

const VOWELS = /[aeiouy]/;
const PLAIN_SHORT = /^(?:th|nd|rd|st|km|kg|mm|cm|hr|hrs|vs|etc|pm|mr|mrs|dr|sr|jr|lt|gen|col|sgt|msgr|ft|kph|mph|ll|tv)$/;

function isAcronym(text: string): boolean {
  const word = bare(text);
  return word.length >= 2 && word.length <= 5 && !VOWELS.test(word) && !PLAIN_SHORT.test(word) && /^\p{L}+$/u.test(word) && !isWord(word);
}

function bare(text: string): string {
  return text.replace(/['’](?:s)?$/, '').replace(/[.-]+$/, '');
}

function isName(text: string): boolean {
  const word = bare(text);
  if (word === 'i' || CALENDAR.has(word)) return true;
  if (word.length < 3 && !NAME_PARTICLES.has(word)) return false;
  return !PLAIN_SHORT.test(word) && !NAME_PARTICLES.has(word) && !isWord(word);
}

const CALENDAR = new Set(
  'january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Particles that open a name and are capitalised there: "El Salvador", "San Miguel", "Abu Bakr". */
const NAME_PARTICLES = new Set('el la los las san santa santo al abu bin ibn um de del'.split(' '));
const RAISED_PARTICLES = new Set('el la los las san santa santo abu bin ibn um al'.split(' '));

function opensName(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? '';
  if (!RAISED_PARTICLES.has(word)) return false;
  const next = words[index + 1];
  if (next === undefined || next.at !== (words[index]?.at ?? 0) + word.length + 1) return false;
  return isName(next.text) || opensName(words, index + 1) || word.startsWith('san');
}

/** Titles and first names that are words as well count as names right before a name. */
const BEFORE_NAMES = new Set(
  `president general colonel major captain lieutenant sergeant minister senator bishop archbishop monsignor father judge ambassador
  governor mayor commander cardinal king queen prince princess sheikh pope doctor professor mister chancellor premier deputy
  hector rose grace mark bill rob jack frank will victor mercy hope faith joy dawn ray pat sue guy art don dean jean carol peter harry
  drew gene earl miles grant chase clay cliff dale glen heath rich rod sandy skip wade ward christian angel domino august lance max
  nick norm penny robin ruby stew tad ted tom tony violet warren woody barry bob brad chuck colin dick duke ed eve fay iris jenny jimmy
  josh kitty lily marina mike misty olive oscar pearl peg rusty sally saul sonny terry tommy trudy valentine victoria vinny wally
  joseph john david daniel paul james`.split(/\s+/),
);

function standsBeforeName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.at !== word.at + word.text.length + 1 || !BEFORE_NAMES.has(bare(word.text)))
    return false;
  return isName(next.text) || standsBeforeName(words, index + 1);
}

const PREFIX = /^(?:anti|counter|non|re|over|under|ultra|pro|pre|post|sub|semi|self|un|mis|inter|multi|co|ex|super|para|narco|micro)/;

function isWord(word: string): boolean {
  const known = loadVocabulary();
  if (known.has(word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || part.length < 3 || isWord(part));
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/ed$/, ''),
    word.replace(/ed$/, 'e'),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/ly$/, ''),
    word.replace(/ers?$/, 'e'),
    word.replace(/n't$/, ''),
  ];
  if (stems.some((stem) => stem !== word && stem.length > 3 && known.has(stem))) return true;
  const rest = word.replace(PREFIX, '');
  return rest !== word && rest.length > 3 && isWord(rest);
}

/** Hyphened names get a capital for every part that is no word: "Marxist-Leninist", "al-Bab". */
function raiseParts(word: Word, raise: (at: number, length: number) => void): void {
  raise(word.at, 1);
  for (const match of word.text.matchAll(/-(\p{L}{2,})/gu)) if (!isWord(match[1] as string)) raise(word.at + match.index + 1, 1);
}

function startsSentence(text: string, at: number): boolean {
  if (
    /(?:^|[^\p{L}])(?:\p{L}|\p{L}\.\p{L}|mr|mrs|ms|dr|gen|col|maj|capt|lt|sgt|msgr|st|no|sen|rep|gov|jan|feb|aug|sept|oct|nov|dec)\.\s+$/u.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
    return false;
  return /(?:^|[.!?]["'”’)]*\s+["'“(]*|\n\s*["'“(]*)$/.test(text.slice(Math.max(0, at - 12), at));
}

/** Words that names of bodies are made of, and those that end one. */
const BODY_PARTS = new Set(
  `national liberation popular people's revolutionary democratic patriotic republican social socialist communist christian islamic workers
  armed civil free united general central security supreme federal regional public anticommunist nationalist american women's peasants
  farmers student students labor labour trade human rights peace development research intelligence defense defence air`.split(/\s+/),
);
const BODY_HEADS = new Set(
  `front army movement party forces force union guard league alliance organization organisation commission committee council congress
  university institute cartel battalion brigade federation confederation association coordinator group company bank police agency court
  assembly command coalition unity resistance self-defense corporation foundation society center centre`.split(/\s+/),
);

/** Names of bodies: words of such names that end in a head, after a name or before an acronym in brackets. */
function bodiesOf(words: readonly Word[], acronyms: ReadonlySet<string>): Word[] {
  return words.flatMap((word, index) => {
    if (!BODY_HEADS.has(bare(word.text))) return [];
    const beforeAcronym = acronyms.has(bare(words[index + 1]?.text ?? ''));
    const run: Word[] = [word];
    let at = index - 1;
    while (
      at >= 0 &&
      isTouching(words, at) &&
      (BODY_PARTS.has(bare(words[at]?.text ?? '')) || BODY_HEADS.has(bare(words[at]?.text ?? '')))
    ) {
      run.push(words[at] as Word);
      at -= 1;
    }
    const afterName = at >= 0 && isTouching(words, at) && isName(words[at]?.text ?? '');
    return afterName || (beforeAcronym && run.length > 1) ? run : [];
  });
}

/** Nothing but a space between the word and the next. */
function isTouching(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && words[index + 1]?.at === word.at + word.text.length + 1;
}

const BETWEEN = new Set(['of', 'the', 'for', 'and', 'in', 'de', 'la', 'del']);

/** The words right before an acronym in brackets whose first letters spell it. */
function expansionsOf(words: readonly Word[], acronyms: ReadonlySet<string>): Word[] {
  return words.flatMap((word, index) => {
    if (!acronyms.has(bare(word.text))) return [];
    const letters = [...bare(word.text).replace(/[^\p{L}]/gu, '')].reverse();
    const spelt: Word[] = [];
    let at = index - 1;
    for (const letter of letters) {
      while (BETWEEN.has(words[at]?.text ?? '') && !words[at]?.text.startsWith(letter)) at -= 1;
      const before = words[at];
      if (before === undefined || !before.text.startsWith(letter)) return spelt.length >= 3 ? spelt : [];
      spelt.push(before);
      at -= 1;
    }
    return spelt.length >= 2 ? spelt : [];
  });
}

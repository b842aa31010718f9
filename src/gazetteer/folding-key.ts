/** How sure a match of two spellings is: the same letters, or only the same sounds under the folding rules. */
export type KeyKind = 'plain' | 'folded';

/** Folded keys live in the same table as plain ones; the mark keeps "baab" the name apart from "baab" the sound. */
export const FOLDED_MARK = '~';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ı/g, 'i'],
  [/đ|ð/g, 'd'],
  [/þ/g, 'th'],
  [/ə/g, 'a'],
];

/** Marks that transliterations put for ayn and hamza, and apostrophes of every shape. */
const AYN = /['’‘`´ʻʼʽʾʿ′]/g;

const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىیې]/g, 'ي'],
  [/ة/g, 'ه'],
  [/[کڪ]/g, 'ك'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/ء/g, ''],
];

/**
 * The key under which two writings of one name meet when they differ only in case, accents, apostrophes, hyphens and
 * spaces (Arabic: alef and hamza forms, ta marbuta, final ya, tatweel, vowel marks). Empty where no letter is left.
 */
export function plainKey(name: string): string {
  return spelt(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The key under which romanisations of one Arabic name meet: articles with and without sun letters, ou/u, ei/ay, ee/i,
 * final -ah/-eh/-a, kh/q/k, gh/g, double letters, Abu/Albu. Loose: use it only among names that are romanisations.
 */
export function foldedKey(name: string): string {
  const words = spelt(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word, index) => !isArticle(word, words[index + 1])).map(withoutGluedArticle);
  return bare
    .map(foldWord)
    .join('')
    .replace(/(.)\1+/g, '$1');
}

/** The keys that a name is looked up by: made once for all tables. */
export interface NameKeys {
  readonly plain: string;
  /** Null for a name in Arabic script. */
  readonly folded: string | null;
}

export function nameKeys(name: string): NameKeys {
  return { plain: plainKey(name), folded: isArabicScript(name) ? null : FOLDED_MARK + foldedKey(name) };
}

export function isArabicScript(name: string): boolean {
  return /[\u0621-\u064a\u066e-\u06d3]/.test(name);
}

const ASCII = /^[ -~]*$/;

function spelt(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(/['`]/g, '');
  let text = name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(AYN, '');
  for (const [from, to] of isArabicScript(text) ? ARABIC_LETTERS : LETTERS) text = text.replace(from, to);
  return text;
}

const SUN = /^(?:[aeiu](?:t|th|d|dh|r|z|s|sh|n)|[aeu]l)$/;

/** "al", or "ar" before an r, "ash" before sh and so on: the article as a word of its own. */
function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || !SUN.test(word)) return false;
  const consonant = word.slice(1);
  return consonant === 'l' || next.startsWith(consonant);
}

/** "Ezzor", "Essabkha": the article run together with its word, which doubles the sun letter; only inside a name. */
function withoutGluedArticle(word: string, index: number): string {
  if (index === 0) return word;
  return word.replace(/^[aeu](?=(sh|[tdrzsn])\1)/, '');
}

const MOST_REMEMBERED = 10_000;
const folded = new Map<string, string>();

/** A word is folded with every stretch of text that it stands in. */
function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  const sound = soundOf(word);
  folded.set(word, sound);
  return sound;
}

function soundOf(word: string): string {
  return word
    .replace(/ou|oo/g, 'u')
    .replace(/^(?:al|a)bu/, 'bu')
    .replace(/[ao]w(?![aeiu])/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ei|ai|ey/g, 'ay')
    .replace(/^ay(?=[^aeiouy]+[aeiu])/, 'i')
    .replace(/kh|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/i?y(?=[ae]h?$)/, 'i')
    .replace(/[ae]h?$/, 'a');
}

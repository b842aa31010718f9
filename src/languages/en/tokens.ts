import type { Span } from '../../text/span.ts';
import { abbreviationOf } from './abbreviations.ts';
import { splitClitics } from './clitics.ts';

/**
 * Splits one sentence into tokens, in text order. The tokens cover every visible character of the span and nothing
 * else; offsets point into `text`. Hyphenated names (Al-Raqqa) and names with digits (Raqqa24) stay whole.
 */
export function tokenise(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  const tokens: Span[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(piece); match !== null; match = PATTERN.exec(piece)) {
    const word = adjusted(piece, match);
    PATTERN.lastIndex = match.index + word.length;
    const start = span.start + match.index;
    const cut = cutOf(word);
    if (cut > 0) tokens.push({ start, end: start + cut });
    tokens.push({ start: start + cut, end: start + word.length });
  }
  return tokens;
}

const LETTER = '[\\p{L}\\p{M}]';
const INNER = '[\\p{L}\\p{M}\\p{N}]+';
// Marks and invisible characters that hold the parts of one name together.
const JOINER = "['’ʼ‘`´\\-\u2010\u2011_&\u00ad\u200b-\u200f\u2060]";
const ALTERNATIVES: readonly string[] = [
  // addresses of every sort, file names, handles
  'https?://\\S+',
  'www\\.\\S+',
  '[\\w.+\\-]+@[\\w\\-]+(?:\\.[\\w\\-]+)+',
  '[\\w\\-]+(?:\\.[\\w\\-]+)*\\.(?:com|net|org|info|co\\.uk|sy|gov|edu|docx?|pdf|html?)\\b',
  '[@#][\\p{L}\\p{N}_]+',
  // runs of one mark
  "\\.{2,}|-{2,}|''|``|[*_=~]{2,}|[!?]{2,}",
  // U.S., S.D.F., a.m., U.S.-led; then the same with the last period lost
  `(?:\\p{L}\\.){2,}(?![\\p{L}\\p{N}])(?:-${LETTER}+)*`,
  '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])',
  // initials
  '\\p{Lu}\\.(?=[\\s\\-]*\\p{Lu})',
  // US$
  '\\p{Lu}{1,3}\\$',
  // 12/10/2017, 2017-10-12
  '\\p{N}{1,4}([/\\-.])\\p{N}{1,2}\\1\\p{N}{2,4}(?![\\p{L}\\p{N}])',
  // 2,000-strong, 155-millimetre, 24th, 1990s, 50km, 3arabi
  `\\p{N}+(?:[.,]\\p{N}+)*(?:[-\u2010\u2011]${LETTER}${INNER})+`,
  `\\p{N}+(?:[.,:]\\p{N}+)*${LETTER}(?:${INNER})?`,
  // 7,500 6.9 12:00 3/4
  '\\p{N}+(?:[.,:/]\\p{N}+)*',
  // words, with what holds names together
  `${LETTER}(?:${INNER})?(?:${JOINER}${INNER})*`,
  '\\p{Extended_Pictographic}[\\p{Extended_Pictographic}\\p{M}\\p{Emoji_Modifier}\u200d\ufe0f]*',
  '[^\\s\\p{Cc}\\p{Cf}\\p{Z}]\\p{M}*',
];
const PATTERN = new RegExp(ALTERNATIVES.map((one) => `(?:${one})`).join('|'), 'gu');

/** Takes back the marks after an address; gives an abbreviation its period. */
function adjusted(piece: string, match: RegExpExecArray): string {
  const word = match[0];
  if (/^(?:https?:|www\.)/.test(word)) return word.replace(/[.,;:!?'"”’)\]»]+$/, '') || word;
  const after = match.index + word.length;
  return piece[after] === '.' && takesPeriod(piece, word, after) ? `${word}.` : word;
}

function takesPeriod(piece: string, word: string, period: number): boolean {
  const kind = abbreviationOf(word);
  if (kind === 'none' || piece[period + 1] === '.') return false;
  if (kind === 'numbering') return /^\.\s*\p{N}/u.test(piece.slice(period, period + 8));
  return kind === 'closing' || period + 1 < piece.length;
}

const UNIT =
  /^(\p{N}+(?:[.,:]\p{N}+)*)(?:km2?|m[m2]?|cm|k?g|lbs?|ft|mi|[km]ph|[ap]m|[AP]M|[bm]n|[kKMB]|hrs?|GMT|USD|thousand|[mb]illion|percent)$/u;

/** Where a second word begins in a match (50|km, did|n't); 0 where it is one word. */
function cutOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return UNIT.exec(word)?.[1]?.length ?? 0;
  return splitClitics(word);
}

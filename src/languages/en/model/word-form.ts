const CURLY = /[’‘ʼ`´]/g;
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[ -_a-~]*$/;

/** Lower case, straight apostrophes and hyphens, invisible characters gone: what word lists are compared with. */
export function normalForm(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.replace(INVISIBLE, '').replace(CURLY, "'").replace(HYPHENS, '-').toLowerCase();
}

const DIGITS = /\p{N}/gu;

/** The form the tagger looks at: digits are alike, as are all double quotes. */
export function taggerForm(normal: string): string {
  if (normal === '“' || normal === '”' || normal === '„') return '"';
  return normal.replace(DIGITS, '0');
}

/** The form the parser looks at: numbers are one word, years another; Raqqa24 is itself. */
export function parserForm(normal: string): string {
  if (/^\p{N}/u.test(normal)) return /^\d{4}$/.test(normal) ? '!YEAR' : '!DIG';
  return normal === '“' || normal === '”' || normal === '„' ? '"' : normal;
}

/** "Al-Raqqa" is "Xx-Xx": capitals, digits and marks in their order, runs shortened to two. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x')
    .replace(DIGITS, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

/** Letters that are no consonant of their own in one of the two scripts, or that romanisations put for one another, go. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sh|ch/g, 'x'],
  [/kh|ck|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/p/g, 'b'],
  [/[aeiouyhw]/g, ''],
];

/**
 * The consonants of a name in either script: "Omar Alloush" and عمر علوش have the same ones. Loose, so it is asked only
 * of whole names of persons (two words or more) that speak in the same reports.
 */
export function skeletonOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:al|el|ال|bin|ibn|بن)$/.test(word))
    .map(wordSkeleton)
    .filter(Boolean)
    .join(' ');
}

function wordSkeleton(word: string): string {
  const letters = /[\u0621-\u064a]/.test(word)
    ? [...word.replace(/^ال(?=..)/, '')].map((letter) => ARABIC[letter] ?? '').join('')
    : LATIN.reduce((text, [from, to]) => text.replace(from, to), word.replace(/[^a-z]/g, ''));
  return letters.replace(/(.)\1+/g, '$1');
}

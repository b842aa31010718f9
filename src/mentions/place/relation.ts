import type { Sentence } from '../../text/sentence.ts';

/** How the text points past the named place ("north of"), and how far off that may be in km. */
export interface Relation {
  readonly words: string;
  readonly widerKm: number;
}

const DIRECTION = '(?:north|south|east|west)(?:-?(?:east|west))?';
const DIRECTIONAL = `(?:${DIRECTION})ern|${DIRECTION}|central|rural|upper|lower|downtown`;
const HOLDER = '(?:the )?(?:(?:city|town|village|province|governorate|district|capital|region|camp|area) of )?(?:the )?';
const EDGES =
  'outskirts|suburbs?|countryside|environs|vicinity|surroundings|edges?|entrances?|gates|hinterland|periphery|fringes|approaches';
const PARTS =
  'areas?|parts?|pockets?|villages|towns|neighbou?rhoods|districts|quarters|territory|territories|positions|camps|enclaves?|streets|sectors?|suburbs';

interface Pattern {
  readonly pattern: RegExp;
  readonly words: (match: RegExpExecArray) => string;
  readonly widerKm: (match: RegExpExecArray) => number;
}

const fixed = (km: number) => () => km;

/** Tried in order against the lower-case words before the name; each ends where the name begins. */
const BEFORE: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `(?:([\\d.,]+) (km|kilomet(?:er|re)s?|miles?) )?(?:(?:to the|just|due|directly) )?\\b(${DIRECTION})(?:ern)? of ${HOLDER}$`,
    ),
    words: (match) => `${match[3]} of`,
    widerKm: (match) => distance(match[1], match[2]) ?? 30,
  },
  {
    pattern: new RegExp(`(?:\\b(\\S+ern|rural) )?\\b(${EDGES}) (?:of|around|to) ${HOLDER}$`),
    words: (match) => `${match[1] ? `${match[1]} ` : ''}${match[2]} of`,
    widerKm: (match) => edgeKm(match[2] ?? ''),
  },
  {
    pattern: new RegExp(
      `\\b(?:((?:\\S+-(?:held|controlled|run)|besieged|liberated|government|opposition) ))?(${PARTS}) (in|of|around|inside|near|across|outside) ${HOLDER}$`,
    ),
    words: (match) => `${match[1] ?? ''}${match[2]} ${match[3]}`,
    widerKm: (match) => (/around|near|outside/.test(match[3] ?? '') ? 15 : 0),
  },
  {
    pattern: new RegExp(`\\b(near|around|outside|close to|next to|adjacent to|off|not far from|in the direction of) ${HOLDER}$`),
    words: (match) => match[1] ?? '',
    widerKm: fixed(15),
  },
  { pattern: new RegExp(`\\b(${DIRECTIONAL}) $`), words: (match) => match[1] ?? '', widerKm: fixed(0) },
];

/** "Aleppo's western outskirts", "Homs countryside". */
const AFTER = new RegExp(`^(?:'s )?(?:(\\S+ern|rural) )?(${EDGES})\\b`);

/** The relation that the words around tokens [from, to) put before the place, null where the place itself is meant. */
export function relationAt(sentence: Sentence, from: number, to: number): Relation | null {
  const before = words(sentence, Math.max(0, from - 10), from);
  const after = words(sentence, to, to + 4);
  const behind = AFTER.exec(after);
  if (behind !== null) return { words: `${behind[1] ? `${behind[1]} ` : ''}${behind[2]} of`, widerKm: edgeKm(behind[2] ?? '') };
  for (const { pattern, words: wordsOf, widerKm } of BEFORE) {
    const match = pattern.exec(before);
    if (match !== null) return { words: wordsOf(match), widerKm: widerKm(match) };
  }
  return null;
}

function words(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => `${token.norm} `)
    .join('');
}

function distance(number: string | undefined, unit: string | undefined): number | null {
  const value = Number(number?.replace(/,/g, ''));
  if (!number || Number.isNaN(value)) return null;
  return Math.ceil(value * (unit?.startsWith('mile') ? 1.61 : 1) + 5);
}

/** Countryside reaches as far as the next town; an edge lies beside the built-up area. */
function edgeKm(noun: string): number {
  return /countryside|hinterland|environs/.test(noun) ? 40 : 10;
}

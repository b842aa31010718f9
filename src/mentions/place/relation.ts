import type { Sentence } from '../../text/sentence.ts';

/** How the text points past the named place ("north of"), and how far off that may be in km. */
export interface Relation {
  readonly words: string;
  readonly widerKm: number;
}

const DIRECTION = '(?:north|south|east|west)(?:-?(?:east|west))?';
const DIRECTIONAL = `(?:${DIRECTION})ern|${DIRECTION}|central|rural|upper|lower|downtown`;
const SIDE = `(?:the )?(?:${DIRECTIONAL})`;
const HOLDER = `(?:the )?(?:(?:city|town|village|province|governorate|district|capital|region|camp|area) of )?(?:the )?`;
const EDGES =
  'outskirts|suburbs?|countryside|environs|vicinity|surroundings|edges?|entrances?|gates|hinterland|periphery|fringes|approaches';
const PARTS = 'areas?|parts?|pockets?|neighbou?rhoods|districts|quarters|territory|territories|positions|sectors?|streets|enclaves?';
const SETTLEMENTS = 'villages|towns|camps|settlements|cities';

/** Tried in order against the words before the name; each ends where the name begins, the group is the relation. */
const BEFORE: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    new RegExp(
      `(?:([\\d.,]+) (km|kilomet(?:er|re)s?|miles?) )?(?:(?:to the|just|due|directly) )?\\b(?<words>(?:${DIRECTION})(?:ern)? of) ${HOLDER}$`,
      'i',
    ),
    (match) => distance(match[1], match[2]) ?? 30,
  ],
  [new RegExp(`\\b(?<words>(?:\\S+ern |rural )?(${EDGES}) (?:of|around|to)) ${HOLDER}$`, 'i'), (match) => edgeKm(match[2] ?? '')],
  [
    new RegExp(
      `(?<![\\S])(?<words>(?:\\S+-(?:held|controlled|run) )?(?:${PARTS}) (in|of|around|inside|near|across|outside)(?: ${SIDE})?) ${HOLDER}$`,
      'i',
    ),
    (match) => besideKm(match[2]),
  ],
  [
    new RegExp(
      `(?<![\\S])(?<words>(?:\\S+-(?:held|controlled|run) )?(?:${SETTLEMENTS}) (in|around|inside|near|across|outside)(?: ${SIDE})?) ${HOLDER}$`,
      'i',
    ),
    (match) => besideKm(match[2]),
  ],
  [new RegExp(`\\b(?<words>near|around|outside|close to|next to|adjacent to|off|not far from) ${HOLDER}$`, 'i'), () => 15],
  [new RegExp(`\\b(?<words>${DIRECTIONAL}) $`, 'i'), () => 0],
];

/** "Aleppo's western outskirts", "Homs countryside". */
const AFTER = new RegExp(`^(?:'s )?(?:(\\S+ern|rural) )?(${EDGES})\\b`);

/** The relation that the words around tokens [from, to) put before the place, null where the place itself is meant. */
export function relationAt(sentence: Sentence, from: number, to: number): Relation | null {
  const behind = AFTER.exec(joined(sentence, to, to + 4, 'norm'));
  if (behind !== null) return { words: `${behind[1] ? `${behind[1]} ` : ''}${behind[2]} of`, widerKm: edgeKm(behind[2] ?? '') };
  const before = joined(sentence, Math.max(0, from - 10), from, 'text');
  for (const [pattern, widerKm] of BEFORE) {
    const match = pattern.exec(before);
    if (match !== null) return { words: lowerCased(match.groups?.words ?? ''), widerKm: widerKm(match) };
  }
  return null;
}

/** "Near" at the start of a sentence is "near"; "Daesh-held" keeps its name. */
function lowerCased(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll}*(?: |$))|(?<= )\p{Lu}(?=\p{Ll}+$)/gu, (letter) => letter.toLowerCase());
}

function joined(sentence: Sentence, from: number, to: number, form: 'norm' | 'text'): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => `${token[form]} `)
    .join('');
}

function distance(number: string | undefined, unit: string | undefined): number | null {
  const value = Number(number?.replace(/,/g, ''));
  if (!number || Number.isNaN(value)) return null;
  return Math.ceil(value * (unit?.startsWith('mile') ? 1.61 : 1) + 5);
}

/** Countryside reaches as far as the next town; an edge lies beside the built-up area. */
function edgeKm(noun: string): number {
  return /countryside|hinterland|environs/i.test(noun) ? 40 : 10;
}

function besideKm(preposition: string | undefined): number {
  return /around|near|outside/i.test(preposition ?? '') ? 15 : 0;
}

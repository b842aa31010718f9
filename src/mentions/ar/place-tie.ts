import { PLACE_NOUNS } from '../../languages/ar/place-words.ts';
import type { Tie } from '../place/holder.ts';

const NOUNS = [...PLACE_NOUNS.keys()].join('|');
const SIDE = '(?:شمال|جنوب|شرق|غرب)ي?(?:\\s+(?:شرق|غرب)ي?)?';
const TIED = new RegExp(
  `^\\s*[،,(]?\\s*(?:(?:الواقع|التابع)[ةه]?\\s+)?(في|ب|ل|داخل|ضمن|${SIDE}|قرب|بالقرب\\s+من|من)?\\s*(?:(?:ريف|${SIDE})\\s+)?(?:(?:${NOUNS})\\s+)?$`,
);

/** "في مدينة", "بريف", "شمال", "قرب": what may stand between a name and the known place in or beside which it lies. */
export const tieToHolder: Tie = (between) => {
  const match = TIED.exec(between);
  if (match === null || between.trim() === '') return null;
  const relation = (match[1] ?? 'في').replace(/\s+/g, ' ');
  const inside = /^(?:في|ب|ل|داخل|ضمن|من)$/.test(relation);
  return { relation: inside ? 'في' : relation, inside, sure: false };
};

/** The same after a noun that says what the name is a part of ("حي X في مدينة Y"): then nothing else can be meant. */
export const tieOfPart: Tie = (between) => {
  const tied = tieToHolder(between);
  return tied === null ? null : { ...tied, sure: tied.inside };
};

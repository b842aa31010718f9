import type { Tie } from './holder.ts';
import { GENERIC_NOUNS } from './words.ts';

const DIRECTION = '(?:north|south|east|west)(?:-?(?:east|west))?';
const NOUNS = [...GENERIC_NOUNS.keys()].join('|');
const RELATION = `(${DIRECTION}(?:ern)? of|in|inside|within|near|outside|on the outskirts of|of)`;
const WHOLE = `(?:the\\s+)?(?:(?:${DIRECTION}(?:ern)?|central|rural|downtown|besieged|rebel-held|nearby)\\s+)?(?:(?:\\w+\\s+)?(?:city|town|province|governorate|countryside|district|region)\\s+of\\s+)?(?:the\\s+)?`;

const TIED = new RegExp(`^\\s*[,(]?\\s*(?:(?:located|situated|just|lying)\\s+)?(?:to the\\s+)?${RELATION}?\\s*${WHOLE}$`, 'i');

/** ", in the northern city of", "north of", ",": what may stand between a name with its noun and the place that holds it. */
export const tieToHolder: Tie = (between) => {
  const match = TIED.exec(between);
  if (match === null || (match[1] === undefined && !between.includes(','))) return null;
  const relation = (match[1] ?? 'in').toLowerCase().replace(/\s+/g, ' ');
  const inside = /^(?:in|inside|within|of)$/.test(relation);
  return { relation: inside ? 'in' : relation, inside, sure: true };
};

const NAMED = new RegExp(
  `^\\s+(?:(${NOUNS})\\s+(?:of|in|inside|within)|(?:in|inside|within)|,\\s+a\\s+(?:\\w+\\s+)?(${NOUNS})\\s+(?:of|in|inside|within))\\s+${WHOLE}$`,
  'i',
);

/** "neighbourhood of", "in", ", a village in": between the name of a place and the place in which it lies. */
export const tieOfName: Tie = (between) => {
  const match = NAMED.exec(between);
  return match === null ? null : { relation: 'in', inside: true, sure: match[1] !== undefined || match[2] !== undefined };
};

/** Of a name of which nothing is known any tie says something. */
export const tieOfAny: Tie = (between) => tieOfName(between) ?? tieToHolder(between);

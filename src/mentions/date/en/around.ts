import { NAMING_NOUNS, PORTION_WORDS } from '../../../languages/en/date-words.ts';
import type { Around, BoundWord, Modifier, Settled } from '../grammar.ts';
import type { Lean, Meaning } from '../meaning.ts';
import { anyOf, ending } from './patterns.ts';

const PORTIONS = anyOf(Object.keys(PORTION_WORDS).map((word) => word.replace(/^the /, '(?:the\\s+)?')));

export const MODIFIERS: readonly Modifier[] = [
  { before: ending(`(?:the\\s+)?${PORTIONS}[\\s-]+(?:the\\s+)?`), apply: withPortion },
  { before: ending('(?:on\\s+or\\s+)?(?:around|about|circa|approximately|roughly)\\s+'), apply: approximately },
];

function withPortion(meaning: Meaning, words: string): Meaning | null {
  if (meaning.is !== 'named' && meaning.is !== 'counted') return null;
  if (meaning.portion !== undefined || (meaning.is === 'counted' && meaning.distance === true)) return null;
  const norm = words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
  const key = Object.keys(PORTION_WORDS).find(
    (word) => norm === word || norm === word.replace(/^the /, '') || norm === `${word} the` || norm === `the ${word}`,
  );
  const portion = key === undefined ? undefined : PORTION_WORDS[key];
  return portion === undefined ? null : { ...meaning, portion };
}

function approximately(meaning: Meaning): Meaning | null {
  return meaning.is === 'named' || meaning.is === 'counted' || meaning.is === 'clock' ? { ...meaning, approximate: true } : null;
}

const LEAD = '(?:\\s+(?:(?<article>the)|about|around))?\\s+';

export const BOUNDS: readonly BoundWord[] = [
  { before: ending(`(?:no\\s+later\\s+than|not\\s+later\\s+than|at\\s+the\\s+latest\\s+by|at\\s+latest|by)${LEAD}`), bound: 'deadline' },
  { before: ending(`(?:ahead\\s+of|prior\\s+to|before)${LEAD}`), bound: 'deadline', outside: true },
  { before: ending(`(?:until|till|up\\s+to|up\\s+until|through|valid\\s+to)${LEAD}`), bound: 'until' },
  { before: ending(`(?:ever\\s+since|since|(?:starting|beginning|effective)(?:\\s+(?:on|from|in))?|from)${LEAD}`), bound: 'since' },
  { before: ending(`after${LEAD}`), bound: 'since', outside: true },
];

/** Lengths that say when: up to now ("for four months now"), from now on ("within 72 hours", "in two weeks"). */
export function settle(meaning: Meaning, around: Around, lean: Lean | null): Settled {
  const same: Settled = { meaning, before: 0, after: 0, bound: null };
  if (meaning.is !== 'length') return same;
  const { unit, count } = meaning;
  const lead = (words: RegExp) => words.exec(around.before)?.[0].length ?? 0;
  const tail = /^\s+now\b/i.exec(around.after)?.[0].length ?? 0;
  const lasting = lead(/\b(?:for|over|in)\s+$/i);
  if (lasting > 0 && (tail > 0 || isSoFar(around))) {
    return { meaning: { is: 'stretch', unit, count, direction: -1, from: 'now' }, before: lasting, after: tail, bound: 'since' };
  }
  const within = lead(/\b(?:within|in\s+(?:less|no\s+more)\s+than)\s+$/i);
  // "within 14 days of the signing": a deadline, but of a day that is not said.
  if (within > 0 && /^\s+(?:of|after|from|following)\b/i.test(around.after)) {
    return { meaning: { is: 'named', unknown: 'counted from an event' }, before: within, after: 0, bound: 'deadline' };
  }
  if (within > 0) {
    return { meaning: { is: 'stretch', unit, count, direction: 1, from: 'now' }, before: within, after: 0, bound: 'deadline' };
  }
  const ahead = lead(/\bin\s+$/i);
  if (ahead > 0 && lean === 'future' && count !== null) {
    return { meaning: { is: 'counted', unit, by: count, direction: 1, from: 'now', distance: true }, before: ahead, after: 0, bound: null };
  }
  return same;
}

/** "has been under siege for four months": a perfect that lasts to the day of speaking. */
function isSoFar({ before }: Around): boolean {
  return /\b(?:has|have|['’]ve)\s+(?:\p{L}+ly\s+)?(?:not\s+)?(?:been|lived|lasted|endured|faced|held|controlled|continued|remained|raged|gone\s+on|had|suffered)\b[^.;]{0,60}\bfor\s+$/iu.test(
    before,
  );
}

const NAMING = new RegExp(`^(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}-]*){0,2}\\s+${anyOf(NAMING_NOUNS)}(?![\\p{L}])`, 'iu');
const NAMED_BEFORE =
  /(?:\b(?:Organi[sz]ation|Movement|Brigade|Group|Battalion|Operation|Camp|Resolution|Article|No|Number|Black|Bloody|Nightly|USA|Russia|Radio)\.?|\p{Lu}\p{Ll}+\s+(?:de|del))\s+$/u;
const SCORED = /^\s*[-–:]\s*\d|^\s*%/;

/** Dates inside names ("17 November Movement", "Sunday Times", "Black September"), ages, scores. */
export function isNoDate(exact: string, { before, after }: Around): boolean {
  if (NAMED_BEFORE.test(before) && !/\d{4}$/.test(exact)) return true;
  const noun = NAMING.exec(after)?.[0];
  if (noun !== undefined && /^(?:\s+(?:of\s+)?\p{Lu}[\p{L}-]*)+$/u.test(noun)) return true;
  if (
    /^(?:Daily|Today|Now|Weekly|Monthly|Annual|Current|Recent|Future|Weekend)$/.test(exact) &&
    (/^\s+\p{Lu}\p{Ll}/u.test(after) || (/[\p{L},]\s+$/u.test(before) && !/[.!?"“:]\s*$/.test(before) && before.trim() !== ''))
  )
    return true;
  return /^\d{1,2}$/.test(exact) && SCORED.test(after);
}

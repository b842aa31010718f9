import { NAMING_NOUNS, PORTIONS } from '../../../languages/ar/date-words.ts';
import type { Around, BoundWord, Modifier, Settled } from '../grammar.ts';
import type { Lean, Meaning } from '../meaning.ts';
import { anyOf, ending, fold, formsOf, lookUp } from './patterns.ts';

const f = fold;

export const MODIFIERS: readonly Modifier[] = [
  { before: ending(`${anyOf(formsOf(PORTIONS))}\\s+(?:${f('شهر')}\\s+)?`), apply: withPortion },
  {
    before: ending(`(?:${f('نحو')}|${f('حوالي')}|${f('قرابة')})\\s+`),
    apply: (meaning) => (meaning.is === 'named' || meaning.is === 'clock' ? { ...meaning, approximate: true } : null),
  },
];

function withPortion(meaning: Meaning, words: string): Meaning | null {
  if ((meaning.is !== 'named' && meaning.is !== 'counted') || meaning.portion !== undefined) return null;
  if (meaning.is === 'named' && (meaning.day !== undefined || meaning.weekday !== undefined)) return null;
  const word = words.trim().split(/\s+/)[0] ?? '';
  const portion = lookUp(PORTIONS, word) ?? lookUp(PORTIONS, word.replace(/^[وف]/, ''));
  return portion === undefined ? null : { ...meaning, portion };
}

const DAY = `(?:${f('يوم')}\\s+|${f('شهر')}\\s+|${f('تاريخ')}\\s+)?`;

export const BOUNDS: readonly BoundWord[] = [
  {
    before: ending(`(?:${f('في')}\\s+)?${f('موعد')}\\s+${f('أقصاه')}\\s+${DAY}|${f('بحلول')}\\s+${DAY}`),
    bound: 'deadline',
  },
  { before: ending(`${f('حتى')}\\s+${DAY}|${f('لغاية')}\\s+${DAY}`), bound: 'until' },
  {
    before: ending(
      `(?:${f('منذ')}|${f('اعتبارا')}\\s+${f('من')}|${f('ابتداء')}\\s+${f('من')}|${f('بدءا')}\\s+${f('من')}|${f('انطلاقا')}\\s+${f('من')})\\s+${DAY}`,
    ),
    bound: 'since',
  },
  { before: ending(`${f('قبل')}\\s+${DAY}`), bound: 'deadline', outside: true },
  { before: ending(`${f('بعد')}\\s+${DAY}`), bound: 'since', outside: true },
];

/** Lengths that say when: "منذ أربعة أشهر" up to now, "خلال 72 ساعة" from now on where the sentence looks ahead. */
export function settle(meaning: Meaning, { before, after }: Around, lean: Lean | null): Settled {
  const same: Settled = { meaning, before: 0, after: 0, bound: null };
  // "سيعقد بعد يومين" counts from the day of speaking.
  if (meaning.is === 'counted' && meaning.distance === true && meaning.from === 'told' && lean === 'future') {
    return { ...same, meaning: { ...meaning, from: 'now' } };
  }
  if (meaning.is !== 'length') return same;
  const { unit, count } = meaning;
  const lead = (words: string) => ending(words).exec(before)?.[0].length ?? 0;
  const since = lead(`${f('منذ')}\\s+(?:${f('نحو')}\\s+|${f('حوالي')}\\s+|${f('أكثر')}\\s+${f('من')}\\s+|${f('قرابة')}\\s+)?`);
  if (since > 0) return { meaning: { is: 'stretch', unit, count, direction: -1, from: 'now' }, before: since, after: 0, bound: 'since' };
  const within = lead(`(?:${f('خلال')}|${f('في غضون')}|${f('غضون')})\\s+(?:${f('ال')}\\s?)?`);
  if (within > 0 && lean === 'future' && !/^\s+من(?![\p{L}])/u.test(after)) {
    return { meaning: { is: 'stretch', unit, count, direction: 1, from: 'now' }, before: within, after: 0, bound: 'deadline' };
  }
  return same;
}

const NAMING = ending(`(?:${f('ال')})?${anyOf(NAMING_NOUNS)}\\s+`);

/** Dates inside names: "جسر 17 نيسان", "حركة 6 أبريل". */
export function isNoDate(exact: string, { before }: Around): boolean {
  return NAMING.test(before) && /^\d/.test(exact) && !/\d{4}/.test(exact);
}

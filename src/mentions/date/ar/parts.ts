import { ORDINALS, PART_ADVERBS, PARTS, WEEKDAYS } from '../../../languages/ar/date-words.ts';
import type { LeafRule } from '../grammar.ts';
import type { Clock, DayPart, Meaning } from '../meaning.ts';
import { anyOf, fold, formsOf, lookUp, ORDINAL, WEEKDAY, whole } from './patterns.ts';

const ADVERB = anyOf(formsOf(PART_ADVERBS));
const PART = anyOf(formsOf(PARTS));
const ZONE = `(?:\\s*\\(?(?:${fold('بتوقيت')}\\s+\\p{L}+|${fold('بالتوقيت')}\\s+${fold('المحلي')}|${fold('توقيت')}\\s+${fold('غرينتش')}|${fold('ت غ')})\\)?)?`;
const FRACTION = `(?:\\s+و\\s?(?<fraction>${fold('النصف')}|${fold('الربع')}|${fold('الثلث')}))?`;

/** Hours of the clock and parts of the day. */
export const PART_RULES: readonly LeafRule[] = [
  {
    name: 'clock',
    pattern: whole(`${fold('الساعة')}\\s+(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?:\\s+(?<part>${ADVERB}))?${ZONE}`),
    read: ({ hour, minute, part }, _, exact) => clock(Number(hour), Number(minute ?? 0), { part, exact }),
  },
  {
    name: 'worded-clock',
    pattern: whole(`${fold('الساعة')}\\s+(?<hour>${ORDINAL}|${fold('الواحدة')})${FRACTION}(?:\\s+(?<part>${ADVERB}))?${ZONE}`),
    read: ({ hour, fraction, part }, _, exact) =>
      clock(hour === fold('الواحدة') ? 1 : (lookUp(ORDINALS, hour ?? '') ?? 0), minutesOf(fraction), { part, exact }),
  },
  {
    name: 'night-between',
    pattern: whole(
      `(?:(?<part>${PART})\\s+(?:${fold('يوم')}\\s+)?(?<first>${WEEKDAY})(?:\\s*[-–—/]\\s*|\\s+)(?<last>${WEEKDAY})|(?<from>${WEEKDAY})\\s*[-–—/]\\s*(?<to>${WEEKDAY}))`,
    ),
    read: ({ first, last, from, to, part }) => between(first ?? from ?? '', last ?? to ?? '', part),
  },
  { name: 'adverb', pattern: whole(ADVERB), read: (_, __, exact) => partOf(lookUp(PART_ADVERBS, exact)), partner: true },
  {
    name: 'part',
    pattern: whole(`(?:${fold('وقت')}\\s+${fold('متأخر')}\\s+${fold('من')}\\s+|${fold('ساعات')}\\s+)?(?<part>${PART})`),
    read: ({ part }) => partOf(lookUp(PARTS, part ?? '')),
    partner: true,
  },
  {
    name: 'lone-part',
    pattern: whole(`${fold('فجرا')}|${fold('ليلا')}|${fold('صباحا')}|${fold('منتصف')}\\s+${fold('الليل')}`),
    read: (_, __, exact) => partOf(lookUp(PART_ADVERBS, exact)),
  },
];

function partOf(part: DayPart | undefined): Meaning | null {
  return part === undefined ? null : { is: 'part', part };
}

function minutesOf(fraction: string | undefined): number {
  if (fraction === undefined) return 0;
  return fraction === fold('النصف') ? 30 : fraction === fold('الربع') ? 15 : 20;
}

function clock(hour: number, minute: number, { part, exact }: { part: string | undefined; exact: string }): Meaning {
  const half = part === undefined ? undefined : lookUp(PART_ADVERBS, part);
  const late =
    half !== undefined && ['afternoon', 'evening', 'night', 'noon'].includes(half) && hour < 12 && !(half === 'noon' && hour > 3);
  const universal = /غرينتش|ت غ/.test(exact);
  const told: Clock = { hour: late ? hour + 12 : hour, minute, ...(universal && { universal: true as const }) };
  return { is: 'clock', clock: told };
}

/** "ليل الجمعة-السبت": one night over two days. */
function between(first: string, last: string, part: string | undefined): Meaning {
  const found = part === undefined ? undefined : lookUp(PARTS, part);
  const [from, to] = [first, last].map((day) => ({ is: 'named' as const, weekday: lookUp(WEEKDAYS, day) ?? 1 })) as [Meaning, Meaning];
  return { is: 'range', first: from, last: to, ...(found !== undefined && { part: found }) };
}

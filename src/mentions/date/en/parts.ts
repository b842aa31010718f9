import { PART_WORDS } from '../../../languages/en/date-words.ts';
import type { LeafRule } from '../grammar.ts';
import type { Clock, DayPart } from '../meaning.ts';
import { PART, whole } from './patterns.ts';

export function partOf(word: string): DayPart {
  return PART_WORDS[word.toLowerCase()] ?? 'night';
}

const HALF = '(?<half>a\\.?m\\.?|p\\.?m\\.?)';
const ZONE = '(?:GMT|UTC|BST|EST|EDT|ET|PST|PDT|CET|CEST|EET|local\\s+time|local|Z)(?:\\s?\\+\\s?\\d{1,2})?';
const ZONED = `(?:\\s+(?:\\(\\s?)?${ZONE}(?:\\s?\\))?)`;
// "12:00 local time (10:00 BST)": the same hour once more.
const AGAIN = `(?:\\s+\\(\\d{1,2}[:.]?\\d{2}(?:\\s?[ap]\\.?m\\.?)?\\s+${ZONE}\\))?`;

/** Hours of the clock and parts of the day. */
export const PART_RULES: readonly LeafRule[] = [
  {
    name: 'clock-half',
    pattern: whole(`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?${HALF}${ZONED}?${AGAIN}`),
    read: ({ hour, minute, half }, _, exact) => clock((Number(hour) % 12) + (/^p/i.test(half ?? '') ? 12 : 0), Number(minute ?? 0), exact),
  },
  {
    name: 'clock-zone',
    pattern: whole(`(?<hour>[01]?\\d|2[0-3])(?:[:.h]?(?<minute>[0-5]\\d))(?:\\s?h(?:ou)?rs)?${ZONED}${AGAIN}`),
    read: ({ hour, minute }, _, exact) => clock(Number(hour), Number(minute), exact),
  },
  {
    name: 'clock-plain',
    pattern: whole('(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:\\s?h(?:ou)?rs)?'),
    read: ({ hour, minute }, { before }) =>
      /(?:^|\s)(?:at|around|about|by|until|till|from|since|before|after|to|and|between|[-–])\s*$/i.test(before)
        ? clock(Number(hour), Number(minute))
        : null,
  },
  {
    name: 'oclock',
    pattern: whole(
      "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+o['’]clock(?:\\s+in\\s+the\\s+(?<part>morning|afternoon|evening))?",
    ),
    read: ({ hour, part }) => clock(hourOf(hour ?? '', part), 0),
  },
  {
    name: 'lone-part',
    pattern: whole(
      '(?:the\\s+(?:morning|afternoon|evening)|mid[-\\s]?afternoon|midnight|midday|noon|dawn|daybreak|sunrise|sunset|dusk|nightfall)',
    ),
    read: (_, { before }, exact) =>
      /\b(?:at|by|before|after|until|since|from|around|about|near|towards?|in|during)\s+$/i.test(before)
        ? { is: 'part', part: partOf(exact.replace(/^the\s+|^mid[-\s]?(?=after)/i, '')) }
        : null,
  },
  {
    name: 'placed-part',
    pattern: whole(`(?:the\\s+)?(?:early\\s+hours|small\\s+hours|(?<day>(?:early|late|mid)[\\s-])?(?<part>${PART})(?:\\s+hours)?)`),
    read: ({ part }) => ({ is: 'part', part: part === undefined ? 'dawn' : partOf(part) }),
    partner: true,
  },
];

function clock(hour: number, minute: number, exact = ''): { is: 'clock'; clock: Clock } {
  return { is: 'clock', clock: { hour, minute, ...(/(?:GMT|UTC|Z)\)?$/i.test(exact) && { universal: true as const }) } };
}

const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

function hourOf(word: string, part: string | undefined): number {
  const said = HOURS.indexOf(word.toLowerCase());
  const hour = said < 0 ? Number(word) % 12 : said;
  return part === undefined || /morning/i.test(part) ? hour : hour + 12;
}

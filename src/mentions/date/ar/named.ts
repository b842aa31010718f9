import { FEASTS, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from '../../../languages/ar/date-words.ts';
import { withFamousYear } from '../famous.ts';
import { named, numberOf } from '../fields.ts';
import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Meaning, Named } from '../meaning.ts';
import { anyOf, DAY, fold, formsOf, lookUp, MONTH, monthOf, ORDINAL, SURE_MONTH, WEEKDAY, whole, YEAR } from './patterns.ts';
import { WHICH_ONE, whichNamed, whichUnit } from './which.ts';

function dated({ day, last, month, year, which }: Groups): Named | null {
  const date = named({ day: numberOf(day), lastDay: numberOf(last), month: monthOf(month), year: numberOf(year) });
  return year === undefined ? whichNamed(date, which) : date;
}

const IN_YEAR = `(?:\\s*[,،]?\\s*(?:${fold('من')}\\s+)?(?:(?:${fold('لعام')}|${fold('عام')}|${fold('العام')}|${fold('سنة')}|${fold('السنة')}|${fold('لسنة')})\\s+)?(?<year>${YEAR})|\\s+(?<which>${WHICH_ONE}))?`;
const OF = `\\s+(?:${fold('من')}\\s+)?(?:${fold('شهر')}\\s+)?`;
const TO = `\\s*(?:[-–—/]|${fold('و')}|${fold('إلى')}|${fold('حتى')}|${fold('أو')})\\s*(?:${fold('ال')})?`;
const YEAR_WORD = `(?:${fold('عام')}|${fold('العام')}|${fold('سنة')}|${fold('السنة')})`;

/** Days, months, years and weekdays called by their names or numbers. */
export const NAMED_RULES: readonly LeafRule[] = [
  {
    name: 'day-month',
    pattern: whole(`(?:${fold('ال')})?(?<day>${DAY})${OF}(?<month>${MONTH})${IN_YEAR}`),
    read: (groups, around) => withFamousYear(dated(groups), around, ATTACKS),
  },
  {
    name: 'days-month',
    pattern: whole(`(?:${fold('ال')})?(?<day>${DAY})${TO}(?<last>${DAY})${OF}(?<month>${MONTH})${IN_YEAR}`),
    read: dated,
  },
  {
    name: 'day-of-month',
    pattern: whole(
      `(?:(?:(?<first>${DAY})${TO})?(?<day>${DAY})\\s+(?:${fold('من')}\\s+)?|(?<ordinal>${ORDINAL})\\s+${fold('من')}\\s+)(?:${fold('هذا')}\\s+${fold('الشهر')}|${fold('الشهر')}\\s+(?<which>${WHICH_ONE}))`,
    ),
    read: ({ first, day, ordinal, which }) =>
      dayOfMonth(
        [numberOf(first ?? day) ?? lookUp(ORDINALS, ordinal ?? ''), first === undefined ? undefined : numberOf(day)],
        which ?? fold('هذا'),
      ),
  },
  {
    name: 'ordinal-month',
    pattern: whole(`(?<ordinal>${ORDINAL})\\s+${fold('من')}\\s+(?:${fold('شهر')}\\s+)?(?<month>${MONTH})${IN_YEAR}`),
    read: ({ ordinal, ...groups }, around) =>
      withFamousYear(dated({ ...groups, day: String(lookUp(ORDINALS, ordinal ?? '')) }), around, ATTACKS),
  },
  {
    name: 'month',
    pattern: whole(`(?<word>${fold('شهر')}\\s+)?(?<month>${MONTH})${IN_YEAR}`),
    read: (groups, around) => (isMonth(groups, around) ? dated(groups) : null),
  },
  {
    name: 'iso',
    pattern: whole(`(?<year>${YEAR})([-/.])(?<month>0?[1-9]|1[0-2])\\2(?<day>${DAY})`),
    read: ({ year, month, day }) => named({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }),
  },
  {
    name: 'numeric',
    pattern: whole(`(?<day>${DAY})([-/.])(?<month>0?[1-9]|1[0-2])\\2(?<year>${YEAR})`),
    read: ({ year, month, day }) => named({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }),
  },
  {
    name: 'year',
    pattern: whole(`${YEAR_WORD}\\s+(?<year>${YEAR})`),
    read: ({ year }) => named({ year: numberOf(year) }),
  },
  {
    name: 'years',
    pattern: whole(
      `(?:${fold('عامي')}|${fold('العامين')}|${fold('سنتي')})\\s+(?<first>${YEAR})\\s*(?:${fold('و')}|[-–])\\s*(?<last>${YEAR})`,
    ),
    read: years,
  },
  { name: 'bare-years', pattern: whole(`(?<first>${YEAR})\\s?[-–/]\\s?(?<last>${YEAR})`), read: years },
  {
    name: 'bare-year',
    pattern: whole(`(?<year>${YEAR})`),
    read: ({ year }, { before, after }) => (isYear(before, after) ? named({ year: numberOf(year) }) : null),
  },
  {
    name: 'weekday',
    pattern: whole(`(?:(?:${fold('يوم')}|${fold('نهار')})\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<which>${WHICH_ONE}))?`),
    read: weekday,
  },
  {
    name: 'season',
    pattern: whole(
      `(?:${fold('ال')})?(?<season>${anyOf(formsOf(SEASONS))})(?:\\s+(?:${YEAR_WORD}\\s+)?(?<year>${YEAR})|\\s+(?<which>${WHICH_ONE}))`,
    ),
    read: ({ season, year, which }) => whichNamed(named({ season: lookUp(SEASONS, season ?? ''), year: numberOf(year) }), which),
  },
  {
    name: 'bare-season',
    pattern: whole(`(?<season>${anyOf(formsOf(SEASONS))})`),
    read: ({ season }) => named({ season: lookUp(SEASONS, season ?? '') }),
    partner: true,
  },
  {
    name: 'decade',
    pattern: whole(
      `(?:${fold('ال')})?(?<decade>${anyOf(['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات', 'عشرينات', 'ثلاثينات', 'أربعينات', 'خمسينات', 'ستينات', 'سبعينات', 'ثمانينات', 'تسعينات'])})(?:\\s+${fold('القرن الماضي')}|\\s+${fold('القرن العشرين')})?`,
    ),
    read: ({ decade }) => named({ decade: 1920 + 10 * DECADES.findIndex((start) => (decade ?? '').startsWith(start)) }),
  },
  { name: 'last-century', pattern: whole(fold('القرن الماضي')), read: () => named({ century: 20 }) },
  {
    name: 'century',
    pattern: whole(`${fold('القرن')}\\s+(?<ordinal>${ORDINAL})`),
    read: ({ ordinal }) => named({ century: lookUp(ORDINALS, ordinal ?? '') }),
  },
  {
    name: 'quarter',
    pattern: whole(
      `(?<unit>${fold('الربع')}|${fold('النصف')})\\s+(?<ordinal>${ORDINAL})\\s+${fold('من')}(?=\\s+(?:${YEAR_WORD}|${YEAR}|${fold('هذا')}|${fold('العام')}))`,
    ),
    read: quarter,
  },
  { name: 'feast', pattern: whole(anyOf(formsOf(FEASTS))), read: (_, __, exact) => feast(exact) },
];

const ATTACKS = { before: new RegExp(`(?:${['هجمات', 'اعتداءات', 'تفجيرات', 'أحداث'].map(fold).join('|')})\\s+$`, 'u'), after: /(?!)/ };

const DECADES = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];

function dayOfMonth([day, lastDay]: readonly [number | undefined, number | undefined], which: string): Named | null {
  const month = whichUnit('month', 1, which);
  return month === null ? null : { ...named({ day, lastDay }), within: month };
}

/** A month that is another word too needs "month", a year, "last", or its second name beside it. */
function isMonth({ word, month, year, which }: Groups, { before }: Around): boolean {
  if (word !== undefined || year !== undefined || which !== undefined) return true;
  if (!new RegExp(`^${SURE_MONTH}`, 'u').test(month ?? '')) return /[/(]/.test(month ?? '') || PORTION_BEFORE.test(before);
  return lookUp(MONTHS, month ?? '') !== undefined || /[/(\s]/.test(month ?? '');
}

const PORTION_BEFORE = new RegExp(
  `(?:^|\\s)(?:[وف]?(?:${['مطلع', 'بداية', 'أوائل', 'منتصف', 'أواخر', 'نهاية', 'مستهل', 'أواسط'].map(fold).join('|')}))\\s+$`,
  'u',
);
const YEAR_BEFORE = new RegExp(
  `(?:^|[\\s(])[وف]?(?:${['في', 'منذ', 'حتى', 'قبل', 'بعد', 'خلال', 'أواخر', 'أوائل', 'مطلع', 'نهاية', 'بداية', 'منتصف', 'صيف', 'شتاء', 'خريف', 'ربيع'].map(fold).join('|')})\\s+$|\\(\\s*$`,
  'u',
);
const COUNTED = new RegExp(
  `^\\s+(?:\\p{L}+ا(?![\\p{L}])|(?:${['شخص', 'مدني', 'مقاتل', 'عنصر', 'عائلة', 'قتيل', 'جريح', 'كيلومتر', 'كلم', 'متر', 'دولار', 'ليرة', 'مسلح', 'نازح', 'حافلة', 'طفل', 'منزل', 'غارة', 'معتقل', 'أسرة', 'جندي', 'صاروخ', 'قذيفة', 'بالمئة', 'في المئة', 'ألف', 'مليون'].map(fold).join('|')}))|^\\s*%`,
  'u',
);

function isYear(before: string, after: string): boolean {
  return YEAR_BEFORE.test(before) && !COUNTED.test(after);
}

function years({ first, last }: Groups): Meaning | null {
  const [from, to] = [Number(first), Number(last)];
  return to > from && to - from < 60 ? { is: 'range', first: named({ year: from }), last: named({ year: to }) } : null;
}

/** "صلاة الجمعة" is a prayer, "الجمعة السوداء" a name. */
function weekday({ weekday: day, which }: Groups, { before, after }: Around): Named | null {
  const prayer = new RegExp(`(?:${['صلاة', 'خطبة', 'جامع', 'مسجد'].map(fold).join('|')})\\s+$`, 'u');
  if (prayer.test(before) || /^\s+ال(?:سودا|دامي|اسود)/.test(after)) return null;
  return whichNamed(named({ weekday: lookUp(WEEKDAYS, day ?? '') }), which);
}

function quarter({ unit, ordinal }: Groups): Named | null {
  const n = lookUp(ORDINALS, ordinal ?? '') ?? 0;
  if (unit === fold('الربع')) return n <= 4 ? named({ quarter: n }) : null;
  return n <= 2 ? named({ nth: { n: n === 1 ? 1 : -1, unit: 'half', count: 1 } }) : null;
}

function feast(exact: string): Named {
  const fixed = lookUp(FEASTS, exact);
  return fixed == null ? named({ unknown: 'a feast whose day changes' }) : named({ ...fixed });
}

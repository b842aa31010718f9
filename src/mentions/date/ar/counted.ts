import { ORDINALS, PART_ADVERBS, PARTS } from '../../../languages/ar/date-words.ts';
import type { Around, Groups, LeafRule } from '../grammar.ts';
import type { Counted, Meaning } from '../meaning.ts';
import {
  ANY_UNIT,
  anyOf,
  countOf,
  DUAL,
  fold,
  formsOf,
  lookUp,
  NUMBER,
  ORDINAL,
  PLURAL,
  SINGLE,
  unitOf,
  VAGUE_COUNT,
  whole,
} from './patterns.ts';
import { counted, WHICH_ONE, whichUnit } from './which.ts';

const f = fold;
const day = (by: number) => counted('day', by, 'now');
const THIS = `(?:${f('هذا')}|${f('هذه')})`;
const LAST = `(?:${['الماضي', 'الماضية', 'الماضيين', 'الماضيتين', 'الأخيرة', 'الأخير', 'الأخيرين', 'الأخيرتين', 'الفائتة', 'المنصرمة', 'المنصرمين', 'السابقة'].map(f).join('|')})`;
const NEXT = `(?:${['المقبلة', 'القادمة', 'المقبلين', 'القادمين', 'المقبلتين', 'القادمتين', 'التالية', 'المقبل', 'القادم'].map(f).join('|')})`;
const COUNT = `(?:${NUMBER}|${VAGUE_COUNT})`;

/** Days and units counted from the day of speaking, or from the day told last. */
export const COUNTED_RULES: readonly LeafRule[] = [
  {
    name: 'before-yesterday',
    pattern: whole(`${f('أمس')}\\s+${f('الأول')}|${f('أول')}\\s+(?:${f('من')}\\s+)?${f('أمس')}|${f('أول')}\\s+${f('البارحة')}`),
    read: () => day(-2),
  },
  { name: 'yesterday', pattern: whole(`(?:${f('يوم')}\\s+)?(?:${f('أمس')}|${f('الأمس')}|${f('البارحة')})`), read: () => day(-1) },
  { name: 'after-tomorrow', pattern: whole(`${f('بعد')}\\s+(?:${f('غد')}|${f('غدا')}|${f('الغد')})`), read: () => day(2) },
  { name: 'tomorrow', pattern: whole(`(?:${f('يوم')}\\s+)?(?:${f('غدا')}|${f('غد')}|${f('الغد')})`), read: () => day(1) },
  { name: 'today', pattern: whole(f('اليوم')), read: (_, around) => today(around) },
  {
    name: 'told-day',
    pattern: whole(
      `(?:${f('اليوم')}\\s+(?<which>${f('التالي')}|${f('السابق')}|${f('نفسه')}|${f('ذاته')}|${f('الذي')}\\s+(?:${f('سبقه')}|${f('قبله')}))|(?:${f('نفس')}|${f('ذات')}|${f('ذلك')}|${f('ذاك')})\\s+${f('اليوم')})`,
    ),
    read: ({ which }) => whichUnit('day', 1, which ?? f('نفسه')),
  },
  {
    name: 'that-part',
    pattern: whole(`(?:${f('تلك')}|${f('ذلك')}|${f('ذات')}|${f('نفس')})\\s+(?<part>${f('الليلة')}|${anyOf(formsOf(PART_ADVERBS))})`),
    read: ({ part }) =>
      part === f('الليلة') ? { ...counted('day', 0, 'told'), part: 'night' } : withPart(counted('day', 0, 'told'), part ?? ''),
  },
  {
    name: 'that-unit',
    pattern: whole(`(?:${f('ذلك')}|${f('تلك')}|${f('ذاك')})\\s+${f('ال')}(?<unit>${SINGLE})`),
    read: ({ unit }) => whichUnit(unitOf(unit ?? '').unit, 1, f('نفسه')),
  },
  { name: 'tonight', pattern: whole(f('الليلة')), read: () => ({ ...day(0), part: 'night' }) },
  {
    name: 'last-night',
    pattern: whole(`(?:${f('الليلة')}|${f('ليلة')})\\s+${f('الماضية')}|${f('ليل')}\\s+${f('أمس')}|${f('ليلة')}\\s+${f('أمس')}`),
    read: () => ({ ...day(-1), part: 'night' }),
  },
  {
    name: 'this-part',
    pattern: whole(`${THIS}\\s+(?<part>${anyOf(formsOf(PART_ADVERBS))})`),
    read: ({ part }) => withPart(day(0), part ?? ''),
  },
  {
    name: 'relative-unit',
    pattern: whole(`${f('ال')}(?<unit>${SINGLE})\\s+(?<which>${WHICH_ONE})`),
    read: ({ unit, which }) => unitWhich(unit ?? '', which ?? ''),
  },
  {
    name: 'this-unit',
    pattern: whole(`${THIS}\\s+${f('ال')}(?<unit>${SINGLE})`),
    read: ({ unit }) => counted(unitOf(unit ?? '').unit, 0, 'now'),
  },
  {
    name: 'ago',
    pattern: whole(
      `(?<word>${f('قبل')}|${f('بعد')})\\s+(?:${f('نحو')}\\s+|${f('حوالي')}\\s+|${f('قرابة')}\\s+)?(?:(?<count>${COUNT})\\s+)?(?<unit>${ANY_UNIT})(?!\\s+${f('من')}(?![\\p{L}]))`,
    ),
    read: distance,
  },
  {
    name: 'stretch',
    pattern: whole(
      `(?:${f('ال')}\\s?)?(?:(?<count>${NUMBER})\\s+)?(?:${f('ال')})?(?<unit>${PLURAL}|${DUAL}|${SINGLE})(?:\\s+(?:${f('ال')})?(?<after>${NUMBER}|${f('القليلة')}|${f('قليلة')}|${f('العديدة')}))?\\s+(?<which>${LAST}|${NEXT})`,
    ),
    read: stretch,
  },
  {
    name: 'nth-unit',
    pattern: whole(`${f('ال')}(?<unit>${SINGLE})\\s+(?<ordinal>${ORDINAL})\\s+${f('من')}`),
    read: ({ unit, ordinal }) => ({
      is: 'named',
      nth: { n: lookUp(ORDINALS, ordinal ?? '') ?? 1, unit: unitOf(unit ?? '').unit, count: 1 },
    }),
    partner: true,
  },
];

/** "اليوم الأول من", "حتى اليوم": no day of speaking. */
function today({ before, after }: Around): Counted | null {
  if (new RegExp(`^\\s+${ORDINAL}(?![\\p{L}])`, 'u').test(after)) return null;
  return new RegExp(`(?:^|\\s)(?:${f('عالم')}|${f('سوريا')})\\s+$`, 'u').test(before) ? null : day(0);
}

function withPart(meaning: Counted, part: string): Meaning {
  const found = lookUp(PART_ADVERBS, part) ?? lookUp(PARTS, part);
  return found === undefined ? meaning : { ...meaning, part: found };
}

function unitWhich(unit: string, which: string): Meaning | null {
  const { unit: name, times } = unitOf(unit);
  return ['minute', 'hour'].includes(name) ? null : whichUnit(name, times, which);
}

/** "قبل يومين" is ago; "بعد يومين" counts on from the day told last. */
function distance({ word, count, unit }: Groups, { after }: Around, exact: string): Meaning | null {
  const { unit: name, times, number } = unitOf(unit ?? '');
  const said = count === undefined ? (number === 'many' ? null : 1) : countOf(count);
  const back = word === f('قبل');
  // "بعد أيام هادئة": after quiet days, no distance.
  if (!back && said === null && /^\s+\p{L}/u.test(after)) return null;
  const approximate = new RegExp(`\\s(?:${f('نحو')}|${f('حوالي')}|${f('قرابة')})\\s`, 'u').test(exact);
  return {
    is: 'counted',
    unit: name,
    by: said === null ? null : said * times,
    direction: back ? -1 : 1,
    from: back ? 'now' : 'told',
    distance: true,
    ...(approximate && { approximate }),
  };
}

/** "الأسابيع الستة الماضية", "الـ48 ساعة المقبلة", "الساعات الماضية". */
function stretch({ count, unit, after, which }: Groups, _: Around, exact: string): Meaning | null {
  const { unit: name, times, number } = unitOf(unit ?? '');
  const said = count ?? (after === undefined || /قليل|عديد/.test(after) ? undefined : after);
  if (number === 'one' && (said === undefined || new RegExp(`\\d\\s+${f('ال')}`, 'u').test(exact))) return null;
  if (!exact.startsWith(f('ال')) && count === undefined) return null;
  const value = said === undefined ? (number === 'two' ? 1 : null) : countOf(said);
  const direction = new RegExp(`^${LAST}$`, 'u').test(which ?? '') ? -1 : 1;
  return { is: 'stretch', unit: name, count: value === null ? null : value * times, direction, from: 'now' };
}

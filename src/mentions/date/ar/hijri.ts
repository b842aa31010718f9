import { HIJRI_MONTHS } from '../../../languages/ar/date-words.ts';
import { type Day, dayOf, fieldsOf } from '../day.ts';
import type { LeafRule } from '../grammar.ts';
import type { Meaning, Named } from '../meaning.ts';
import { anyOf, DAY, fold, formsOf, lookUp, whole } from './patterns.ts';

const HIJRI_MONTH = anyOf(formsOf(HIJRI_MONTHS));
const HIJRI_YEAR = '(?:1[34]\\d{2})';
const OF_HIJRA = `(?:\\s*${fold('هـ')}(?![\\p{L}])|\\s+${fold('للهجرة')}|\\s+${fold('هجرية')}|\\s+${fold('هجري')})`;

/** Dates of the Islamic calendar: a full one is turned by the Umm al-Qura calendar, which a sighting may miss by a day. */
export const HIJRI_RULES: readonly LeafRule[] = [
  {
    name: 'hijri-day',
    pattern: whole(
      `(?<day>${DAY})\\s+(?:${fold('من')}\\s+)?(?:${fold('شهر')}\\s+)?(?<month>${HIJRI_MONTH})(?:\\s+(?:${fold('عام')}\\s+|${fold('سنة')}\\s+)?(?<year>${HIJRI_YEAR})${OF_HIJRA}?)?`,
    ),
    read: ({ day, month, year }) => hijri(Number(day), month ?? '', year),
  },
  {
    name: 'hijri-month',
    pattern: whole(
      `(?<word>${fold('شهر')}\\s+)?(?<month>${HIJRI_MONTH})(?:\\s+(?:${fold('عام')}\\s+)?(?<year>${HIJRI_YEAR})${OF_HIJRA}?)?`,
    ),
    read: ({ word, month, year }, { before }) => {
      const known =
        word !== undefined ||
        year !== undefined ||
        (fold(month ?? '') === fold('رمضان') && /(?:^|\s)و?(?:في|خلال|منذ|قبل|بعد|حتي|طوال)\s+$/.test(before));
      return known ? hijri(null, month ?? '', year) : null;
    },
  },
];

function hijri(day: number | null, month: string, year: string | undefined): Meaning {
  const number = lookUp(HIJRI_MONTHS, month) ?? 0;
  const open: Named = { is: 'named', unknown: 'a date of the Islamic calendar without its year' };
  if (year === undefined) return open;
  const first = gregorian(Number(year), number, day ?? 1);
  if (first === null) return open;
  if (day !== null) return { ...namedDay(first), approximate: true };
  const next = number === 12 ? gregorian(Number(year) + 1, 1, 1) : gregorian(Number(year), number + 1, 1);
  return next === null ? open : { is: 'range', first: namedDay(first), last: namedDay(next - 1), approximate: true };
}

function namedDay(day: Day): Named {
  return { is: 'named', ...fieldsOf(day) };
}

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const MEAN_YEAR = 354.367;
const EPOCH = dayOf(622, 7, 19) as Day;
const SEARCHED = 5;

/** The day that the Umm al-Qura calendar gives; null for one that it does not have. */
function gregorian(year: number, month: number, day: number): Day | null {
  const guess = Math.round(EPOCH + (year - 1) * MEAN_YEAR + (month - 1) * 29.53 + day - 1);
  for (let at = guess - SEARCHED; at <= guess + SEARCHED; at += 1) {
    const parts = Object.fromEntries(
      calendar.formatToParts(new Date(at * 86_400_000)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day) return at;
  }
  return null;
}

/** Month names as publication lines write them, English short forms and the two Arabic calendars' names. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  'كانون الثاني': 1, // January, Levant
  يناير: 1, // January, Egypt and the Gulf
  شباط: 2, // February, Levant
  فبراير: 2, // February, Egypt and the Gulf
  آذار: 3, // March, Levant
  مارس: 3, // March, Egypt and the Gulf
  نيسان: 4, // April, Levant
  أبريل: 4, // April, Egypt and the Gulf
  ابريل: 4, // April, without hamza
  أيار: 5, // May, Levant
  مايو: 5, // May, Egypt and the Gulf
  حزيران: 6, // June, Levant
  يونيو: 6, // June, Egypt and the Gulf
  تموز: 7, // July, Levant
  يوليو: 7, // July, Egypt and the Gulf
  آب: 8, // August, Levant
  أغسطس: 8, // August, Egypt and the Gulf
  أيلول: 9, // September, Levant
  سبتمبر: 9, // September, Egypt and the Gulf
  'تشرين الأول': 10, // October, Levant
  أكتوبر: 10, // October, Egypt and the Gulf
  'تشرين الثاني': 11, // November, Levant
  نوفمبر: 11, // November, Egypt and the Gulf
  'كانون الأول': 12, // December, Levant
  ديسمبر: 12, // December, Egypt and the Gulf
};

const names = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A month by name, with the full stop of short forms and a second calendar's name after a slash. */
export const MONTH = `(?:${names})\\b\\.?`.replace('\\b', '(?![\\p{L}])');
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|thu|fri|sat|sun|(?:ال)?(?:اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد))(?![\\p{L}])[.,،]?';
export const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?';
export const ZONE = '(?:gmt|utc|bst|est|edt|cet|cest|eet|ist|ast|z)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\p{L}])|[+-]\\d{2}:?\\d{2}';

/** The same text with Arabic and Persian digits as European ones; offsets stay. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

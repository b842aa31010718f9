import { MONTH, MONTHS, WEEKDAY, westernDigits } from './calendar.ts';
import type { Published } from './report.ts';

const D = '(\\d{1,2})(?:st|nd|rd|th)?';
const Y = '((?:18|19|20)\\d{2})';
const M = `(${MONTH})(?:\\s?/\\s?${MONTH})?`;
const END = '(?![\\p{L}\\d])';

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];
interface Form {
  readonly pattern: string;
  readonly parts: (groups: readonly (string | undefined)[]) => Parts;
}

const FORMS: readonly Form[] = [
  { pattern: `${Y}-(\\d{2})-(\\d{2})(?:(?=T\\d)|${END})`, parts: ([y, m, d]) => [y, m, d] },
  { pattern: `${Y}[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)`, parts: ([y, m, d]) => [y, m, d] },
  { pattern: `${D}(?:\\s+of)?[\\s-]+${M}[\\s,،-]+${Y}${END}`, parts: ([d, m, y]) => [y, m, d] },
  { pattern: `${M}\\s+${D}(?:\\s*,\\s*|\\s+)${Y}${END}`, parts: ([m, d, y]) => [y, m, d] },
  { pattern: `(\\d{1,2})[/.-](\\d{1,2})[/.-]${Y}${END}`, parts: ([a, b, y]) => unambiguous(a, b, y) },
  { pattern: `${M}[\\s,،]+${Y}${END}`, parts: ([m, y]) => [y, m, undefined] },
  { pattern: `${Y}-(\\d{2})${END}`, parts: ([y, m]) => [y, m, undefined] },
  { pattern: `${Y}${END}`, parts: ([y]) => [y, undefined, undefined] },
];

const AMBIGUOUS = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-]${Y}${END}`, 'u');
const LEAD = `^[\\s(]*(?:${WEEKDAY}\\s+)?`;
const matchers = FORMS.map((form) => ({ regex: new RegExp(`${LEAD}${form.pattern}`, 'iu'), parts: form.parts }));

/**
 * Reads a publication date written as ISO day, day and month in words, RFC 2822 and the like; what follows the date
 * (a time, a remark) is not looked at. Null for what is no date, or for one that two conventions read differently.
 */
export function readPublished(expression: string, basis: Published['basis']): Published | null {
  const plain = westernDigits(expression.trim());
  for (const { regex, parts } of matchers) {
    const match = regex.exec(plain);
    if (match === null) continue;
    const [year, month, day] = parts(match.slice(1));
    const range = bounds(year, month, day);
    return range === null ? null : { expression: expression.trim(), ...range, basis };
  }
  return null;
}

function unambiguous(a: string | undefined, b: string | undefined, year: string | undefined): Parts {
  if (Number(a) > 12) return [year, b, a];
  if (Number(b) > 12 || a === b) return [year, a, b];
  return [undefined, undefined, undefined];
}

function bounds(year: string | undefined, month: string | undefined, day: string | undefined) {
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const number = MONTHS[month.toLowerCase().replace(/\.$/, '')] ?? Number(month);
  if (!(number >= 1 && number <= 12)) return null;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  const stamp = (d: number) => `${year}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (day === undefined) return { earliest: stamp(1), latest: stamp(last) };
  const exact = Number(day);
  return exact >= 1 && exact <= last ? { earliest: stamp(exact), latest: stamp(exact) } : null;
}

/** A date in digits alone whose day and month cannot be told apart. */
export function isAmbiguous(expression: string): boolean {
  const match = AMBIGUOUS.exec(westernDigits(expression.trim()));
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
}

import { HUNDREDS, type NumberRow, SCALES, TEN, TENS, UNITS } from '../../languages/ar/number-words.ts';
import { arabicKey } from '../../text/arabic-letters.ts';
import type { Token } from '../../text/sentence.ts';

/** A number in words or digits: its value and the token after it. */
export interface NumberAt {
  readonly value: number;
  readonly to: number;
}

const table = (rows: readonly NumberRow[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([forms, value]) => forms.split(' ').map((form): [string, number] => [arabicKey(form), value])));

const units = table(UNITS);
const tens = table(TENS);
const ten = table(TEN);
const hundreds = table(HUNDREDS);
// Of two values of one form ("ألفا" is a thousand counted and two thousand owned) the first in the table counts here.
const scales = new Map([...table(SCALES.toReversed())]);

/** The number that begins at `from`, as long as its parts fit together; null where none begins. */
export function numberAt(tokens: readonly Token[], from: number): NumberAt | null {
  const first = groupAt(tokens, from);
  const scale = scaleAt(tokens, first?.to ?? from);
  if (first === null && (scale === null || isPlural(tokens[from]))) return null;
  let total = 0;
  let at = from;
  for (let limit = Number.POSITIVE_INFINITY; ; ) {
    const start = at === from ? at : at + 1;
    const group = groupAt(tokens, start);
    const scaled = scaleAt(tokens, group?.to ?? start);
    if (group === null && scaled === null) break;
    const value = scaled === null ? (group?.value ?? 0) : (group?.value ?? 1) * scaled;
    if (value >= limit || (at !== from && scaled !== null && group === null && isPlural(tokens[start]))) break;
    total += value;
    at = (group?.to ?? start) + (scaled === null ? 0 : 1);
    limit = scaled ?? 0;
    if (scaled === null || key(tokens[at]) !== 'و') break;
  }
  return { value: total, to: at };
}

const known = new Set([...units, ...tens, ...ten, ...hundreds, ...scales].map(([form]) => form));

/** The number word without its article; "الف" and "الاف" begin with letters of their own. */
export function numberKey(token: Token | undefined): string {
  if (token === undefined || known.has(token.norm)) return token === undefined || !isNumberWord(token) ? '' : token.norm;
  if (token.text !== 'و' && !isNumberWord(token)) return token.norm;
  return token.norm.replace(/^ال(?=..)/, '');
}

// "أثناء" has the key of اثنا, and "سبع" may be a beast: the reading decides.
const isNumberWord = ({ tag, norm }: Token): boolean => tag === 'CD' || (tag === 'DT' && norm.startsWith('احد'));

const key = numberKey;
const isPlural = (token: Token | undefined): boolean => /^(?:الاف|ملايين|مليارات)$/.test(key(token));

/** "ألف", "آلاف", "مليون" with nothing before it in this number. */
function scaleAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token === undefined ? null : (scales.get(key(token)) ?? null);
}

/** A value below a thousand in words, or digits. */
function groupAt(tokens: readonly Token[], from: number): NumberAt | null {
  const digits = digitsOf(tokens[from]);
  if (digits !== null) return { value: digits, to: from + 1 };
  const hundred = hundredAt(tokens, from);
  const rest = belowHundred(tokens, hundred === null ? from : hundred.to + (key(tokens[hundred.to]) === 'و' ? 1 : 0));
  if (hundred === null) return rest;
  return rest !== null && key(tokens[hundred.to]) === 'و' && !scaledApart(tokens, rest)
    ? { value: hundred.value + rest.value, to: rest.to }
    : hundred;
}

// "مئة و13 ألفا": the second part has a scale of its own and may be another number; digits are left to stand alone.
const scaledApart = (tokens: readonly Token[], rest: NumberAt): boolean => digitsOf(tokens[rest.to - 1]) !== null;

function hundredAt(tokens: readonly Token[], from: number): NumberAt | null {
  const own = hundreds.get(key(tokens[from]));
  if (own !== undefined) return { value: own, to: from + 1 };
  const unit = units.get(key(tokens[from]));
  return unit !== undefined && unit > 2 && hundreds.get(key(tokens[from + 1])) === 100 ? { value: unit * 100, to: from + 2 } : null;
}

/** "ثلاثة عشر", "خمسة وعشرون", "أحد عشر", "أربعون". */
function belowHundred(tokens: readonly Token[], from: number): NumberAt | null {
  const first = key(tokens[from]);
  const whole = tens.get(first) ?? ten.get(first);
  if (whole !== undefined) return { value: whole, to: from + 1 };
  const unit = units.get(first) ?? (first === 'احد' || first === 'احدي' ? 1 : undefined);
  if (unit === undefined || isWeekday(tokens[from])) return null;
  if (ten.has(key(tokens[from + 1]))) return { value: 10 + unit, to: from + 2 };
  const after = key(tokens[from + 1]) === 'و' ? tens.get(key(tokens[from + 2])) : undefined;
  if (after !== undefined) return { value: unit + after, to: from + 3 };
  return first.startsWith('احد') ? null : { value: unit, to: from + 1 };
}

const isWeekday = (token: Token | undefined): boolean => token !== undefined && /^ال(?:احد|اثنين)$/.test(token.norm);

/** "1,500", "1.500", "7.5", "12"; a clock time or a date is none. */
export function digitsOf(token: Token | undefined): number | null {
  if (token === undefined || !/^\d/.test(token.norm)) return null;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(token.norm)) return Number(token.norm.replace(/[.,]/g, ''));
  return /^\d+(?:[.,]\d{1,2})?$/.test(token.norm) ? Number(token.norm.replace(',', '.')) : null;
}

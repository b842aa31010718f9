const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const FRACTION = /^(\d{1,2})\/(\d{1,2})$/;
const GLUED = /^(\d[\d.,]*)([a-z%°²″€]+\d?)$/;
const CODED = /^([a-z]{2,3})(\d[\d.,]*)$/;

/** The value of digits: "4,000", "3.5", "1.500.000"; null for anything else. */
export function digitValue(norm: string): number | null {
  if (GROUPED.test(norm)) return Number(norm.replace(/,/g, ''));
  if (PLAIN.test(norm)) return Number(norm);
  return POINTS.test(norm) ? Number(norm.replace(/\./g, '')) : null;
}

/** "1/2", "3/4"; a date or a score ("9/11", "24/7") is none. */
export function fractionValue(norm: string): number | null {
  const match = FRACTION.exec(norm);
  const [top, bottom] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && top < bottom && [2, 3, 4, 5, 8].includes(bottom) ? top / bottom : null;
}

/** Digits with a unit on them: "500mg", "200p". */
export function gluedUnit(norm: string): { readonly value: number; readonly unit: string } | null {
  const match = GLUED.exec(norm);
  const value = match === null ? null : digitValue(match[1] ?? '');
  return value === null ? null : { value, unit: match?.[2] ?? '' };
}

/** Digits with a code before them: "RM79", "INR1". */
export function codedSum(norm: string): { readonly value: number; readonly code: string } | null {
  const match = CODED.exec(norm);
  const value = match === null ? null : digitValue(match[2] ?? '');
  return value === null ? null : { value, code: match?.[1] ?? '' };
}

/** An axis of amounts from `from` to `to`: even steps, or even factors where the amounts lie far apart. */
export interface Amounts {
  readonly from: number;
  readonly to: number;
  readonly even: 'steps' | 'factors';
}

/** Largest over smallest amount from which small ones would vanish on an axis of even steps. */
const FAR_APART = 25;

/** The axis for amounts that are told; open ends have no amount. Null where none is told. */
export function axisOf(amounts: readonly (number | null)[]): Amounts | null {
  const told = amounts.filter((amount) => amount !== null);
  if (told.length === 0) return null;
  const least = Math.min(...told);
  const most = Math.max(...told);
  if (least > 0 && most / least > FAR_APART) return { from: least / 1.5, to: most * 1.5, even: 'factors' };
  return { from: Math.min(0, least), to: most === 0 ? 1 : most * 1.12, even: 'steps' };
}

/** Where an amount stands, 0 at the small end to 1. */
export function placeOfAmount(amount: number, { from, to, even }: Amounts): number {
  const at = even === 'steps' ? (amount - from) / (to - from) : Math.log(amount / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, at));
}

export interface AmountTick {
  readonly amount: number;
  readonly at: number;
}

/** Round amounts, at most about `most` of them. */
export function amountTicks(axis: Amounts, most: number): AmountTick[] {
  return (axis.even === 'steps' ? evenSteps(axis, most) : evenFactors(axis, most)).map((amount) => ({
    amount,
    at: placeOfAmount(amount, axis),
  }));
}

function evenSteps({ from, to }: Amounts, most: number): number[] {
  const rough = (to - from) / most;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * ten).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function evenFactors({ from, to }: Amounts, most: number): number[] {
  const tens = Array.from(
    { length: Math.ceil(Math.log10(to)) - Math.floor(Math.log10(from)) + 1 },
    (_, index) => 10 ** (Math.floor(Math.log10(from)) + index),
  );
  const dense = [[1, 2, 5], [1, 3], [1]].map((times) => tens.flatMap((ten) => times.map((each) => each * ten)));
  const sparse = tens.map((_, stride) => tens.filter((_, index) => index % (stride + 1) === 0));
  const inside = [...dense, ...sparse].map((list) => list.filter((amount) => amount >= from && amount <= to));
  return inside.find((list) => list.length <= most) ?? [];
}

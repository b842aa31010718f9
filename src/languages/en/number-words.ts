const entries = (words: string, values: readonly number[]): [string, number][] =>
  words.split(' ').map((word, index) => [word, values[index] ?? Number.NaN]);
const count = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const tens = [20, 30, 40, 50, 60, 70, 80, 90];

/** Numbers below twenty. */
export const ONES: ReadonlyMap<string, number> = new Map(
  entries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    count(0, 19),
  ),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ...entries('twenty thirty forty fifty sixty seventy eighty ninety', tens),
  ['fourty', 40],
]);

/** What a number before them is multiplied by; the short forms stand right on digits ("2.5bn"). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Plural unit words: the lower bound that the plural says. */
export const PLURAL_UNITS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...entries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    count(1, 19),
  ),
  ...entries('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', tens),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators: "two thirds", "a quarter". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Determiners that count without a number. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set('many some several numerous countless few multiple various'.split(' '));

/** What stands between an article and "of" in a count without a number: "a large number of", "a handful of". */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set('number handful lot plenty majority multitude host'.split(' '));

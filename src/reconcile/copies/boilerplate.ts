import { dayNumber } from './days.ts';
import type { Linkable } from './link.ts';
import { PASSAGE } from './marks.ts';
import type { Pair } from './pairs.ts';

/** Reports that share less than this are about different things. */
export const UNLIKE = 0.4;
/** In so many unlike reports of one publisher a passage is its furniture. */
const OF_ONE = 3;
/** In so many unlike reports of anybody it is background, where they are more than a week apart: a statement is told at once. */
const OF_ALL = 4;
const WEEK = 7;

/** The pairs without passages that stand in many unlike reports: lines about the publisher, background that is told again and again. */
export function withoutBoilerplate(pairs: readonly Pair[], reports: readonly Linkable[]): Pair[] {
  const common = commonWords(pairs, reports);
  const isCommon = (report: number, from: number, length: number) => isMostlyCommon(common.get(report), from, length);
  return pairs.map((pair) => ({
    ...pair,
    passages:
      pair.share >= UNLIKE
        ? pair.passages
        : pair.passages.filter(({ a, b, length }) => !isCommon(pair.a, a, length) && !isCommon(pair.b, b, length)),
  }));
}

/** True where too little is left of a passage without the words that are nobody's own. */
export function isMostlyCommon(words: Uint8Array | undefined, from: number, length: number): boolean {
  if (words === undefined) return false;
  let count = 0;
  for (let word = from; word < from + length; word += 1) count += words[word] ?? 0;
  return length - count < PASSAGE;
}

interface Place {
  readonly from: number;
  readonly length: number;
  readonly partner: number;
}

function commonWords(pairs: readonly Pair[], reports: readonly Linkable[]): Map<number, Uint8Array> {
  const places = new Map<number, Place[]>();
  const note = (report: number, place: Place) => places.set(report, [...(places.get(report) ?? []), place]);
  for (const { a, b, share, passages } of pairs) {
    if (share >= UNLIKE) continue;
    for (const run of passages) {
      note(a, { from: run.a, length: run.length, partner: b });
      note(b, { from: run.b, length: run.length, partner: a });
    }
  }
  return new Map([...places].map(([report, at]) => [report, marked(report, at, reports)]));
}

function marked(report: number, places: readonly Place[], reports: readonly Linkable[]): Uint8Array {
  const own = reports[report] as Linkable;
  return commonIn(
    own,
    places.map(({ partner, ...place }) => ({ ...place, partner: reports[partner] as Linkable })),
    own.words.keys.length,
  );
}

type Known = Pick<Linkable, 'day' | 'publisher'>;

/** For each word of a report 1 where it stands in a passage that is nobody's own. Partners are the reports that it shares them with. */
export function commonIn<T extends Known>(
  own: Known,
  places: readonly { readonly from: number; readonly length: number; readonly partner: T }[],
  length: number,
): Uint8Array {
  const words = new Uint8Array(length);
  for (const place of places) {
    const around = places.filter((other) => other.from < place.from + place.length && place.from < other.from + other.length);
    const partners = [...new Set(around.map(({ partner }) => partner))];
    if (isBoilerplate(own, partners)) words.fill(1, place.from, place.from + place.length);
  }
  return words;
}

function isBoilerplate(own: Known, partners: readonly Known[]): boolean {
  if (partners.filter(({ publisher }) => publisher === own.publisher).length >= OF_ONE) return true;
  const days = [own, ...partners].flatMap(({ day }) => (day === null ? [] : [dayNumber(day)]));
  return partners.length >= OF_ALL && Math.max(...days) - Math.min(...days) > WEEK;
}

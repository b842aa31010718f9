import { commonIn, isMostlyCommon, UNLIKE } from '../copies/boilerplate.ts';
import { earlierFirst, type Linkable, linkOf } from '../copies/link.ts';
import type { Run, Shared } from '../copies/shared.ts';
import type { ReportLink } from '../origin.ts';
import { titleOf } from '../origins/source.ts';
import type { Told } from '../origins/told.ts';
import type { KeptTold } from './kept-told.ts';

/** Two reports, by their ids, and what they share. */
export interface KeptPair extends Shared {
  readonly a: string;
  readonly b: string;
}

export interface LinkGround {
  find(report: string): (Told & Pick<KeptTold, 'length'>) | undefined;
  pairs(report: string): readonly KeptPair[];
}

/** What reports have from others, by the pairs that were kept; passages are counted in words. */
export function linksFrom(ground: LinkGround): (report: string) => ReportLink[] {
  const common = new Map<string, Uint8Array | null>();
  const commonOf = (report: string): Uint8Array | null => {
    const known = common.get(report);
    if (known !== undefined) return known;
    const found = commonWords(report, ground);
    common.set(report, found);
    return found;
  };
  return (report) => ground.pairs(report).flatMap((pair) => linkIn(pair, report, { ground, commonOf }));
}

function commonWords(report: string, { find, pairs }: LinkGround): Uint8Array | null {
  const own = find(report);
  const places = pairs(report)
    .filter(({ share }) => share < UNLIKE)
    .flatMap((pair) => {
      const partner = find(pair.a === report ? pair.b : pair.a);
      if (partner === undefined) return [];
      const one = known(partner);
      return runsOf(pair, report).map((run) => ({ ...run, partner: one }));
    });
  return own === undefined || places.length === 0 ? null : commonIn(known(own), places, own.length);
}

/** One object for each report, so that partners can be told apart. */
const known = ({ publisher, day }: Told) => ({ publisher: publisher.key, day });

function runsOf({ a, passages }: KeptPair, report: string): { readonly from: number; readonly length: number }[] {
  return passages.map((run) => ({ from: a === report ? run.a : run.b, length: run.length }));
}

interface Around {
  readonly ground: LinkGround;
  commonOf(report: string): Uint8Array | null;
}

function linkIn(pair: KeptPair, report: string, { ground, commonOf }: Around): ReportLink[] {
  const [a, b] = [linkable(ground.find(pair.a)), linkable(ground.find(pair.b))];
  if (a === null || b === null || (earlierFirst(a, b) < 0 ? b : a).id !== report) return [];
  const isOwn = (run: Run) =>
    !isMostlyCommon(commonOf(pair.a) ?? undefined, run.a, run.length) && !isMostlyCommon(commonOf(pair.b) ?? undefined, run.b, run.length);
  const passages = pair.share >= UNLIKE ? pair.passages : pair.passages.filter(isOwn);
  return [linkOf(a, b, { ...pair, a: 0, b: 1, passages })].filter((link) => link !== null);
}

/** Words by their own numbers: the text is not needed. */
function linkable(told: (Told & Pick<KeptTold, 'length'>) | undefined): Linkable | null {
  if (told === undefined) return null;
  const { id, day, publisher, length } = told;
  const words = { keys: numbersTo(length), starts: numbersTo(length), ends: numbersTo(length + 1).subarray(1) };
  return { id, day, publisher: publisher.key, label: titleOf(told), words };
}

let numbers = new Uint32Array();

function numbersTo(length: number): Uint32Array {
  if (numbers.length < length) numbers = Uint32Array.from({ length: 2 * length }, (_, index) => index);
  return numbers.subarray(0, length);
}

import type { ReportLink } from '../origin.ts';
import { count, quoted } from '../reasons/reason.ts';
import { type Why, whyOf } from '../reasons/words.ts';
import type { Pair } from './pairs.ts';
import { isCopy } from './shared.ts';
import { spanOf, type Words } from './words.ts';

/** What of a report says which of two came first and whose it is. */
export interface Linkable {
  readonly id: string;
  readonly day: string | null;
  /** Key of its outlet. */
  readonly publisher: string;
  readonly label: string;
  readonly words: Words;
}

const UPDATE = 0.3;
/** Above this a text is published again, not brought up to date. */
export const SAME = 0.97;

/** The earlier of two reports is what the later rests on; of one day the longer is taken for the model. */
export function earlierFirst(a: Linkable, b: Linkable): number {
  const [dayA, dayB] = [a.day ?? '9999', b.day ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return b.words.keys.length - a.words.keys.length || (a.id < b.id ? -1 : 1);
}

/** The link that a pair comes to, or null where what they share says nothing. */
export function linkOf(a: Linkable, b: Linkable, pair: Pair): ReportLink | null {
  const kind = kindOf(a, b, pair);
  if (kind === null) return null;
  const swapped = earlierFirst(a, b) < 0;
  const [from, to] = swapped ? [b, a] : [a, b];
  const passages = pair.passages.map((run) => {
    const inA = spanOf(a.words, run.a, run.a + run.length);
    const inB = spanOf(b.words, run.b, run.b + run.length);
    return swapped ? { from: inB, to: inA } : { from: inA, to: inB };
  });
  const shared = Math.round(pair.share * 1000) / 1000;
  return { kind, from: from.id, to: to.id, outlet: null, shared, passages, ...tellingOf(kind, { from, to, shared, pair }) };
}

function kindOf(a: Linkable, b: Linkable, { share, words, passages }: Pair): 'copy' | 'update' | 'passage' | null {
  const same = a.publisher === b.publisher;
  if (same && share >= UPDATE && passages.length > 0 && words < SAME * Math.max(a.words.keys.length, b.words.keys.length)) return 'update';
  if (isCopy({ share, words })) return 'copy';
  return passages.length > 0 ? 'passage' : null;
}

interface Telling {
  readonly from: Linkable;
  readonly to: Linkable;
  readonly shared: number;
  readonly pair: Pair;
}

function tellingOf(kind: 'copy' | 'update' | 'passage', { from, to, shared, pair }: Telling): Why {
  const both = { report: quoted(from.label), from: quoted(to.label) };
  const percent = count(Math.round(shared * 100));
  if (kind === 'copy') return whyOf('copy', { ...both, number: percent });
  if (kind === 'update') return whyOf('later-version', { ...both, number: percent });
  const words = count(Math.max(...pair.passages.map(({ length }) => length)));
  return pair.passages.length === 1
    ? whyOf('passage', { ...both, words })
    : whyOf('passages', { ...both, words, number: count(pair.passages.length) });
}

import type { Bounds } from '../bounds.ts';
import type { Window } from '../window.ts';
import type { EN } from './en.ts';

/**
 * Why something is said of claims, without the words for it: a code, and what fills its places. The words stand in tables:
 * `en.ts` for what programs and the command line print, `desk/client/messages` for the desk in either language.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, ReasonValue>>;
}

export type ReasonCode = keyof typeof EN;

export type ReasonValue =
  | ({ readonly is: 'amount' } & Bounds)
  | ({ readonly is: 'days' } & Pick<Window, 'earliest' | 'latest'>)
  /** Words of closed lists, by the list that they are of. */
  | { readonly is: 'words'; readonly list: WordList; readonly words: readonly string[] }
  /** People or things counted: as the report writes them, else by sort and part. */
  | { readonly is: 'whom'; readonly written: string | null; readonly sort: string | null; readonly part: string | null }
  /** What an origin holds where that is no number (`Held.answer`). */
  | { readonly is: 'answer'; readonly answer: string }
  /** Names and words as reports or people write them; quoted where they are titles or somebody's words. */
  | { readonly is: 'names' | 'quoted'; readonly names: readonly string[] }
  | { readonly is: 'count'; readonly count: number };

export const WORD_LISTS = ['part', 'stance', 'measure', 'mediator', 'arms', 'institution'] as const;
export type WordList = (typeof WORD_LISTS)[number];

export const amount = ({ low, high, lowExclusive, highExclusive, about }: Bounds): ReasonValue => ({
  is: 'amount',
  ...{ low, high, lowExclusive, highExclusive, about },
});
export const days = ({ earliest, latest }: Pick<Window, 'earliest' | 'latest'>): ReasonValue => ({ is: 'days', earliest, latest });
export const listed = (list: WordList, ...words: string[]): ReasonValue => ({ is: 'words', list, words });
export const names = (...written: string[]): ReasonValue => ({ is: 'names', names: written });
export const quoted = (...written: string[]): ReasonValue => ({ is: 'quoted', names: written });
export const count = (number: number): ReasonValue => ({ is: 'count', count: number });

export const reason = (code: ReasonCode, values: Reason['values'] = {}): Reason => ({ code, values });

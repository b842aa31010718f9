import { COUNT_VERBS, FATE_VERBS, type FateVerb } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { COUNT_PASTS } from './before.ts';
import type { Fate } from './fate.ts';

const NUMBERS = new Set(['number', 'total', 'count', 'tally', 'toll']);
const STOPS = new Set(['.', ';', ':', '"', '”', '“']);
const BRINGING = new Set(['bring', 'raise', 'take', 'push', 'put', 'lift']);
const REACH = 28;

/** "The number of people killed since May has risen to 40", "brings the number of those detained to 9": the verb inside of the count. */
export function fateInCount(tokens: readonly Token[], index: number): Fate | null {
  const joins = /^(?:to|at|than|past|above|over)$/.test(tokens[index]?.norm ?? '');
  const start = joins || isCountVerb(tokens[index]) ? countStart(tokens, index) : -1;
  if (start < 0) return null;
  const told = toldInside(tokens, start + 2, index);
  if (told === null) return null;
  const verb = countVerb(tokens, start, { from: told.at, to: index });
  if (verb < 0) return null;
  const { measure, also } = told.fate;
  return { measure, also, predicate: verb, from: Math.min(verb, start), to: index + 1, via: 'toll', ahead: false };
}

/** Token of "number" in "number of", in the same clause; commas may set a time apart. */
function countStart(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0 && at > index - REACH; at -= 1) {
    if (STOPS.has(tokens[at]?.norm ?? '')) return -1;
    if (NUMBERS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'of') return at;
  }
  return -1;
}

/** The first verb of fate behind the noun: "people killed", "those who died", "families fleeing". */
function toldInside(tokens: readonly Token[], from: number, to: number): { at: number; fate: FateVerb } | null {
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at] as Token;
    if (/^[,.]$/.test(token.norm)) return null;
    const whose = token.tag === 'VBG' || tokens[at - 1]?.norm === 'who' ? 'subject' : 'object';
    const fate = token.tag.startsWith('VB') ? FATE_VERBS.get(token.lemma)?.find((one) => one.whose !== other(whose)) : undefined;
    if (fate !== undefined) return { at, fate };
  }
  return null;
}

function other(whose: 'subject' | 'object'): FateVerb['whose'] {
  return whose === 'subject' ? 'object' : 'subject';
}

/** The verb of counting right before the number, or of bringing before the count. */
function countVerb(tokens: readonly Token[], start: number, { from, to }: { from: number; to: number }): number {
  for (let at = to; at > Math.max(from, to - 4); at -= 1) {
    if (isCountVerb(tokens[at])) return at;
  }
  if (tokens[to]?.norm !== 'to' && tokens[to]?.norm !== 'at') return -1;
  for (let at = start - 1; at >= Math.max(0, start - 5); at -= 1) if (BRINGING.has(tokens[at]?.lemma ?? '')) return at;
  return -1;
}

function isCountVerb(token: Token | undefined): boolean {
  return token !== undefined && ((COUNT_VERBS.has(token.lemma) && token.tag.startsWith('VB')) || COUNT_PASTS.has(token.norm));
}

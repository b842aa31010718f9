import { FATE_ADJECTIVES } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Measure } from '../body.ts';
import { fateAfter } from './after.ts';
import { fateBefore } from './before.ts';
import type { Fate } from './fate.ts';

const ONE: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'captured']);
const DIRECT = new Set(['verb', 'object']);

/** Only a verb or its noun right before ("killed a medic", "the death of a medic"), or a passive after, with nothing between but those who share it. */
export function directFate(tokens: readonly Token[], from: number, head: number): Fate | null {
  if (tokens[head + 1]?.tag === 'POS') return null;
  const before = fateBefore(tokens, from);
  if (before !== null && (before.via === 'object' || before.via === 'nominal') && ONE.has(before.measure) && before.to === from)
    return before;
  const after = fateAfter(tokens, head + 1);
  const among = amongThe(tokens, head + 1);
  if (among !== null) return among;
  if (after === null || !DIRECT.has(after.via) || !ONE.has(after.measure)) return null;
  return sharesVerb(tokens.slice(head + 1, after.from)) ? after : null;
}

/** "A medic was among the dead": one of those of whom more is told. */
function amongThe(tokens: readonly Token[], from: number): Fate | null {
  if (tokens[from]?.lemma !== 'be' || tokens[from + 1]?.norm !== 'among' || tokens[from + 2]?.norm !== 'the') return null;
  const measure = FATE_ADJECTIVES.get(tokens[from + 3]?.norm ?? '');
  if (measure === undefined || !ONE.has(measure)) return null;
  return { measure, also: [], predicate: from, from, to: from + 4, via: 'verb', ahead: false };
}

const JOINED = /^(?:CC|DT|PRP\$|JJ|NN|NNP|NNS|,|POS|CD|RB|HYPH|-LRB-|-RRB-)$/;
const NAMING = new Set(['named', 'called', 'with', 'alongside', 'of', 'from', 'aged', '[', ']']);

/** "a man and his son were", "a woman named Salma was", "a medic, 34, was": names, ages and others of the same fate. */
function sharesVerb(between: readonly Token[]): boolean {
  return between.every((token) => JOINED.test(token.tag) || NAMING.has(token.norm)) && between.length < SHARED_REACH;
}

const SHARED_REACH = 24;

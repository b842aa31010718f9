import { COUNT_VERBS } from '../../../languages/en/fate-words.ts';
import { FALLING, RISING } from '../../../languages/en/quantity-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { spanOf, toDraft } from '../draft.ts';
import { fateAfter } from './after.ts';
import { countedAt } from './counted.ts';
import { type Fate, fateInside } from './fate.ts';
import type { Found, Work } from './found.ts';
import { MEASURE_OF } from './things.ts';

const REACH = 22;
const PEOPLE = new Set(['person', 'fate', 'family']);

/** "The number of hostages stands at 239", "the number of trucks has fallen to 40": what is counted stands inside of the count. */
export function numberOfNoun(context: Context, work: Work): Found | null {
  const { sentence, number } = work;
  const { tokens } = sentence;
  const verb = work.counted.head >= 0 ? -1 : countVerb(tokens, number.from);
  const start = verb < 0 ? -1 : countStart(tokens, verb);
  if (start < 0) return null;
  const counted = countedAt(sentence, start + 2);
  const isPeople = counted.class !== null && PEOPLE.has(counted.class);
  const fate = isPeople ? (fateAfter(tokens.slice(0, verb), counted.to) ?? fateInside(tokens, counted)) : null;
  const measure = isPeople
    ? (fate?.measure ?? (counted.civilian === 'combatant' ? 'combatants' : 'other'))
    : MEASURE_OF[counted.class ?? 'person'];
  if (measure === undefined || counted.head < 0) return null;
  const span = spanOf(sentence, counted.from, counted.to);
  const draft = toDraft(context, {
    sentence,
    from: start,
    to: number.to,
    predicate: verb,
    rule: `figure/${measure}-number-of`,
    measure,
    alternatives: fate?.also ?? [],
    of: context.report.text.slice(span.start, span.end),
    civilian: counted.civilian,
    group: counted.group,
    unit: isPeople && counted.class !== 'family' ? 'persons' : (tokens[counted.head]?.norm ?? 'persons'),
    bounds: boundsOf(number),
    accounting: 'stock',
    countedSpan: span,
  });
  return { number, counted, fate: inCount(fate, { from: start, to: number.to, predicate: verb }), draft, isPart: false };
}

/** The fate as the words of the whole count say it, for parts that follow. */
function inCount(fate: Fate | null, words: { from: number; to: number; predicate: number }): Fate | null {
  return fate === null ? null : { ...fate, ...words, via: 'toll' };
}

/** The verb of counting right before the number: "stands at", "has fallen to", "was". */
function countVerb(tokens: readonly Token[], number: number): number {
  for (let at = number - 1; at >= Math.max(0, number - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (token.tag.startsWith('VB') && (COUNT_VERBS.has(token.lemma) || FALLING.has(token.lemma) || RISING.has(token.lemma))) return at;
    if (!/^(?:to|at|from|by|now|only|just|about|already)$/.test(token.norm)) return -1;
  }
  return -1;
}

/** Token of "number" in "number of", in the same clause. */
function countStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (/^[.;:]$/.test(tokens[at]?.norm ?? '')) return -1;
    if (/^(?:number|total|count)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'of') return at;
  }
  return -1;
}

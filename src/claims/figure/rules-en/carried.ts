import { COUNT_VERBS, ESTIMATE_VERBS } from '../../../languages/en/fate-words.ts';
import { LINE_LABEL } from '../../../languages/en/tree.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type Bounds, type FigureDraft, toDraft } from '../draft.ts';
import type { Found, Work } from './found.ts';
import { isVerb } from './verb-group.ts';

const NUMBER_NOUNS = new Set(['number', 'figure', 'total', 'count', 'it', 'toll']);
const REACH = 8;

/** "put the number at 500", "put them at 500", "the figure does not exceed 1,200": what is counted was said in the count before. */
export function carriedFigure(context: Context, work: Work, before: FigureDraft | undefined): Found | null {
  const { sentence, number } = work;
  if (work.counted.head >= 0 || before === undefined || number.type !== 'count') return null;
  const said = countVerb(sentence.tokens, number.from) ?? sayingVerb(sentence.tokens, number) ?? labelBefore(sentence.tokens, number);
  if (said === null) return null;
  const { measure, alternatives, of, civilian, group, unit } = before.body;
  const draft = toDraft(context, {
    sentence,
    from: Math.min(said.verb, said.noun),
    to: number.to,
    predicate: said.verb,
    rule: 'figure/carried',
    measure,
    alternatives,
    of,
    civilian,
    group,
    unit,
    bounds: said.negated ? notExceeding(boundsOf(number)) : boundsOf(number),
    accounting: 'unknown',
    confidence: 'low',
    notes: ['what is counted is taken from the count before'],
  });
  return { number, counted: work.counted, fate: null, draft, isPart: false };
}

const RAISING = new Set(['raise', 'lower', 'put', 'bring', 'revise', 'correct', 'push']);

interface Said {
  readonly verb: number;
  readonly noun: number;
  readonly negated: boolean;
}

/** The verb that gives the number, with "number", "figure" or "it" before or after it. */
function countVerb(tokens: readonly Token[], number: number): Said | null {
  for (let verb = number - 1; verb >= Math.max(0, number - REACH); verb -= 1) {
    const token = tokens[verb] as Token;
    if (/^[.;:,]$/.test(token.norm)) return null;
    if (!isVerb(token) && token.lemma !== 'exceed') continue;
    if (!COUNT_VERBS.has(token.lemma) && !ESTIMATE_VERBS.has(token.lemma)) return null;
    const next = tokens[verb + 1]?.norm ?? '';
    const them =
      (ESTIMATE_VERBS.has(token.lemma) && next === 'them') || (RAISING.has(token.lemma) && /^(?:that|this|them)$/.test(next))
        ? verb + 1
        : null;
    const after = nounIn(tokens, verb + 1, number) ?? them;
    const noun = after ?? nounIn(tokens, Math.max(0, verb - 4), verb);
    if (noun === null) return null;
    const negated = tokens.slice(Math.max(0, verb - 3), verb).some(({ norm }) => /^(?:not|n't|doesnt|didnt|never)$/.test(norm));
    return { verb, noun: after === null && tokens[noun - 1]?.tag === 'DT' ? noun - 1 : noun, negated };
  }
  return null;
}

const SAYING = new Set(['say', 'speak', 'talk', 'count', 'cite', 'give', 'claim', 'report', 'mention']);
const BETWEEN = new Set([
  'of',
  'about',
  'nearer',
  'near',
  'closer',
  'only',
  'to',
  'at',
  'least',
  'around',
  'some',
  'over',
  'more',
  'than',
  'up',
  'nearly',
  'almost',
  'for',
  ':',
  '"',
  '“',
  'now',
  'just',
]);
const ENDS = new Set(['.', ',', ';', 'only', 'alone', 'since', 'so', 'up', '"', '”', ')', 'while', 'and', 'but', 'for', 'until', 'by']);

/** "The army says 300 to 500", "the ministry now speaks of over 3,000": as many of those counted before. */
function sayingVerb(tokens: readonly Token[], number: Work['number']): Said | null {
  if (!ENDS.has(tokens[number.to]?.norm ?? '.')) return null;
  let verb = number.from - 1;
  while (verb > 0 && BETWEEN.has(tokens[verb]?.norm ?? '')) verb -= 1;
  const token = tokens[verb];
  if (token === undefined || !SAYING.has(token.lemma) || !/^VB[DZP]$/.test(token.tag)) return null;
  if (!/^(?:NN|PRP|RB)/.test(tokens[verb - 1]?.tag ?? '')) return null;
  return { verb, noun: verb, negated: false };
}

/** "France: 538 persons. Germany: over 700.": the next line of a list. */
function labelBefore(tokens: readonly Token[], { from, to }: Work['number']): Said | null {
  if (from === 0 || !tokens.slice(0, from).every(({ label, norm }) => label === LINE_LABEL || BETWEEN.has(norm))) return null;
  return tokens[0]?.label === LINE_LABEL && /^(?:,|\.|by|in|on|;)$/.test(tokens[to]?.norm ?? '.')
    ? { verb: from, noun: from, negated: false }
    : null;
}

function nounIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index -= 1) if (NUMBER_NOUNS.has(tokens[index]?.norm ?? '')) return index;
  return null;
}

function notExceeding(bounds: Bounds): Bounds {
  return { ...bounds, low: null, lowExclusive: false, high: bounds.high ?? bounds.low, qualifier: 'not exceeding' };
}

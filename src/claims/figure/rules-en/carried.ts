import { COUNT_VERBS, ESTIMATE_VERBS } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type Bounds, COMPARED, type FigureDraft, toDraft } from '../draft.ts';
import { bareCount } from './bare-count.ts';
import type { Found, Work } from './found.ts';
import { isVerb } from './verb-group.ts';

const NUMBER_NOUNS = new Set(['number', 'figure', 'total', 'count', 'it', 'toll']);
const REACH = 8;

/** "put the number at 500", "put them at 500", "the figure does not exceed 1,200": what is counted was said in the count before. */
export function carriedFigure(context: Context, work: Work, before: FigureDraft | undefined): Found | null {
  const { sentence, number } = work;
  if (work.counted.head >= 0 || before === undefined || number.type !== 'count') return null;
  const said = countVerb(sentence.tokens, number.from) ?? bareSaid(work, before);
  if (said === null) return null;
  const { measure, alternatives, of, civilian, group, unit } = before.body;
  const draft = toDraft(context, {
    sentence,
    from: Math.min(said.verb, said.noun),
    to: number.to,
    predicate: said.verb,
    rule: isSuperseded(sentence.tokens.slice(Math.min(said.verb, said.noun) - 1, number.from)) ? COMPARED : 'figure/carried',
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

/** "having said 2,000", "had first put it at 12", "last quarter: 22": a count of an earlier time. */
function isSuperseded(words: readonly Token[]): boolean {
  return words.some(({ norm }) => /^(?:first|initially|previously|previous|earlier|having|last)$/.test(norm));
}

/** A label goes on with the line before, a gap with its own sentence. */
const FARTHEST: Readonly<Record<string, number>> = { told: 2, pronoun: 1, label: 1, gap: 0 };

function bareSaid({ sentence, number }: Work, before: FigureDraft): Said | null {
  const bare = bareCount(sentence, number);
  const reach = Math.min(FARTHEST[bare?.via ?? ''] ?? 0, before.body.unit === 'persons' ? 2 : 1);
  if (bare === null || sentence.index - before.predicate.sentence > reach) return null;
  return { verb: bare.predicate, noun: bare.from, negated: false };
}

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

function nounIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index -= 1) if (NUMBER_NOUNS.has(tokens[index]?.norm ?? '')) return index;
  return null;
}

function notExceeding(bounds: Bounds): Bounds {
  return { ...bounds, low: null, lowExclusive: false, high: bounds.high ?? bounds.low, qualifier: 'not exceeding' };
}

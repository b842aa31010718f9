import { FRAGMENT_STEPS } from '../../../languages/en/milestone-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

const LONGEST = 30;
const FIRST_WORDS = 7;

/** "20 September: ceasefire, mediated by the Russians", "25 September: second meeting, in Khojaly": lines without a verb. */
export function stepsInFragments(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  if (tokens.length > LONGEST || !inDealTalk(scope)) return [];
  const from = behindDate(scope);
  const ends = endOf(scope, from);
  if (from === 0 || ends <= from || hasFinite(scope, from, ends)) return [];
  for (let index = from; index < Math.min(ends, from + FIRST_WORDS); index += 1) {
    const step = stepAt(scope, index);
    if (step === null) continue;
    return [{ rule: 'line-without-verb', step, predicate: index, range: trimRange(scope.sentence, { from, to: ends }), noun: index }];
  }
  return [];
}

/** Where the words behind "21 May, 9 p.m.:" begin; 0 where the line does not open with a date. */
function behindDate(scope: Scope): number {
  const colon = scope.sentence.tokens.findIndex((token, index) => index > 0 && index < 9 && /^(?::|-|–|—)$/.test(token.norm));
  if (colon < 0) return 0;
  const dated = inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from < colon);
  return dated ? colon + 1 : 0;
}

function endOf(scope: Scope, from: number): number {
  const stop = scope.sentence.tokens.findIndex((token, index) => index > from && /^(?:\.|;)$/.test(token.norm));
  return stop < 0 ? scope.sentence.tokens.length : stop;
}

function hasFinite(scope: Scope, from: number, to: number): boolean {
  return scope.sentence.tokens
    .slice(from, to)
    .some((token) => /^(?:VBZ|VBP|MD)$/.test(token.tag) || (token.tag === 'VBD' && token.label === 'root'));
}

function stepAt(scope: Scope, index: number): Step | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !token.tag.startsWith('NN')) return null;
  const kind = dealNounAt(scope.sentence, index)?.kind;
  if (kind === 'talks' || kind === 'meeting') return kind;
  if (kind === 'deal' || kind === 'ceasefire') return 'agreed';
  return FRAGMENT_STEPS[token.lemma] ?? null;
}

import { LIGHT_VERBS } from '../../../languages/en/event-verbs.ts';
import { LINE_LABEL } from '../../../languages/en/tree.ts';
import { inSentence } from '../../../mentions/near.ts';
import { type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { headAfter } from './parts.ts';

export interface Phrase extends Range {
  readonly noun: number;
  /** Heads after prepositions behind the noun. */
  readonly by: number;
  readonly of: number;
  readonly on: number;
  readonly between: number;
  readonly at: number;
  readonly with: number;
  readonly dated: boolean;
}

const ROLE_OF: Readonly<Record<string, 'by' | 'of' | 'on' | 'between' | 'at' | 'with'>> = {
  by: 'by',
  of: 'of',
  on: 'on',
  against: 'on',
  targeting: 'on',
  upon: 'on',
  into: 'on',
  between: 'between',
  involving: 'between',
  in: 'at',
  at: 'at',
  near: 'at',
  outside: 'at',
  inside: 'at',
  around: 'at',
  across: 'at',
  along: 'at',
  to: 'at',
  with: 'with',
};

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/;

/** The noun with its own words before it and the prepositional phrases behind it. */
export function phraseOf(scope: Scope, index: number): Phrase {
  const { tokens } = scope.sentence;
  let from = index;
  while (from > 0 && isBefore(scope, from - 1)) from -= 1;
  const found = { by: -1, of: -1, on: -1, between: -1, at: -1, with: -1 };
  let to = index + 1;
  let dated = tokens.slice(from, index).some((token) => DAY.test(token.norm.replace(/s$/, '')));
  for (let steps = 0; steps < 6 && to < tokens.length; steps += 1) {
    const norm = tokens[to]?.norm ?? '';
    if (DAY.test(norm)) {
      dated = true;
      to += 1;
      continue;
    }
    const done = doneBy(scope, to);
    if (done >= 0) to = done;
    const role = ROLE_OF[tokens[to]?.norm ?? ''];
    const head = role === undefined ? -1 : headAfter(scope, to + 1);
    if (role === undefined || head < 0) break;
    const isDay = isDate(scope, to + 1, head);
    if (isDay) dated = true;
    else if (found[role] < 0) found[role] = head;
    to = head + 1;
    const joined = tokens[to]?.norm === 'and' ? headAfter(scope, to + 1) : -1;
    const verbAfter = /^(?:VB|MD)/.test(tokens[joined + 1]?.tag ?? '');
    // "Fighting between the army and the guards resumed": one alone fights with nobody.
    const paired = role === 'between' && (!verbAfter || tokens[head]?.tag !== 'NNS');
    if (joined >= 0 && (paired || (!verbAfter && tokens[joined]?.head === head))) to = joined + 1;
  }
  return { ...found, noun: index, from, to, dated };
}

/** "a raid conducted by", "an attack carried out by": where the "by" stands; -1 for none. */
function doneBy(scope: Scope, at: number): number {
  const { tokens } = scope.sentence;
  if (tokens[at]?.tag !== 'VBN' || !LIGHT_VERBS.has(tokens[at]?.lemma ?? '')) return -1;
  return [at + 1, at + 2].find((next) => tokens[next]?.norm === 'by') ?? -1;
}

const BEFORE = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBN|VBG|HYPH|RB|``|'')$/;

function isBefore(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !BEFORE.test(token.tag) || token.label === LINE_LABEL) return false;
  if (/^(?:RB|VBG|VBN)$/.test(token.tag))
    return token.label === 'amod' || (token.label === 'advmod' && tokenAt(scope.sentence, index + 1)?.tag.startsWith('JJ') === true);
  if (token.norm === 'that' || token.norm === 'there') return false;
  return true;
}

function isDate(scope: Scope, from: number, head: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from < head + 1 && from < date.to);
}

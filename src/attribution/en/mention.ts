import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { fullPhrase } from './extent.ts';
import { at } from './skip.ts';
import { skipsToSubject } from './subject.ts';

/** The whole mention of a source: its title, its apposition and its relative clause; of "X, who said", the pronoun. */
export function mentionAt(sentence: Sentence, source: Range, cue: Range): Range {
  const pronoun = relativeBefore(sentence, cue);
  if (pronoun !== null && source.to <= pronoun) return { from: pronoun, to: pronoun + 1 };
  const full = fullPhrase(sentence, source, cue);
  const from = withTitle(sentence, full.from);
  if (source.from >= cue.to) return behind(sentence, source, full);
  return { from, to: Math.max(full.to, commaBefore(sentence, { from: source.to, to: cue.from })) };
}

/** Index of the "who" or "which" that is the verb's subject; null for any other. */
function relativeBefore(sentence: Sentence, cue: Range): number | null {
  const index = skipsToSubject(sentence, cue.from) - 1;
  const token = at(sentence, index);
  return token !== undefined && /^(?:WP|WDT)$/.test(token.tag) && /^(?:who|which|that)$/.test(token.norm) && index > 0 ? index : null;
}

/** "councilmember Mark Levine": nouns without an article that open the sentence or follow a mark belong to the name. */
function withTitle(sentence: Sentence, start: number): number {
  let from = start;
  while (/^(?:NN|NNP|NNPS|JJ|POS)$/.test(at(sentence, from - 1)?.tag ?? '')) from -= 1;
  const before = at(sentence, from - 1)?.tag ?? '.';
  return /^(?:,|:|``|''|\.|CC)$/.test(before) ? from : start;
}

/** "X, a founder of the group, said": what stands between the commas is the source's. */
function commaBefore(sentence: Sentence, between: Range): number {
  const end = skipsToSubject(sentence, between.to);
  const opens = at(sentence, between.from)?.tag === ',' || at(sentence, between.from)?.tag === '-LRB-';
  return opens && end - 1 > between.from && at(sentence, end - 1)?.tag === ',' ? end - 1 : 0;
}

/** A source at the head of its sentence ends with its comma: the told words follow. */
function behind(sentence: Sentence, source: Range, full: Range): Range {
  if (source.from > 4) return { from: full.from, to: withAppositionBehind(sentence, full.to) };
  const comma = sentence.tokens.findIndex((token, index) => index >= source.to && token.tag === ',');
  return { from: full.from, to: comma < 0 ? full.to : Math.min(full.to, comma) };
}

const LEAVES = new Set(['while', 'as', 'but', 'and', 'when', 'after', 'before', 'in', 'on', 'during', 'at', 'because', 'if', 'although']);
const MOST_WORDS = 40;

/** `said X, head of the council in Y.`: an apposition runs on to the next quotation, joined clause or full stop. */
function withAppositionBehind(sentence: Sentence, start: number): number {
  const next = at(sentence, start + 1);
  if (
    at(sentence, start)?.tag !== ',' ||
    next === undefined ||
    LEAVES.has(next.norm) ||
    !/^(?:DT|NN|NNS|NNP|JJ|WP|CD|PRP\$)$/.test(next.tag)
  )
    return start;
  for (let to = start + 1; to < Math.min(sentence.tokens.length, start + MOST_WORDS); to += 1) {
    const token = at(sentence, to);
    if (token?.tag === '``' || token?.tag === '.' || token?.tag === ':') return to;
    if (token?.tag !== ',') continue;
    const after = at(sentence, to + 1);
    if (after === undefined || LEAVES.has(after.norm) || after.tag === 'VBG' || after.tag === '``') return to;
  }
  return Math.min(sentence.tokens.length, start + MOST_WORDS);
}

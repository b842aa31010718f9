import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * What stands right behind a verb is its object where the parser drew it into the words behind: "fled Mosul two months
 * ago" (a name before a number), "wounded 30, witnesses said" (a number before a comma), "captured the town and two
 * villages, the army said" (a second subject of the teller's verb).
 */
export function withLostObjects(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const verb = isDrawnIn(repaired, index) || isSecondSubject(repaired, index) ? verbBefore(repaired, index) : -1;
    if (verb >= 0 && !hangsBelow(repaired, verb, index)) repaired[index] = { ...(repaired[index] as Token), head: verb, label: 'obj' };
  }
  return repaired;
}

function isDrawnIn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (token.head <= index + 1 || !/^(?:compound|nummod|nmod|amod)$/.test(token.label)) return false;
  if (token.tag === 'NNP') return next.tag === 'CD' && !MONTH.test(token.norm);
  return token.tag === 'CD' && next.norm === ',' && tokens[index + 2]?.tag !== 'CD';
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Of two nouns before a verb of telling the nearer one tells. */
function isSecondSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.label !== 'nsubj' || !/^NN/.test(token.tag) || token.head <= index || tokens[index + 1]?.norm !== ',') return false;
  return tokens.some(({ head, label }, at) => at > index && at < token.head && head === token.head && label === 'nsubj');
}

/** The verb right before the phrase of the token, where it has no object yet; else -1. */
function verbBefore(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (at > 0 && (PHRASE.test(tokens[at]?.tag ?? '') || COUNTING.has(tokens[at]?.norm ?? ''))) at -= 1;
  if (!/^VB[DNGZP]?$/.test(tokens[at]?.tag ?? '') || /^(?:aux|cop)$/.test(tokens[at]?.label ?? '')) return -1;
  return tokens.some(({ head, label }) => head === at && label === 'obj') ? -1 : at;
}

const PHRASE = /^(?:DT|JJ|JJS|CD|NN|NNS|NNP|CC|PRP\$)$/;
const COUNTING = new Set(['at', 'least', 'about', 'over', 'more', 'than', 'up', 'to', 'some', 'nearly', 'around', 'almost']);

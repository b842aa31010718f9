import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "The next round of talks is due to be held", "Power is off", "The camp is in ruins": a parser that closes the subject too
 * late hangs "is" on its last noun. A copula's predicate stands behind it: the word there takes the whole subject.
 */
export function withMisledCopulas(tokens: readonly Token[]): Token[] {
  const repaired = withBareAuxiliaries(withLostPerfects(tokens));
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const predicate = isMisled(repaired, index) ? predicateAfter(repaired, index) : -1;
    if (predicate >= 0) reattach(repaired, index, predicate);
  }
  return repaired;
}

/** "The network has been down": "has" is no main verb with "been" behind it. */
function withLostPerfects(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 0; index < tokens.length - 2; index += 1) {
    const [have, been] = [repaired[index] as Token, repaired[index + 1] as Token];
    if (have.lemma === 'have' && been.norm === 'been') standBehind(repaired, index);
    const main = (repaired[index + 1] as Token).head;
    if (have.lemma !== 'have' || been.norm !== 'been' || have.label === 'aux' || main <= index + 1) continue;
    const predicate = repaired[main] as Token;
    if (predicate.head !== index) continue;
    repaired[main] = { ...predicate, head: have.head, label: have.label };
    repaired.forEach((token, at) => {
      if (token.head === index && at !== main) repaired[at] = { ...token, head: main };
    });
    repaired[index] = { ...have, head: main, label: 'aux' };
  }
  return repaired;
}

/** "Bakeries in the north have all shut": nothing hangs on an auxiliary, but on its verb. */
function withBareAuxiliaries(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const above = tokens[token.head];
    return above?.label === 'aux' && above.head >= 0 && above.head !== index ? { ...token, head: above.head } : token;
  });
}

/** "has been stuck 30 km north": the adjective right behind is the predicate, not the mark of a measure. */
function standBehind(tokens: Token[], have: number): void {
  const predicate = tokens[have + 2] as Token;
  const measure = tokens[predicate.head];
  if (!/^(?:JJ|VBN)$/.test(predicate.tag) || predicate.label !== 'amod' || tokens[have + 3]?.tag !== 'CD' || measure?.head !== have) return;
  tokens[predicate.head] = { ...measure, head: have + 2, label: 'obl' };
  tokens[have + 2] = { ...predicate, head: have, label: 'xcomp' };
}

function isMisled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.lemma === 'be' && /^VB[DZP]$/.test(token.tag) && /^(?:cop|aux)$/.test(token.label) && token.head >= 0 && token.head < index;
}

function predicateAfter(tokens: readonly Token[], copula: number): number {
  let at = copula + 1;
  while (/^RB/.test(tokens[at]?.tag ?? '')) at += 1;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (/^(?:JJ|JJR|JJS|VBN|VBG)$/.test(token?.tag ?? '')) return /^NN/.test(next?.tag ?? '') ? -1 : at;
  if (token?.tag === 'IN' && token.label === 'case') return token.head > at ? token.head : -1;
  const last = tokens[at - 1];
  return last !== undefined && at - 1 > copula && OFF.has(last.norm) && /^(?:IN|\.|,|CC)$/.test(token?.tag ?? '.') ? at - 1 : -1;
}

const OFF = new Set(['off', 'out', 'down', 'back', 'over', 'on', 'up', 'away']);

const WITHIN = new Set(['nmod', 'compound', 'flat', 'appos', 'conj']);

/** The head of the noun phrase that ends before the copula. */
function subjectAbove(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[at];
    if (token === undefined || !WITHIN.has(token.label) || token.head < 0 || token.head > from) return at;
    at = token.head;
  }
  return at;
}

function reattach(tokens: Token[], copula: number, predicate: number): void {
  const set = (index: number, change: Partial<Token>) => {
    tokens[index] = { ...(tokens[index] as Token), ...change };
  };
  const subject = subjectAbove(tokens, (tokens[copula] as Token).head);
  const top = tokens[subject] as Token;
  if (!/^NN/.test(top.tag) || !hangsBelow(tokens, predicate, subject)) return;
  set(predicate, { head: top.head, label: top.label });
  set(subject, { head: predicate, label: 'nsubj' });
  set(copula, { head: predicate, label: tokens[predicate]?.tag.startsWith('VB') ? 'aux' : 'cop' });
  for (const [index, token] of tokens.entries()) {
    const misled = token.head === copula || (index > copula && token.head === subject);
    if (misled && index !== predicate && !hangsBelow(tokens, predicate, index)) set(index, { head: predicate });
  }
}

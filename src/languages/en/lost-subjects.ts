import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "Under the deal, fighters would leave": a noun phrase that opens a clause and stands right before a finite verb
 * without a subject is its subject, whatever the parser hung it on.
 */
export function withLostSubjects(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 1; index < tokens.length; index += 1) {
    const verb = verbWithoutSubject(repaired, index);
    const noun = verb < 0 ? -1 : Math.max(nounBefore(repaired, index), overApposition(repaired, index, verb));
    if (noun >= 0) attach(repaired, noun, verb);
    else if (repaired[index - 1]?.norm === 'another' && repaired[index - 1]?.head === verb && verb === index)
      repaired[index - 1] = { ...(repaired[index - 1] as Token), label: 'nsubj' };
  }
  return repaired;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The lexical verb of the group that opens at `index`, where the group is finite and nothing is its subject; else -1. */
function verbWithoutSubject(tokens: readonly Token[], index: number): number {
  if (!FINITE.test(tokens[index]?.tag ?? '')) return -1;
  const auxiliary = /^(?:aux|cop)$/.test(tokens[index]?.label ?? '');
  const verb = auxiliary ? (tokens[index]?.head ?? -1) : index;
  if (verb < index) return -1;
  return tokens.some((token) => token.head === verb && /^(?:nsubj|csubj|expl)$/.test(token.label)) ? -1 : verb;
}

const PHRASE = /^(?:DT|PDT|JJ|JJR|JJS|CD|NN|NNS|NNP|NNPS|PRP\$|POS|HYPH)$/;
const OPENERS = new Set([',', ':', 'that', 'while', 'because', 'when', 'if', 'although', 'though', 'unless', 'whereas', '“', '"', '``']);

/** The head of the phrase right before the verb, where the phrase opens the sentence or a clause; else -1. */
function nounBefore(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (/^RB/.test(tokens[end - 1]?.tag ?? '')) end -= 1;
  let noun = end - 1;
  if (!/^(?:NN|PRP$)/.test(tokens[noun]?.tag ?? '')) return -1;
  let from = phraseStart(tokens, noun);
  while (!isFree(tokens, from) && !joinsClause(tokens, from, verb) && LINKS.has(tokens[from - 1]?.norm ?? '') && isNoun(tokens, from - 2)) {
    noun = from - 2;
    from = phraseStart(tokens, noun);
  }
  const head = isFree(tokens, from) || joinsClause(tokens, from, verb) ? headOf(tokens, from, noun + 1) : -1;
  return head >= 0 && tokens[head]?.label !== 'nsubj' ? head : -1;
}

const LINKS = new Set(['and', 'of']);

function isNoun(tokens: readonly Token[], index: number): boolean {
  return /^NN/.test(tokens[index]?.tag ?? '');
}

function phraseStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (PHRASE.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  return from;
}

function isFree(tokens: readonly Token[], from: number): boolean {
  return from === 0 || OPENERS.has(tokens[from - 1]?.norm ?? '');
}

/** "Smith, a retired general, is to lead it": the sentence's root noun, where no other finite verb stands between. */
function overApposition(tokens: readonly Token[], index: number, verb: number): number {
  let comma = index - 1;
  while (/^RB/.test(tokens[comma]?.tag ?? '')) comma -= 1;
  const root = tokens.findIndex((token) => token.head < 0);
  if (tokens[comma]?.norm !== ',' || root < 0 || root >= comma || !/^(?:NN|PRP)/.test(tokens[root]?.tag ?? '')) return -1;
  const between = tokens.slice(root + 1, comma);
  return between.some((token) => FINITE.test(token.tag)) || !between.some((token) => token.norm === ',') || !hangsBelow(tokens, verb, root)
    ? -1
    : root;
}

/** "… and federal forces will take over": after a joining word only before an auxiliary, behind another finite verb. */
function joinsClause(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[from - 1]?.norm ?? '') || !/^(?:aux|cop)$/.test(tokens[verb]?.label ?? '')) return false;
  const before = tokens.slice(0, from - 1);
  return before.some((token) => FINITE.test(token.tag)) && !before.some((token) => token.norm === 'between');
}

/** The word of a phrase that hangs outside it. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const head = tokens[index]?.head ?? -1;
    if (/^(?:NN|PRP)/.test(tokens[index]?.tag ?? '') && (head < from || head >= to)) return index;
  }
  return -1;
}

function attach(tokens: Token[], noun: number, verb: number): void {
  if (hangsBelow(tokens, verb, noun)) {
    if (tokens[noun]?.head === -1) tokens[verb] = { ...(tokens[verb] as Token), head: -1, label: 'root' };
    else return;
  }
  tokens[noun] = { ...(tokens[noun] as Token), head: verb, label: 'nsubj' };
  const label = tokens[verb]?.label ?? '';
  if (!/^(?:obl|nmod|obj|appos|compound|amod)$/.test(label)) return;
  const main = tokens.slice(0, noun).findLastIndex((token) => FINITE.test(token.tag) && token.label !== 'aux' && token.label !== 'cop');
  const above = main >= 0 ? main : (tokens[verb]?.head ?? -1);
  if (above >= 0 && !hangsBelow(tokens, above, verb)) tokens[verb] = { ...(tokens[verb] as Token), head: above, label: 'conj' };
}

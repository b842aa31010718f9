import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/** "Welcomed the deal and called on the rebels": a finite verb is joined to the verb before it, never to its object. */
export function withJoinedVerbs(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (const [index, token] of tokens.entries()) {
    if (isPastOnNoun(repaired, token, index)) standUp(repaired, index);
    else if (isOnlyVerb(repaired, index)) becomeRoot(repaired, index);
    const infinitive = isJoinedToInfinitive(repaired, token, index);
    if (!infinitive && !isJoinedToNoun(repaired, token, index)) continue;
    const verb = infinitive ? finiteAbove(repaired, token.head) : verbAbove(repaired, token.head);
    if (verb >= 0 && verb < index && !hangsBelow(repaired, verb, index)) repaired[index] = { ...token, head: verb };
  }
  return repaired;
}

/** "… and executed men": a past tense is no mark of the noun behind it, which is its object. */
function isPastOnNoun(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.label !== 'amod' || token.head <= index || tokens[index - 1]?.tag !== 'CC') return false;
  return token.tag === 'VBD' || (token.tag === 'VBN' && tokens[index + 1]?.tag === 'NNS' && hasPerfectBefore(tokens, index));
}

/** "have killed civilians and destroyed houses": the second participle shares the auxiliary. */
function hasPerfectBefore(tokens: readonly Token[], index: number): boolean {
  const verb = tokens.slice(0, index).findLastIndex(({ tag }) => tag.startsWith('VB'));
  return tokens[verb]?.tag === 'VBN' && tokens.some(({ head, label, lemma }) => head === verb && label === 'aux' && lemma === 'have');
}

/** "Troops backed by jets wrested control of the port": the only finite verb of a sentence is no mark of a noun. */
function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.tag !== 'VBD' || !/^(?:amod|compound)$/.test(token.label) || token.head <= index) return false;
  const root = tokens.findIndex(({ head }) => head < 0);
  return (
    root >= 0 && root < index && /^NN/.test(tokens[root]?.tag ?? '') && !tokens.some(({ tag }, at) => at !== index && FINITE.test(tag))
  );
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

function becomeRoot(tokens: Token[], index: number): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  const noun = (tokens[index] as Token).head;
  tokens[index] = { ...(tokens[index] as Token), head: -1, label: 'root' };
  tokens[root] = { ...(tokens[root] as Token), head: index, label: 'nsubj' };
  tokens[noun] = { ...(tokens[noun] as Token), head: index, label: 'obj' };
}

function standUp(tokens: Token[], index: number): void {
  const noun = (tokens[index] as Token).head;
  const verb = tokens.slice(0, index).findLastIndex((token) => /^VB[DPZN]$/.test(token.tag) && !/^(?:aux|cop)$/.test(token.label));
  if (verb < 0 || hangsBelow(tokens, verb, index) || hangsBelow(tokens, verb, noun)) return;
  tokens[index] = { ...(tokens[index] as Token), head: verb, label: 'conj' };
  tokens[noun] = { ...(tokens[noun] as Token), head: index, label: 'obj' };
}

function isJoinedToNoun(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.label !== 'conj' || !hasFiniteForm(tokens, token, index)) return false;
  if (!tokens[token.head]?.tag.startsWith('NN') || tokens.some((other) => other.head === index && other.label === 'nsubj')) return false;
  let before = index - 1;
  while (/^RB/.test(tokens[before]?.tag ?? '') || tokens[before]?.label === 'aux') before -= 1;
  return tokens[before]?.tag === 'CC';
}

/** "seized", "have seized". */
function hasFiniteForm(tokens: readonly Token[], token: Token, index: number): boolean {
  if (/^(?:VBD|VBZ|VBP)$/.test(token.tag)) return true;
  return token.tag === 'VBN' && tokens.some((other) => other.head === index && other.label === 'aux' && /^VB[DZP]$/.test(other.tag));
}

/** "Allowed women to leave but detained the men": a past tense is never joined to an infinitive. */
function isJoinedToInfinitive(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.label !== 'conj' || token.tag !== 'VBD' || tokens[token.head]?.tag !== 'VB') return false;
  return !tokens.some((other) => other.head === index && other.label === 'nsubj');
}

/** The nearest verb before the infinitive: the parse may hang it on the one that tells. */
function finiteAbove(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).findLastIndex(({ tag, label }) => /^VB[DZPN]$/.test(tag) && !/^(?:aux|cop)$/.test(label));
}

function verbAbove(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
    if (/^(?:VB)/.test(tokens[at]?.tag ?? '')) return at;
    at = tokens[at]?.head ?? -1;
  }
  return -1;
}

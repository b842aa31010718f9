import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "Rebels loyal to the general pulled out", "A convoy of 20 lorries carrying food crossed into the region, the agency said":
 * a finite verb without a subject is no mark of the noun before it. The whole phrase before it is its subject.
 */
export function withMainVerbs(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let index = 1; index < tokens.length; index += 1) {
    const verb = strayVerb(repaired, index);
    const top = verb < 0 ? -1 : topOfPhrase(repaired, verb);
    if (top >= 0) raise(repaired, top, verb);
    else giveSubject(repaired, index);
  }
  return repaired;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const STRAY = /^(?:acl|advcl|parataxis)$/;
const NEVER_SUBJECT = /^(?:nsubj|csubj|expl|mark)$/;
const WITHIN = /^(?:nmod|acl|compound|appos|flat|dep|obl|obj)$/;

/** The lexical verb of a finite group without a subject that hangs on a noun or an adjective before it; else -1. */
function strayVerb(tokens: readonly Token[], index: number): number {
  const token = tokens[index] as Token;
  if (!FINITE.test(token.tag) || token.tag === 'MD') return -1;
  const verb = /^(?:aux|cop)$/.test(token.label) ? token.head : index;
  const above = tokens[verb]?.head ?? -1;
  if (verb < index || above < 0 || above >= index || !isStray(tokens, verb, above)) return -1;
  if (!/^(?:NN|JJ|CD)/.test(tokens[above]?.tag ?? '') || tokens[verb + 1]?.norm === 'by') return -1;
  const children = tokens.filter((other) => other.head === verb);
  return children.some(({ label, tag }) => NEVER_SUBJECT.test(label) || /^W/.test(tag)) ? -1 : verb;
}

/** Joined to an adjective without "and", it is joined to nothing. */
function isStray(tokens: readonly Token[], verb: number, above: number): boolean {
  const { label } = tokens[verb] as Token;
  return (
    STRAY.test(label) ||
    (label === 'conj' && tokens[above]?.tag === 'JJ' && !tokens.slice(above, verb).some(({ tag }) => /^(?:CC|,)$/.test(tag)))
  );
}

/** The noun or adjective that the phrase before the verb hangs by; -1 where a clause or a loose comma stands between. */
function topOfPhrase(tokens: readonly Token[], verb: number): number {
  let top = (tokens[verb] as Token).head;
  while (WITHIN.test(tokens[top]?.label ?? '') && (tokens[top] as Token).head < top) top = (tokens[top] as Token).head;
  const whole = wholeBefore(tokens, top);
  const between = tokens.slice(whole < 0 ? top : whole, verb);
  const commas = between.filter(({ norm }) => norm === ',').length;
  const broken = between.some(
    ({ tag, norm, label }) => (FINITE.test(tag) && !/^(?:aux|cop)$/.test(label)) || /^(?:[:;–—(]|but)$/.test(norm),
  );
  return broken || commas % 2 === 1 || !/^(?:NN|JJ|CD)/.test(tokens[top]?.tag ?? '') ? -1 : top;
}

/** "Half of the population, some 75,000 people, have left": what `top` only says in other words; -1 for none. */
function wholeBefore(tokens: readonly Token[], top: number): number {
  const { head } = tokens[top] as Token;
  return tokens.findIndex((token, at) => at < top && token.head === head && token.label === 'ccomp' && /^(?:NN|CD|DT)/.test(token.tag));
}

function raise(tokens: Token[], top: number, verb: number): void {
  const above = (tokens[top] as Token).head;
  if (above < 0) raiseOverRoot(tokens, top, verb);
  if (above < verb || !/^(?:nsubj|ccomp)$/.test((tokens[top] as Token).label)) return;
  if ((tokens[top] as Token).tag === 'JJ') fromAdjective(tokens, { top, verb, above });
  else if (hasNearerSubject(tokens, verb, above)) giveTo(tokens, { top, verb, above, label: 'ccomp' });
  else if (isJoined(tokens, above)) takePlace(tokens, { top, verb, above });
}

/** "Lorries with flour crossed, the agency said": of two subjects of the teller's verb the first is that of what is told. */
function giveSubject(tokens: Token[], verb: number): void {
  const { label, head, tag } = tokens[verb] as Token;
  if (label !== 'ccomp' || head < verb || !FINITE.test(tag) || !hasNearerSubject(tokens, verb, head)) return;
  if (tokens.some((token) => token.head === verb && NEVER_SUBJECT.test(token.label))) return;
  const subject = tokens.findIndex((token, at) => at < verb && token.head === head && token.label === 'nsubj');
  if (subject >= 0) tokens[subject] = { ...(tokens[subject] as Token), head: verb };
}

function raiseOverRoot(tokens: Token[], top: number, verb: number): void {
  const root = tokens[top] as Token;
  const subject = root.tag.startsWith('JJ') ? tokens.findIndex(({ head, label }) => head === top && label === 'nsubj') : top;
  if (subject < 0 || (root.tag.startsWith('JJ') && tokens.some(({ head, label }) => head === top && label === 'cop'))) return;
  tokens[verb] = { ...(tokens[verb] as Token), head: -1, label: 'root' };
  if (subject !== top) tokens[top] = { ...root, head: subject, label: 'amod' };
  tokens[subject] = { ...(tokens[subject] as Token), head: verb, label: 'nsubj' };
  tokens.forEach((token, at) => {
    if (at > verb && (token.head === top || token.head === subject)) tokens[at] = { ...token, head: verb };
  });
}

interface Place {
  readonly top: number;
  readonly verb: number;
  readonly above: number;
}

/** "…, the agency said": the verb behind has a subject of its own, so that the phrase before is not. */
function hasNearerSubject(tokens: readonly Token[], verb: number, above: number): boolean {
  return tokens.some(({ head, label }, at) => at > verb && at < above && head === above && label === 'nsubj');
}

function giveTo(tokens: Token[], { top, verb, above, label }: Place & { readonly label: string }): void {
  const whole = wholeBefore(tokens, top);
  tokens[verb] = { ...(tokens[verb] as Token), head: above, label };
  if (whole >= 0) tokens[whole] = { ...(tokens[whole] as Token), head: verb, label: 'nsubj' };
  tokens[top] = { ...(tokens[top] as Token), head: whole < 0 ? verb : whole, label: whole < 0 ? 'nsubj' : 'appos' };
  if (tokens[verb + 1]?.norm !== ',') return;
  tokens.forEach((token, at) => {
    if (at > verb && token.head === verb && token.label === 'obj') tokens[at] = { ...token, label: 'dep' };
  });
}

/** "Rebels loyal to the general pulled out, he said": the adjective is a mark of the rebels. */
function fromAdjective(tokens: Token[], { top, verb, above }: Place): void {
  const subject = tokens.findIndex(({ head, label }, at) => at < top && head === top && label === 'nsubj');
  if (subject < 0 || !hasNearerSubject(tokens, verb, above) || tokens.some(({ head, label }) => head === top && label === 'cop')) return;
  tokens[verb] = { ...(tokens[verb] as Token), head: above, label: 'ccomp' };
  tokens[top] = { ...(tokens[top] as Token), head: subject, label: 'amod' };
  tokens[subject] = { ...(tokens[subject] as Token), head: verb, label: 'nsubj' };
}

/** "left the town and walked to the border": joined by "and", the second verb follows the first. */
function isJoined(tokens: readonly Token[], above: number): boolean {
  let at = above - 1;
  while (/^(?:RB|aux)/.test(tokens[at]?.tag ?? '') || tokens[at]?.label === 'aux') at -= 1;
  return tokens[at]?.norm === 'and';
}

function takePlace(tokens: Token[], { top, verb, above }: Place): void {
  const second = tokens[above] as Token;
  if (hangsBelow(tokens, second.head, verb)) return;
  tokens[verb] = { ...(tokens[verb] as Token), head: second.head, label: second.label };
  tokens[above] = { ...second, head: verb, label: 'conj' };
  tokens[top] = { ...(tokens[top] as Token), head: verb, label: 'nsubj' };
}

import {
  DEAL_NOUNS,
  DEAL_NOUNS_WITH,
  type DealKind,
  OPERATION_NOUNS,
  PART_NOUNS,
  PROCESS_NOUNS,
} from '../../languages/en/agreement-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import { childrenOf, tokenAt } from './scope.ts';

/** A noun that points at a deal, a ceasefire, talks or the carrying out; `token` is the noun itself, not its part. */
export interface DealNoun {
  readonly kind: DealKind;
  readonly token: number;
}

/** What the noun at `index` points at by itself; null for any other word. */
export function dealNounAt(sentence: Sentence, index: number): DealNoun | null {
  const token = tokenAt(sentence, index);
  if (token === undefined || !/^(?:NN|VBG|CD|JJ)/.test(token.tag)) return null;
  // "deal with" and "talk" as verbs are tagged as verbs; "no great deal of" is an amount.
  if (token.lemma === 'deal' && ['great', 'good'].includes(tokenAt(sentence, index - 1)?.norm ?? '')) return null;
  if (isModifier(sentence, index)) return null;
  const plain = DEAL_NOUNS[token.lemma] ?? DEAL_NOUNS[token.norm] ?? null;
  if (isRoundOfTalks(sentence, index)) return { kind: 'talks', token: index };
  if (isNamedDeal(sentence, index)) return { kind: 'deal', token: index };
  if (plain !== null && token.tag !== 'JJ') return token.lemma === 'talk' && token.norm === 'talk' ? null : { kind: plain, token: index };
  if (token.norm === 'fire' && ['cease', 'cease-'].includes(tokenAt(sentence, index - 1)?.norm ?? ''))
    return { kind: 'ceasefire', token: index };
  if (PROCESS_NOUNS.has(token.lemma)) return besides(sentence, index) ?? { kind: 'process', token: index };
  return (
    besides(sentence, index) ??
    (OPERATION_NOUNS.has(token.lemma) && token.tag.startsWith('NN') ? { kind: 'operation', token: index } : null)
  );
}

const NAMED_DEALS =
  /^(?:Declaration|Protocol|Framework|Roadmap|Accords?|Charter|Communiqu[eé]|Initiative|Memorandum|Package|Consensus|Compact|Pact|Understanding|Arrangement|Decision)$/;

/** "The Jeddah Declaration", "the Minsk Protocol": a paper that has a name of its own. */
function isNamedDeal(sentence: Sentence, index: number): boolean {
  const named = NAMED_DEALS.test(tokenAt(sentence, index)?.text ?? '');
  const before = tokenAt(sentence, index - 1);
  return named && (before?.norm === 'the' || (/^\p{Lu}/u.test(before?.text ?? '') && before?.tag !== 'DT'));
}

// "the ceasefire agreement", "peace talks": the last noun is the one that counts.
function isModifier(sentence: Sentence, index: number): boolean {
  const next = tokenAt(sentence, index + 1);
  const token = tokenAt(sentence, index);
  if (next === undefined || token === undefined) return false;
  return token.label === 'compound' && /^NNS?$/.test(next.tag) && token.head > index && !isDay(next.norm);
}

/** "The evacuation tomorrow": a day behind a noun is no part of it. */
function isDay(norm: string): boolean {
  return /^(?:today|tonight|tomorrow|yesterday|morning|afternoon|evening|\w+day)$/.test(norm);
}

const ROUND_WORDS =
  /^(?:next|new|first|second|third|fourth|fifth|latest|last|another|final|previous|earlier|fresh|inconclusive|follow-up|opening)$/;

/** "The next round will be held in Astana": of talks, unless it says of what else. */
function isRoundOfTalks(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  return (
    token?.norm === 'round' && tokenAt(sentence, index + 1)?.norm !== 'of' && ROUND_WORDS.test(tokenAt(sentence, index - 1)?.norm ?? '')
  );
}

/** "The pause", "a 48-hour pause": in a report of war, of the fighting. */
function isDeterminedPause(sentence: Sentence, index: number): boolean {
  const before = tokenAt(sentence, index - 1)?.norm ?? '';
  return /^(?:the|this|daily|brief|unilateral|.+-(?:hour|day|week|month))$/.test(before);
}

function besides(sentence: Sentence, index: number): DealNoun | null {
  const token = tokenAt(sentence, index);
  if (token?.norm === 'pause' && isDeterminedPause(sentence, index)) return { kind: 'ceasefire', token: index };
  const entry = DEAL_NOUNS_WITH[token?.lemma ?? ''];
  if (entry === undefined) return null;
  const near = [index - 1, index - 2, index + 1, index + 2, index + 3, index + 4].map((at) => tokenAt(sentence, at)?.lemma ?? '');
  const left = near.slice(0, 2).some((lemma) => entry.beside.has(lemma));
  const right = /^(?:of|in|for|to)$/.test(near[2] ?? '') ? near.slice(3).some((lemma) => entry.beside.has(lemma)) : false;
  return left || right ? { kind: entry.kind, token: index } : null;
}

/** What the phrase headed by `index` points at: its own noun, or the one whose part it is ("the first phase of the deal"). */
export function dealPhrase(sentence: Sentence, index: number): DealNoun | null {
  if (index < 0) return null;
  const own = dealNounAt(sentence, index);
  const token = tokenAt(sentence, index);
  if (own !== null && own.kind !== 'process' && own.kind !== 'operation') return own;
  if (token === undefined || (!PART_NOUNS.has(token.lemma) && own === null)) return own;
  const inner = childrenOf(sentence, index)
    .filter((child) => ['nmod', 'compound', 'obl'].includes(tokenAt(sentence, child)?.label ?? ''))
    .map((child) => dealNounAt(sentence, child))
    .find((noun) => noun !== null);
  if (inner != null) return own?.kind === 'process' ? { kind: 'process', token: inner.token } : inner;
  const after = tokenAt(sentence, index + 1)?.norm === 'of' ? firstNounAfter(sentence, index + 2) : null;
  return after ?? own;
}

function firstNounAfter(sentence: Sentence, from: number): DealNoun | null {
  for (let index = from; index < Math.min(from + 5, sentence.tokens.length); index += 1) {
    const noun = dealNounAt(sentence, index);
    if (noun !== null) return noun;
    if (!/^(?:DT|JJ|PRP\$|NN|CD|POS)/.test(tokenAt(sentence, index)?.tag ?? '')) return null;
  }
  return null;
}

/** Every noun of the sentence that names a deal, a ceasefire or talks; processes are left to their verbs. */
export function dealNounsOf(sentence: Sentence): DealNoun[] {
  return sentence.tokens
    .flatMap((_, index) => dealNounAt(sentence, index) ?? [])
    .filter((noun) => noun.kind !== 'process' && noun.kind !== 'operation');
}

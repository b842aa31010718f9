import { COUNTING_VERBS, NAMING_VERBS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { phraseAfter } from './source-phrase.ts';

/** Where the words that start at `from` and hang on the cue end: half-open token index. */
export function endOfTold(sentence: Sentence, cue: number, from: number): number {
  const { tokens } = sentence;
  for (let index = from + 2; index < tokens.length; index += 1) {
    if (opensSecondCue(sentence, cue, index)) return index;
    if (!isBreak(tokens[index] as Token)) continue;
    if (closesFrontedClause(sentence, from, index) || opensContrast(sentence, from, index)) return index;
    if (mayEnd(sentence, from, index) && leavesCue(sentence, cue, index)) return index;
  }
  return tokens.length;
}

/** "said that … and added …": a verb of speech that the parse joins to the cue. */
function opensSecondCue(sentence: Sentence, cue: number, index: number): boolean {
  const { tokens } = sentence;
  if (opensRejoinder(sentence, index) || opensOther(sentence, index)) return true;
  if (tokens[index]?.tag !== 'CC') return false;
  const verb = tokens[index + 1]?.tag === 'RB' ? index + 2 : index + 1;
  const token = tokens[verb];
  return token !== undefined && token.head === cue && token.label === 'conj' && SPEECH_VERBS.has(token.lemma);
}

function isBreak(token: Token): boolean {
  return token.tag === ',' || (token.tag === ':' && token.norm !== ':');
}

/** "… and Israel said": another speaker. */
export function opensOther(sentence: Sentence, index: number): boolean {
  const mark = sentence.tokens[index];
  const semicolon = mark?.norm === ';';
  if (mark === undefined || (!semicolon && !/^(?:CC|,)$/.test(mark.tag))) return false;
  if (semicolon && sentence.tokens[index + 1]?.norm === 'according') return true;
  const name = phraseAfter(sentence, index + 1);
  const next = name === null ? -1 : name.to + Number(sentence.tokens[name.to]?.tag === 'RB');
  const verb = sentence.tokens[next];
  if (verb === undefined || !/^VB[DZP]$/.test(verb.tag)) return false;
  if (semicolon && (NAMING_VERBS.has(verb.lemma) || COUNTING_VERBS.has(verb.lemma) || verb.lemma === 'put')) return true;
  return verb.tag !== 'VBP' && SPEECH_VERBS.has(verb.lemma) && !WEAK_SPEECH_VERBS.has(verb.lemma);
}

/** "…, which the coalition denied": another party answers. */
function opensRejoinder({ tokens }: Sentence, index: number): boolean {
  if (tokens[index]?.tag !== ',' || tokens[index + 1]?.norm !== 'which') return false;
  const verb = tokens.findIndex((token, at) => at > index + 1 && token.tag.startsWith('VB'));
  return verb > index + 2 && /^(?:deny|reject|dismiss|dispute|refute)$/.test(tokens[verb]?.lemma ?? '');
}

/** ", while …": what is set against the told words is seldom told too. */
function opensContrast(sentence: Sentence, from: number, mark: number): boolean {
  return (
    /^(?:while|whereas)$/.test(sentence.tokens[mark + 1]?.norm ?? '') &&
    hasFinite(sentence, from, mark) &&
    !inQuotation(sentence, from, mark)
  );
}

const FRONTED = new Set(['while', 'although', 'though', 'as', 'whereas', 'when', 'since', 'because']);

/** "While the army says the road is open, drivers wait": the told words end with the clause that opens the sentence. */
function closesFrontedClause(sentence: Sentence, from: number, mark: number): boolean {
  const { tokens } = sentence;
  if (!FRONTED.has(tokens[0]?.norm ?? '') || tokens[mark]?.tag !== ',' || !hasFinite(sentence, from, mark)) return false;
  return /^(?:DT|NN|NNS|NNP|PRP|JJ|CD|PRP\$|EX)$/.test(tokens[mark + 1]?.tag ?? '') && hasFinite(sentence, mark, tokens.length);
}

const JOINING = new Set(['while', 'although', 'though', 'but', 'and', 'or', 'even', 'as', 'whereas', 'yet', 'so']);

/** A told clause is whole before the mark, outside any quotation, and what follows opens like a clause of its own. */
function mayEnd(sentence: Sentence, from: number, mark: number): boolean {
  const next = sentence.tokens[mark + 1];
  const opens = next !== undefined && (JOINING.has(next.norm) || next.tag === 'VBG' || sentence.tokens[mark]?.tag === ':');
  return opens && hasFinite(sentence, from, mark) && !inQuotation(sentence, from, mark);
}

function hasFinite({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(?:VB[DZP]|MD)$/.test(token.tag));
}

function inQuotation(sentence: Sentence, from: number, index: number): boolean {
  let open = 0;
  for (const token of sentence.tokens.slice(from, index)) {
    if (token.tag === '``') open += 1;
    if (token.tag === "''") open -= 1;
  }
  return open > 0;
}

/** True where the clause that starts behind this mark is joined to the cue itself, or to what the cue hangs on. */
function leavesCue(sentence: Sentence, cue: number, mark: number): boolean {
  const { tokens } = sentence;
  const next = tokens.findIndex((token, index) => index > mark && CLAUSES.has(token.label) && token.head <= cue);
  if (next < 0) return false;
  const token = tokens[next] as Token;
  const joined = token.head === cue || isAbove(sentence, token.head, cue);
  if (!joined) return false;
  if (tokens.slice(mark + 1, next).some((between) => isBreak(between) || between.norm === 'that')) return false;
  return isVerbal(sentence, next);
}

const CLAUSES = new Set(['conj', 'advcl', 'parataxis']);

function isVerbal(sentence: Sentence, index: number): boolean {
  return /^VB/.test(sentence.tokens[index]?.tag ?? '') || sentence.tokens.some((token) => token.head === index && token.label === 'cop');
}

function isAbove(sentence: Sentence, above: number, below: number): boolean {
  for (let index = sentence.tokens[below]?.head ?? -1, steps = 0; index >= 0 && steps < 30; steps += 1) {
    if (index === above) return true;
    index = sentence.tokens[index]?.head ?? -1;
  }
  return false;
}

import { COUNTING_VERBS, SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';

/** Forms that are hardly ever anything but verbs, whatever the tagger guessed: form → its tag. */
const VERB_FORMS: Readonly<Record<string, string>> = {
  said: 'VBD',
  says: 'VBZ',
  told: 'VBD',
  tells: 'VBZ',
  wrote: 'VBD',
  speaks: 'VBZ',
  speak: 'VBP',
};
/** Base forms that are hardly ever nouns. */
const BASE_FORMS = new Set(['say', 'warn', 'insist', 'allege', 'admit', 'argue', 'tell', 'add']);
const AUXILIARIES = new Set(['have', 'be', 'get']);
const BARE_BEFORE = new Set(['to', 'not', "n't", 'do', 'does', 'did']);

/** The sentence with the tags that tell speech settled by form and place, where a tagger errs most. */
export function settledTags(sentence: Sentence): Sentence {
  return { ...sentence, tokens: sentence.tokens.map((token, index) => settled(sentence, token, index)) };
}

function settled(sentence: Sentence, token: Token, index: number): Token {
  const tag = nameTag(token) ?? quoteTag(sentence, index) ?? verbTag(sentence, index) ?? nounTag(sentence, index);
  return tag === null || tag === token.tag ? token : { ...token, tag };
}

/** A word that was taken for a mark is a name: "Raqqa24". */
function nameTag({ tag, norm }: Token): string | null {
  return /^\W+$/.test(tag) && /\p{L}{2}/u.test(norm) && !/^-/.test(tag) ? 'NNP' : null;
}

/** A straight mark opens before a word that touches it, closes behind one. */
function quoteTag({ tokens }: Sentence, index: number): string | null {
  const token = tokens[index] as Token;
  if (token.norm !== '"' && token.norm !== "''") return null;
  const touchesNext = tokens[index + 1]?.start === token.end;
  const touchesLast = index > 0 && tokens[index - 1]?.end === token.start;
  if (touchesNext === touchesLast) return null;
  return touchesNext ? '``' : "''";
}

function verbTag(sentence: Sentence, index: number): string | null {
  const token = sentence.tokens[index] as Token;
  const form = VERB_FORMS[token.norm];
  if (form !== undefined && !token.tag.startsWith('VB')) return form;
  if (token.tag === 'VBN' && SPEECH_VERBS.has(token.lemma) && isPredicate(sentence, index)) return 'VBD';
  if (token.tag === 'VBN' && token.norm === 'said' && token.label === 'acl' && isAside(sentence, index)) return 'VBD';
  if (token.tag === 'VBN' && COUNTING_VERBS.has(token.lemma) && hasOwnSubject(sentence, index)) return 'VBD';
  const before = sentence.tokens[index - 1];
  if (token.tag.startsWith('NN') && isLateVerb(sentence, index)) return token.norm.endsWith('s') ? 'VBZ' : 'VBP';
  if (token.tag === 'VB' && token.norm === 'say' && before !== undefined && before.tag !== 'MD' && !BARE_BEFORE.has(before.norm))
    return /^(?:NN|,|VBN|PRP|RB|CD|-RRB-)/.test(before.tag) ? 'VBP' : null;
  return null;
}

/** "…, the official said by telephone": a noun phrase behind a mark, and no "said to be", "said by residents to be". */
function isAside({ tokens }: Sentence, index: number): boolean {
  const open = tokens.slice(0, index).findLastIndex((other) => /^(?:,|'')$/.test(other.tag));
  const phrase = tokens.slice(open + 1, index);
  const close =
    phrase.length > 0 && phrase.length < 8 && phrase.every((other) => /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|IN|PRP\$)$/.test(other.tag));
  return open > 0 && close && !tokens.slice(index + 1, index + 6).some((other) => other.tag === 'TO' || other.norm === 'to');
}

/** "…, the agency estimates.", "…, aid groups warn, …": the last word of an aside that has no other verb. */
function isLateVerb({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index] as Token;
  const known = token.norm.endsWith('s') ? SPEECH_VERBS.has(token.norm.slice(0, -1)) : BASE_FORMS.has(token.norm);
  if (!known || !/^[.,]$/.test(tokens[index + 1]?.tag ?? '.')) return false;
  const open = tokens.slice(0, index).findLastIndex((other) => other.tag === ',');
  const aside = tokens.slice(open + 1, index);
  return open > 0 && aside.length > 0 && aside.length < 12 && !aside.some((other) => /^(?:VB|MD|CC|TO|CD)/.test(other.tag));
}

/** A "participle" that is its sentence's predicate and has a subject but no auxiliary is a past tense. */
function isPredicate({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index] as Token;
  if (opensThat(tokens, index)) return true;
  if (!/^(?:root|ccomp|conj|parataxis|advcl)$/.test(token.label)) return false;
  if (/^(?:POS|DT|JJ|PRP\$|IN)$/.test(tokens[index - 1]?.tag ?? 'IN') || tokens[index + 1]?.tag === 'CD') return false;
  return hasOwnSubject({ tokens } as Sentence, index);
}

/** A subject before it and no auxiliary: "her husband, a driver, counted three". */
function hasOwnSubject({ tokens }: Sentence, index: number): boolean {
  if (tokens.slice(Math.max(0, index - 4), index).some((other) => AUXILIARIES.has(other.lemma) || /^['’]/.test(other.norm))) return false;
  return tokens.some((other, at) => other.head === index && other.label === 'nsubj' && at < index);
}

/** "estimated on Thursday that": a day at most stands between a verb of speech and its "that". */
function opensThat(tokens: readonly Token[], index: number): boolean {
  const that = tokens.findIndex((token, at) => at > index && at <= index + 4 && token.norm === 'that');
  const between = tokens.slice(index + 1, that);
  const free = !tokens.slice(Math.max(0, index - 3), index).some((other) => AUXILIARIES.has(other.lemma));
  return that > 0 && free && between.every((token) => /^(?:IN|NNP|CD|RB|DT|JJ|NN)$/.test(token.tag));
}

/** "aides say": a plural taken for a verb. */
function nounTag({ tokens }: Sentence, index: number): string | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (token.tag !== 'VBZ' || !token.norm.endsWith('s') || token.norm.length < 4) return null;
  return next !== undefined && /^(?:say|said|have|told|tell)$/.test(next.norm) ? 'NNS' : null;
}

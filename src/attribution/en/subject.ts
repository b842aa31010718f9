import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { phraseBefore } from './source-phrase.ts';

const AUXILIARIES = new Set([
  'have',
  'has',
  'had',
  "'ve",
  'was',
  'were',
  'is',
  'are',
  'also',
  'earlier',
  'later',
  'repeatedly',
  'then',
  'already',
  'previously',
  'now',
  'again',
  'however',
  'only',
  'all',
  'both',
  'further',
]);
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|late|early|earlier|later|this|last|afterwards)$/;
export const TIME_NOUNS = new Set(['week', 'month', 'year', 'night', 'morning', 'evening', 'afternoon']);

/** The noun phrase before the verb and its auxiliaries, if a speaker can be it. */
export function subjectBefore(sentence: Sentence, verb: number): Range | null {
  const end = skipsToSubject(sentence, verb);
  const near = ownPhrase(sentence, verb, phraseBefore(sentence, end));
  if (near !== null && near.from > 0 && /^(?:''|,)$/.test(at(sentence, near.from - 1)?.tag ?? '') && at(sentence, end - 1)?.tag === 'NNP')
    return near;
  return (
    beforeRelative(sentence, verb, near) ??
    ofRelativePronoun(sentence, near, end) ??
    near ??
    throughApposition(sentence, end) ??
    overRelativeClause(sentence, end)
  );
}

/** Where the words before a verb and its auxiliaries end. */
export function skipsToSubject(sentence: Sentence, verb: number): number {
  let end = verb;
  while (end > 0 && isBetween(sentence, end - 1)) end -= 1;
  return end;
}

/** Auxiliaries, adverbs and times that stand between a subject and its verb: "X earlier this month announced". */
function isBetween(sentence: Sentence, index: number): boolean {
  const token = at(sentence, index);
  if (token === undefined) return false;
  if (AUXILIARIES.has(token.norm) || token.tag.startsWith('RB') || TIME.test(token.norm)) return index > 0;
  return TIME_NOUNS.has(token.norm) && TIME.test(at(sentence, index - 1)?.norm ?? '');
}

/** "After a meeting with the council Haddad said": where the parse starts the subject later than the tags do, it starts there. */
function ownPhrase(sentence: Sentence, verb: number, near: Range | null): Range | null {
  if (near === null || near.from === 0 || /^(?:,|:|``|''|\.)$/.test(at(sentence, near.from - 1)?.tag ?? '')) return near;
  const subject = sentence.tokens.findIndex((token, index) => token.head === verb && token.label === 'nsubj' && index >= near.from);
  if (subject < near.from || subject >= near.to || at(sentence, subject)?.tag !== 'NNP') return near;
  let from = subject;
  while (
    from > near.from &&
    /^(?:compound|amod|det|flat|nummod)$/.test(at(sentence, from - 1)?.label ?? '') &&
    (at(sentence, from - 1)?.head ?? -1) >= subject
  )
    from -= 1;
  return { from, to: near.to };
}

/**
 * "one of the civilians who left the city says", "a resident speaking from the garage said": the subject stands before
 * what hangs on it, not next to the verb. Trusted where no other finite verb lies between, save behind a "who".
 */
function beforeRelative(sentence: Sentence, verb: number, near: Range | null): Range | null {
  const subject = sentence.tokens.findIndex((token) => token.head === verb && token.label === 'nsubj' && token.norm !== 'part');
  const nearStart = near?.from ?? verb;
  if (subject >= 0 && subject < nearStart) {
    const between = sentence.tokens.slice(subject + 1, nearStart);
    const clear =
      !between.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) ||
      between.some((token) => token.tag === 'WP' || token.tag === 'WDT');
    const phrase = clear ? phraseBefore(sentence, subject + 1) : null;
    if (phrase !== null) return { from: phrase.from, to: endOfName(sentence, subject) };
  }
  return near === null ? null : overRelativeClause(sentence, near.from);
}

/** The parse makes the first word of a name its head: the rest of the name follows. */
function endOfName(sentence: Sentence, head: number): number {
  let end = head + 1;
  while (
    (at(sentence, end)?.label === 'flat' && at(sentence, end)?.head === head) ||
    (at(sentence, end)?.tag === 'NNP' && /^\p{Lu}/u.test(at(sentence, head)?.text ?? ''))
  )
    end += 1;
  return end;
}

/** The same by words alone: "NOUN who VERB … near" without punctuation between. */
function overRelativeClause(sentence: Sentence, end: number): Range | null {
  for (let index = end - 1; index >= Math.max(1, end - 10); index -= 1) {
    const token = at(sentence, index) as Token;
    if (token.tag === ',' || token.tag === 'CC' || token.tag === ':') return null;
    if (token.norm === 'who' || token.norm === 'whose') return phraseBefore(sentence, index);
  }
  return null;
}

/** "…, who said": the noun phrase that the pronoun stands for. */
function ofRelativePronoun(sentence: Sentence, near: Range | null, end: number): Range | null {
  const pronoun = at(sentence, end - 1);
  if (pronoun === undefined || (pronoun.tag !== 'WP' && pronoun.norm !== 'which')) return null;
  if (pronoun.tag === 'WP' && (near === null || near.to - near.from !== 1)) return null;
  return phraseBefore(sentence, at(sentence, end - 2)?.tag === ',' ? end - 2 : end - 1, pronoun.norm === 'which' ? 'last' : 'whole');
}

/** "X, a Y spokesman, said": over a pair of commas. */
function throughApposition(sentence: Sentence, end: number): Range | null {
  if (at(sentence, end - 1)?.tag === ',') {
    const open = sentence.tokens.slice(0, end - 1).findLastIndex((token) => token.tag === ',');
    const phrase = open > 0 ? phraseBefore(sentence, open) : phraseBefore(sentence, end - 1);
    if (phrase !== null) return phrase;
  }
  return null;
}

function at(sentence: Sentence, index: number): Token | undefined {
  return sentence.tokens[index];
}

import { isNominal, phraseAt } from '../../languages/ar/phrase.ts';
import { isVerb } from '../../languages/ar/readings.ts';
import { ATTITUDE_VERBS, ONLY_WITH_THAT, SEEING_VERBS, SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isTime, type SourceAt, skipAdverbs } from './source-phrase.ts';

const REACH = 24;

/** Where the told words begin: behind "that", a colon or a quotation mark; of some verbs at the noun that they take. */
export function contentFrom(sentence: Sentence, found: SourceAt, verb: Token): number | null {
  const { tokens } = sentence;
  const begin = skipInsertion(tokens, found.to);
  const direct = skipPlace(sentence, skipAdverbs(sentence, begin));
  for (let at = begin; at < Math.min(tokens.length, begin + REACH); at += 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'SC' && THAT.has(token.lemma)) return hasPronoun(token) ? at : at + 1;
    if (token.text === ':') return at + 1;
    if (opensQuotation(tokens, at)) return at;
    if (token.tag === 'SC' && !INSIDE.has(token.lemma)) return null;
    if (at === direct && (!ONLY_WITH_THAT.has(verb.lemma) || speaksOf(verb, token))) {
      const noun = directContent(sentence, at, verb);
      if (noun !== null) return noun;
    }
    // A further verb of speech opens a frame of its own; other verbs, and "asking not to be named", tell of the speaker.
    if (isVerb(token.tag) && SPEECH_VERBS.has(token.lemma) && tokens[at + 1]?.lemma !== 'عدم') return null;
  }
  return null;
}

/** "تحدث متحدث عن خروج 110": of this verb the noun behind "of" is told. */
const speaksOf = ({ lemma }: Token, link: Token): boolean => lemma === 'تحدث' && link.lemma === 'عن';

const THAT = new Set(['أن', 'إن', 'أنه', 'بأن']);
/** Words that open a clause about the speaker, before "that". */
const INSIDE = new Set(['كما', 'حيث', 'عندما', 'حين', 'فيما']);
// "أنها خرجت": the pronoun on "that" is the subject of what is told.
const hasPronoun = (token: Token): boolean => token.lemma === 'أنه';

/** A quotation mark that opens: a pointed one by its shape, a straight one by the number before it. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text === '«' || text === '“') return true;
  return text === '"' && tokens.slice(0, at).filter((token) => token.text === '"').length % 2 === 0;
}

/** "X، وهو آخر فصيل هناك، …", "X (52 عاما)، ومقره لندن، …": what is said of the speaker between commas or in brackets. */
function skipInsertion(tokens: readonly Token[], from: number): number {
  const bracket = tokens[from]?.text === '(' ? tokens.findIndex(({ text }, index) => index > from && text === ')') : -1;
  const at = bracket > 0 ? bracket + 1 : from;
  const word = tokens[at + 2];
  if (tokens[at]?.text !== '،' || tokens[at + 1]?.lemma !== 'و' || (word?.tag !== 'PRP' && word?.morph?.pronoun == null)) return at;
  const close = tokens.findIndex(({ text }, index) => index > at + 2 && (text === '،' || text === ':'));
  return close < 0 ? at : tokens[close]?.text === ':' ? close : close + 1;
}

/** "أكد مراسل في دمشق تحليق طائرات": a place before the noun that is told. */
function skipPlace(sentence: Sentence, at: number): number {
  if (sentence.tokens[at]?.lemma !== 'في') return at;
  const place = phraseAt(sentence, at + 1);
  return place === null ? at : skipAdverbs(sentence, place.to);
}

/** "أفاد بخروج", "أعلن عن مقتل", "أكد مقتل", "تعهد بتنفيذ": a noun of an event behind the verb, over its preposition. */
function directContent({ tokens }: Sentence, at: number, verb: Token): number | null {
  const link = tokens[at];
  const noun = /^(?:ب|عن|على|إلى|من)$/.test(link?.lemma ?? '') ? at + 1 : at;
  const token = tokens[noun];
  if (token === undefined || isTime(token)) return null;
  if ((SEEING_VERBS.has(verb.lemma) || verb.lemma === 'قدر') && isNominal(token)) return noun;
  if (ATTITUDE_VERBS.has(verb.lemma) && noun === at && token.tag !== 'VN') return null;
  const event = token.tag === 'VN' || token.morph?.kind === 'act' || token.morph?.kind === 'count' || token.tag === 'CD';
  return event ? noun : null;
}

/** The end of the sentence, or where the teller begins a clause of his own beside this one ("… فيما …", "… لكنه أشار"). */
export function contentEnd({ tokens, end }: Sentence, from: number, isRequest: boolean): number {
  for (let at = from + 1; at < tokens.length - 1; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.text !== '،') continue;
    const verb = tokens[token.tag === 'CC' || token.tag === 'SC' ? at + 1 : at];
    // A noun that is asked for has no finite verb beside it: "طالبت بتسليم الأجانب، ورفض التنظيم".
    if (isRequest && token.tag === 'CC' && tokens[at + 1]?.tag === 'VBD') return tokens[at - 1]?.start ?? end;
    const speaks = verb !== undefined && isVerb(verb.tag) && SPEECH_VERBS.has(verb.lemma) && token.tag !== 'VBP';
    if ((BESIDE.has(token.lemma) && tokens.slice(at).some(isCue)) || speaks) return tokens[at - 1]?.start ?? end;
  }
  return end;
}

/** Another voice speaks in the rest: then the clause beside is not this speaker's. */
const isCue = ({ tag, lemma }: Token): boolean => (isVerb(tag) && SPEECH_VERBS.has(lemma)) || /^(?:بحسب|حسب|وفق|وفقا|حسبما)$/.test(lemma);

const BESIDE = new Set(['فيما', 'بينما', 'لكن', 'لكنه']);

/** "«…»، يقول X", "كان في القبو، كما يروي، …": the quotation or the clause that ends right before the verb. */
export function quotedBefore({ tokens, start }: Sentence, at: number, to: number): Span | null {
  const mark = tokens[at - 1];
  const last = tokens[to];
  if (mark === undefined || !/^[،"»”.?!؟…]$|^\.\.+$/.test(mark.text)) return null;
  if (
    last !== undefined &&
    !/^[.،(؛:]$/.test(last.text) &&
    last.tag !== 'REL' &&
    last.tag !== 'SC' &&
    last.tag !== 'CC' &&
    !isVerb(last.tag)
  )
    return null;
  const close = tokens.findLastIndex(({ text }, index) => index < at && index >= at - 2 && /^["»”]$/.test(text));
  if (close < 0) return null;
  const open = tokens.findLastIndex(({ text }, index) => index < close && /^["«“]$/.test(text));
  return { start: tokens[Math.max(0, open)]?.start ?? start, end: tokens[close]?.end ?? start };
}

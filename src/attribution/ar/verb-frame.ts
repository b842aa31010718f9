import { findClauses } from '../../languages/ar/clauses.ts';
import { isNominal, phraseAt } from '../../languages/ar/phrase.ts';
import { isVerb } from '../../languages/ar/readings.ts';
import { ONLY_WITH_THAT, SEEING_VERBS, SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { type FoundFrame, type Range, toldTo } from '../frame.ts';
import { canSpeak } from './can-speak.ts';
import { isTime, type SourceAt, skipAdverbs, sourceFrom } from './source-phrase.ts';

/** "قال X إن …", "X قال …", "وأضاف: …", "نقلت X عن Y قوله …": the frame of a verb of speech at `at`, or null. */
export function verbFrame(sentence: Sentence, at: number): FoundFrame | null {
  const { tokens } = sentence;
  const verb = tokens[at] as Token;
  if (!isVerb(verb.tag)) return null;
  if (verb.lemma === 'نقل') return quoting(sentence, at);
  const seeing = SEEING_VERBS.has(verb.lemma);
  if (!SPEECH_VERBS.has(verb.lemma) && !seeing) return null;
  const after = sourceFrom(sentence, at + 1);
  const before = speakerBefore(sentence, at);
  const behind = after.source !== null && canSpeak(sentence, after.source) ? after : null;
  const source = behind?.source ?? before ?? subjectBefore(sentence, at);
  if (seeing && (source === null || !canSpeak(sentence, source, 'witnessing'))) return null;
  if (verb.morph?.passive === true) return null;
  const told = contentFrom(sentence, behind ?? { source: null, addressee: after.addressee, to: after.addressee?.to ?? at + 1 }, verb);
  if (told === null) return null;
  return {
    ...frameOf(sentence, { cue: { from: at, to: at + 1 }, source, from: told }),
    relays: toldTo(behind?.addressee ?? after.addressee, 'told'),
  };
}

function frameOf(sentence: Sentence, { cue, source, from }: { cue: Range; source: Range | null; from: number }): FoundFrame {
  const start = sentence.tokens[from]?.start ?? sentence.end;
  return {
    sentence,
    source,
    cue,
    content: [{ start, end: contentEnd(sentence, from) }],
    mode: 'indirect',
    act: 'assertion',
    relays: [],
    mention: source,
    displays: false,
  };
}

/** Where the told words begin: behind "that", a colon or a quotation mark; of some verbs at the noun that they take. */
function contentFrom(sentence: Sentence, found: SourceAt, verb: Token): number | null {
  const { tokens } = sentence;
  const begin = skipInsertion(tokens, found.to);
  for (let at = begin; at < Math.min(tokens.length, begin + 22); at += 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'SC' && THAT.has(token.lemma)) return hasPronoun(token) ? at : at + 1;
    if (token.text === ':') return at + 1;
    if (/^["«“]$/.test(token.text)) return at;
    if (isVerb(token.tag) || token.tag === 'SC') return null;
    if (at === skipPlace(sentence, skipAdverbs(sentence, begin)) && !ONLY_WITH_THAT.has(verb.lemma)) {
      const direct = directContent(sentence, at, SEEING_VERBS.has(verb.lemma));
      if (direct !== null) return direct;
    }
  }
  return null;
}

/** "X، وهو آخر فصيل هناك، …", "X، ومقره لندن، …": what is said of the speaker between commas. */
function skipInsertion(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 2];
  if (tokens[at]?.text !== '،' || tokens[at + 1]?.lemma !== 'و' || (word?.tag !== 'PRP' && word?.morph?.pronoun == null)) return at;
  const close = tokens.findIndex(({ text }, index) => index > at + 2 && text === '،');
  return close < 0 ? at : close + 1;
}

/** "أكد مراسل في دمشق تحليق طائرات": a place before the noun that is told. */
function skipPlace(sentence: Sentence, at: number): number {
  if (sentence.tokens[at]?.lemma !== 'في') return at;
  const place = phraseAt(sentence, at + 1);
  return place === null ? at : skipAdverbs(sentence, place.to);
}

const THAT = new Set(['أن', 'إن', 'أنه', 'بأن']);
// "أنها خرجت": the pronoun on "that" is the subject of what is told.
const hasPronoun = (token: Token): boolean => token.lemma === 'أنه';

/** "أفاد بخروج", "أعلن عن مقتل", "أكد مقتل", "أعلنت التوصل": a noun of an event behind the verb, over its preposition. */
function directContent({ tokens }: Sentence, at: number, seen: boolean): number | null {
  const link = tokens[at];
  const noun = /^(?:ب|عن|على|إلى|من)$/.test(link?.lemma ?? '') ? at + 1 : at;
  const token = tokens[noun];
  if (token === undefined || isTime(token)) return null;
  if (seen && isNominal(token)) return noun;
  const event = token.tag === 'VN' || token.morph?.kind === 'act' || token.morph?.kind === 'count' || token.tag === 'CD';
  return event ? noun : null;
}

/** The end of the sentence, or where the teller begins a clause of his own beside this one ("… فيما …", "… لكنه أشار"). */
function contentEnd({ tokens, end }: Sentence, from: number): number {
  for (let at = from + 1; at < tokens.length - 1; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.text !== '،') continue;
    const verb = tokens[token.tag === 'CC' || token.tag === 'SC' ? at + 1 : at];
    if (BESIDE.has(token.lemma) || (verb !== undefined && isVerb(verb.tag) && SPEECH_VERBS.has(verb.lemma) && token.tag !== 'VBP'))
      return tokens[at - 1]?.start ?? end;
  }
  return end;
}

const BESIDE = new Set(['فيما', 'بينما', 'لكن', 'لكنه']);

/** "نقلت الوكالة عن مسؤول قوله إن": the source stands behind "from", the outlet before it. */
function quoting(sentence: Sentence, at: number): FoundFrame | null {
  const { tokens } = sentence;
  const outlet = sourceFrom(sentence, at + 1);
  const from = tokens.findIndex((token, index) => index >= outlet.to && index < outlet.to + 6 && token.lemma === 'عن');
  if (outlet.source === null || from < 0) return null;
  const quoted = sourceFrom(sentence, from + 1);
  const told = contentFrom(
    sentence,
    { ...quoted, to: /^قول/.test(tokens[quoted.to]?.norm ?? '') ? quoted.to + 1 : quoted.to },
    tokens[at] as Token,
  );
  if (quoted.source === null || told === null) return null;
  return {
    ...frameOf(sentence, { cue: { from: at, to: at + 1 }, source: quoted.source, from: told }),
    relays: [{ range: outlet.source, cue: 'quoted', certain: true }],
  };
}

/** "نشرت الوزارة بيانا أوضحت فيه أن": the verb has no speaker of its own; the sentence's earlier subject speaks on. */
function subjectBefore(sentence: Sentence, at: number): Range | null {
  for (const clause of findClauses(sentence).toReversed()) {
    if (clause.form !== 'finite' || clause.head >= at || clause.subject < 0 || clause.subject > at) continue;
    const phrase = sourceFrom(sentence, clause.subject);
    if (phrase.source !== null && phrase.to <= at && canSpeak(sentence, phrase.source)) return phrase.source;
  }
  return null;
}

/** "مصادر قالت", "كانت الوزارة قد أعلنت", "المتحدث الذي أشار": the speaker before the verb. */
function speakerBefore(sentence: Sentence, at: number): Range | null {
  const { tokens } = sentence;
  let end = at;
  while (/^(?:MD|RB|NEG)$/.test(tokens[end - 1]?.tag ?? '') || isTime(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.tag === 'REL') end -= 1;
  for (let from = Math.max(0, end - 10); from < end; from += 1) {
    const phrase = phraseAt(sentence, from);
    if (phrase === null || tokens[from - 1]?.tag === 'IN' || (tokens[from]?.tag === 'JJ' && from > 0)) continue;
    const source = sourceFrom(sentence, from);
    if (source.source !== null && source.source.to === end && canSpeak(sentence, source.source)) return source.source;
  }
  return null;
}

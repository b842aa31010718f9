import { endOfNames, isNominal, phraseAt } from '../../languages/ar/phrase.ts';
import { MEDIA_WORDS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';

/** A source's words, and the outlet that was told, from a token on. */
export interface SourceAt {
  readonly source: Range | null;
  readonly addressee: Range | null;
  /** The token after both. */
  readonly to: number;
}

/** The noun phrase of a speaker from `from` on: its owner, place and name, an apposition between commas, then "to AFP". */
export function sourceFrom(sentence: Sentence, from: number): SourceAt {
  const start = skipAdverbs(sentence, from);
  const addressedFirst = addresseeAt(sentence, start);
  const begin = skipAdverbs(sentence, addressedFirst?.to ?? start);
  const phrase = phraseAt(sentence, begin);
  if (phrase === null || isTime(sentence.tokens[phrase.head])) return { source: null, addressee: addressedFirst, to: begin };
  const to = beforeRequest(sentence.tokens, endOfSource(sentence, phrase.to));
  const addressee = addresseeAt(sentence, skipAdverbs(sentence, to)) ?? addressedFirst;
  return { source: { from: begin, to }, addressee, to: Math.max(to, addressee?.to ?? 0) };
}

/** "أم لأربعة أطفال طالبة عدم ذكر اسمها": what she asks for is no part of who she is. */
function beforeRequest(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.lemma === 'عدم' ? to - 2 : to;
}

export const isTime = (token: Token | undefined): boolean => token?.morph?.kind === 'time';

/** Adverbs and times between the verb and its subject: "قال أيضا", "أعلن مساء السبت". */
export function skipAdverbs({ tokens }: Sentence, from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'RB' || isTime(tokens[at]) || (tokens[at]?.tag === 'DT' && isTime(tokens[at + 1]))) at += 1;
  return at;
}

/** "of", "for", "in the name of", "in", "from" with a noun, a rank and a name between commas, a name in brackets. */
function endOfSource(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let to = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = tokens[to];
    if (next === undefined) break;
    const bracket = next.text === '(' ? tokens.findIndex(({ text }, at) => at > to && text === ')') : -1;
    const linked = isLink(tokens, from, to) ? phraseAt(sentence, to + 1) : null;
    const apposed = next.text === '،' ? appositionAt(sentence, to + 1) : null;
    const end = bracket > 0 && bracket - to <= 6 ? bracket + 1 : (linked?.to ?? apposed ?? nameAfter(tokens, to));
    if (end === null || end <= to) break;
    to = end;
  }
  return to;
}

/** "الوكالة الوطنية للإعلام", "مراسل لوكالة": media words that belong to the source. */
const OWNED = new Set(['مراسل', 'وكالة', 'وزارة', 'هيئة', 'شبكة', 'مجلس', 'مركز']);

/** What belongs to the source: owners, where it sits, whom a source is of; not "in a statement", "to AFP". */
function isLink(tokens: readonly Token[], first: number, at: number): boolean {
  const link = tokens[at]?.lemma;
  const next = tokens[at + 1];
  const head = tokens[first - 1];
  if (link === 'باسم' || link === 'لدى') return true;
  if (link === 'ل') return !isMedia(tokens, at) || OWNED.has(head?.lemma ?? '') || OWNED.has(tokens[first - 2]?.lemma ?? '');
  if (link === 'من') return at === first && head?.morph?.definite !== true && !/^جه[هة]$/.test(next?.text ?? '');
  return (
    link === 'في' &&
    next !== undefined &&
    (next.tag === 'NNP' ||
      next.tag === 'XX' ||
      next.morph?.kind === 'place' ||
      next.morph?.kind === 'building' ||
      next.morph?.kind === 'people')
  );
}

/** "رئيس المركز، اللواء يوري يفتوشينكو": up to the verb, the mark or "that" behind the name. */
function appositionAt(sentence: Sentence, from: number): number | null {
  const { tokens } = sentence;
  const first = tokens[from];
  const people = first?.morph?.kind === 'people' || first?.morph?.kind === 'given-name';
  if (!people || !(first?.tag === 'NNP' || first?.morph?.definite === true)) return null;
  return phraseAt(sentence, from)?.to ?? null;
}

/** "مدير المرصد رامي عبد الرحمن": the name runs on without a mark. */
function nameAfter(tokens: readonly Token[], from: number): number | null {
  const to = endOfNames(tokens, from);
  return to === from ? null : to;
}

/** "لوكالة فرانس برس", "لبي بي سي": told to an outlet. */
function addresseeAt(sentence: Sentence, at: number): Range | null {
  const { tokens } = sentence;
  if (tokens[at]?.text !== 'ل' || !isMedia(tokens, at)) return null;
  let to = phraseAt(sentence, at + 1)?.to ?? at + 2;
  while (isNominal(tokens[to]) && (tokens[to]?.tag === 'XX' || tokens[to]?.tag === 'NNP')) to += 1;
  return { from: at + 1, to };
}

function isMedia(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1];
  return tokens[at]?.text === 'ل' && word !== undefined && (MEDIA_WORDS.has(word.lemma) || MEDIA_WORDS.has(word.norm) || word.tag === 'FW');
}

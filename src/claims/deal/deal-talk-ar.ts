import { DEAL_NOUNS, type DealKind, STOPPED } from '../../languages/ar/deal-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Context } from '../kind.ts';
import { type Range, type Scope, scopesOf, tokenAt } from './scope.ts';

const NOUN_TAGS = new Set(['NN', 'NNS', 'NND', 'VN']);

/** What the noun at `index` of an Arabic sentence points at; null for any other word. A ceasefire is a deal: "وقف إطلاق النار". */
export function arabicDealNoun(sentence: Sentence, index: number): DealKind | null {
  const token = tokenAt(sentence, index);
  if (token === undefined || !NOUN_TAGS.has(token.tag)) return null;
  if (token.lemma === 'وقف' && STOPPED.has(tokenAt(sentence, index + 1)?.lemma ?? '')) return 'deal';
  return DEAL_NOUNS.get(token.lemma) ?? null;
}

/** The first noun of dealings of one of these kinds in the range, other than the token itself; -1 for none. */
export function dealNounIn(sentence: Sentence, range: Range, kinds: readonly string[]): number {
  for (let index = range.from; index < range.to; index += 1) {
    const kind = arabicDealNoun(sentence, index);
    if (kind !== null && kinds.includes(kind)) return index;
  }
  return -1;
}

const reports = new WeakMap<Context, boolean>();
const FEWEST = 2;

/** A report that is about a deal: it names deals or talks more than once. Asked once a sentence, answered once a report. */
export function isArabicDealReport(context: Context): boolean {
  const known = reports.get(context);
  if (known !== undefined) return known;
  const kinds = context.sentences.flatMap((sentence) => sentence.tokens.map((_, index) => arabicDealNoun(sentence, index)));
  const made = kinds.filter((kind) => kind === 'deal' || kind === 'talks').length >= FEWEST;
  reports.set(context, made);
  return made;
}

/** The sentences that tell something: a question tells nothing. */
export function toldScopes(context: Context): Scope[] {
  return scopesOf(context).filter(({ sentence }) => !/^[؟?]$/.test(sentence.tokens.at(-1)?.text ?? ''));
}

import { CONDITION_NOUNS, GO_BETWEENS, TREATING_VERBS } from '../../languages/en/agreement-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Context } from '../kind.ts';
import { type DealNoun, dealNounAt, dealNounsOf } from './nouns.ts';
import { nounPhrase, type Scope, spanOf } from './scope.ts';

/** Where a report speaks of deals: what pronouns may mean, and which sentences are near one. */
export interface DealTalk {
  /** Deal nouns of each sentence, by sentence index. */
  readonly nouns: readonly (readonly DealNoun[])[];
  /** True where the report as a whole is about a deal: it names one again and again, or its first sentences do. */
  readonly isMain: boolean;
  /** How many sentences back from each sentence a deal, or somebody who goes between, was last named; Infinity for never. */
  readonly distance: readonly number[];
}

const talks = new WeakMap<Context, DealTalk>();

/** Read once per report and kept as long as its context. */
export function dealTalkOf(context: Context): DealTalk {
  const known = talks.get(context);
  if (known !== undefined) return known;
  const nouns = context.sentences.map((sentence) => dealNounsOf(sentence));
  const signs = context.sentences.map((sentence) => signsIn(sentence) + (nouns[sentence.index]?.length ?? 0));
  const isMain = isMainSubject(context, signs) || isNamedInTitle(context, signs);
  const made = { nouns, isMain, distance: distances(signs) };
  talks.set(context, made);
  return made;
}

/** "The mediators", "brokered", "a swap": a deal is spoken of, though none is named. */
function signsIn(sentence: Sentence): number {
  return sentence.tokens.filter(
    ({ lemma, tag }) => (tag.startsWith('NN') && GO_BETWEENS.has(lemma)) || (tag.startsWith('VB') && TREATING_VERBS.has(lemma)),
  ).length;
}

/** A report of 600 words that names a deal twice is about one. */
const WORDS_A_SIGN = 300;

function isMainSubject(context: Context, signs: readonly number[]): boolean {
  const count = signs.reduce((sum, one) => sum + one, 0);
  const words = context.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return (count >= 2 && count * WORDS_A_SIGN >= words) || (count >= 1 && (signs[0] ?? 0) + (signs[1] ?? 0) > 0);
}

const TITLES =
  /\b(?:truces?|cease-?fires?|peace|deals?|agreements?|accords?|pacts?|talks|negotiat\w+|swaps?|prisoner exchange|exchange of|pause|corridors?)\b/i;

/** A title that names a deal: one more word of it in the text is enough. */
function isNamedInTitle(context: Context, signs: readonly number[]): boolean {
  return TITLES.test(context.report.title ?? '') && signs.some((count) => count > 0);
}

function distances(signs: readonly number[]): number[] {
  let distance = Number.POSITIVE_INFINITY;
  return signs.map((count) => {
    distance = count > 0 ? 0 : distance + 1;
    return distance;
  });
}

export function isAboutDeal(context: Context): boolean {
  return dealTalkOf(context).isMain;
}

const NEAR = 3;

/** True where the report is about a deal, or a deal is named here, shortly before, or in the next sentence. */
export function inDealTalk(scope: Scope): boolean {
  const { isMain, distance } = dealTalkOf(scope.context);
  const { index } = scope.sentence;
  return isMain || (distance[index] ?? Number.POSITIVE_INFINITY) <= NEAR || distance[index + 1] === 0;
}

export function distanceToDeal(scope: Scope): number {
  return dealTalkOf(scope.context).distance[scope.sentence.index] ?? Number.POSITIVE_INFINITY;
}

const HEADINGS = 2;
const EXPLAINING =
  /\bwhat (?:the|is in|we know|it)\b|\b(?:explained|explainer|key points|terms of|the text of|full text|at a glance|how (?:the|it) .*works?)\b/i;

/** True where the report explains a deal point by point: short questions as headings, or a title that says so. */
export function isExplainer(context: Context): boolean {
  const known = explainers.get(context);
  if (known !== undefined) return known;
  const verdict = isAboutDeal(context) && explains(context);
  explainers.set(context, verdict);
  return verdict;
}

const explainers = new WeakMap<Context, boolean>();

function explains(context: Context): boolean {
  const questions = context.sentences.filter((one) => one.tokens.length <= 9 && one.tokens.at(-1)?.norm === '?');
  return questions.length >= HEADINGS || EXPLAINING.test(context.report.title ?? '');
}

/** The deal noun that a pronoun before `token` may stand for: the last one of the sentence, else of the one before. */
export function antecedent(scope: Scope, token: number): DealNoun['kind'] | null {
  const { nouns } = dealTalkOf(scope.context);
  const here = (nouns[scope.sentence.index] ?? []).filter((noun) => noun.token < token).at(-1);
  if (here !== undefined) return here.kind;
  const own = processIn(scope.sentence, token);
  if (own !== null) return own;
  const before = scope.context.sentences[scope.sentence.index - 1];
  if (before === undefined || scope.sentence.paragraph - before.paragraph > 1) return null;
  return nouns[before.index]?.at(-1)?.kind ?? processIn(before) ?? oneFurther(scope, before);
}

/** "The truce was renewed in May. The guns are silent. It has held": within one paragraph, over one sentence that names none. */
function oneFurther(scope: Scope, before: Sentence): DealNoun['kind'] | null {
  const further = scope.context.sentences[before.index - 1];
  if (further === undefined || further.paragraph !== scope.sentence.paragraph) return null;
  return dealTalkOf(scope.context).nouns[further.index]?.at(-1)?.kind ?? null;
}

const JOINERS = new Set(['of', 'between', 'with']);

/** "The evacuation stopped. It was suspended": where no deal is named, what was carried out in the sentence before. */
function processIn(sentence: Sentence, end = sentence.tokens.length): DealNoun['kind'] | null {
  const nouns = sentence.tokens
    .slice(0, end)
    .flatMap((token, index) => (/^(?:nsubj|appos|root)$/.test(token.label) ? (dealNounAt(sentence, index) ?? []) : []));
  return nouns.find((noun) => noun.kind === 'process' || noun.kind === 'operation')?.kind ?? null;
}

/** The words of the deal or the conditions named last before a pronoun, in its sentence or the one before. */
export function dealNamedBefore(scope: Scope, token: number): string | null {
  const here = lastNamed(scope.sentence, token);
  if (here !== null) return wordsAt(scope.context, scope.sentence, here);
  const before = scope.context.sentences[scope.sentence.index - 1];
  if (before === undefined || scope.sentence.paragraph - before.paragraph > 1) return null;
  const there = lastNamed(before, before.tokens.length);
  return there === null ? null : wordsAt(scope.context, before, there);
}

function lastNamed(sentence: Sentence, end: number): number | null {
  const nouns = dealNounsOf(sentence).map((noun) => noun.token);
  const conditions = sentence.tokens.flatMap((token, index) => (CONDITION_NOUNS.has(token.lemma) && token.tag === 'NNS' ? [index] : []));
  const before = [...nouns, ...conditions].filter((index) => index < end);
  return before.length === 0 ? null : Math.max(...before);
}

function wordsAt(context: Context, sentence: Sentence, index: number): string {
  const { start, end } = spanOf(sentence, nounPhrase(sentence, index, JOINERS));
  return context.report.text.slice(start, end).replace(/\s+/g, ' ');
}

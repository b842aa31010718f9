import { type ArabicEventNoun, BROAD_NOUNS, EVENT_NOUNS, KIND_ADJECTIVES, UNREAL_BEFORE } from '../../../languages/ar/event-words.ts';
import { longPhrase, phraseAt } from '../../../languages/ar/phrase.ts';
import type { Token } from '../../../text/sentence.ts';
import { isListOfNouns } from '../../deal/items-ar.ts';
import { planBefore } from '../../deal/plan-noun-ar.ts';
import { type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { askedLineOf } from '../../modality/asked-line.ts';
import type { EventType } from '../body.ts';
import type { Seen } from './seen.ts';
import { aimed } from './target.ts';

/** Events told by a noun: "القصف على المدينة", "إجلاء الجرحى", "غارات جوية". */
export function eventsByNoun(scope: Scope): Seen[] {
  if (askedLineOf(scope.context, scope.sentence.index) === 'demanded') return [];
  const listed = isListOfNouns(scope);
  const seen = scope.sentence.tokens.flatMap((token, index) => eventAt(scope, token, index) ?? []);
  // Deals lay down movements and releases, never violence.
  return listed ? seen.filter(({ type }) => VIOLENCE.has(type)) : seen;
}

/** What an event noun with its adjectives tells; null for any other word. */
export function nounTypeAt(scope: Scope, index: number): EventType | null {
  const token = tokenAt(scope.sentence, index);
  const row = token === undefined ? undefined : rowOf(token);
  return row === undefined ? null : (kindBy(scope, index) ?? row.type);
}

const VIOLENCE: ReadonlySet<EventType> = new Set(['attack', 'bombing', 'shelling', 'airstrike', 'clash', 'damage', 'arrest', 'abduction']);

const NOUN_TAGS = new Set(['NN', 'NNS', 'NND', 'VN']);

function rowOf(token: Token): ArabicEventNoun | undefined {
  return NOUN_TAGS.has(token.tag) ? EVENT_NOUNS.get(token.lemma) : undefined;
}

const ATTACKS: ReadonlySet<EventType> = new Set(['attack', 'bombing', 'shelling', 'airstrike']);

function kindBy(scope: Scope, index: number): EventType | null {
  const row = rowOf(tokenAt(scope.sentence, index) as Token);
  if (row === undefined || !ATTACKS.has(row.type)) return null;
  const { to } = phraseAt(scope.sentence, index) ?? { to: index + 1 };
  return scope.sentence.tokens.slice(index + 1, to).flatMap(({ lemma }) => KIND_ADJECTIVES.get(lemma) ?? [])[0] ?? null;
}

function eventAt(scope: Scope, token: Token, index: number): Seen | null {
  const row = rowOf(token);
  if (row === undefined || isUnreal(scope, index)) return null;
  const range = { from: index, to: endOfWords(scope, index) };
  const owner = phraseAt(scope.sentence, index + 1)?.head ?? -1;
  if (BROAD_NOUNS.has(token.lemma) && kindBy(scope, index) === null && !isPeopled(scope, owner)) return null;
  if (range.to - range.from === 1 && token.morph?.pronoun == null) return null;
  const moves = row.type === 'movement' || row.type === 'evacuation' || row.type === 'release';
  if (moves && (planBefore(scope, index) !== null || isWeighed(scope, range))) return null;
  const suffers = DONE_TO_OWNER.has(token.lemma);
  return aimed({
    scope,
    rule: 'ar-noun',
    type: kindBy(scope, index) ?? row.type,
    predicate: index,
    range,
    actor: moves || suffers ? -1 : doerOf(scope, index, owner),
    recipient: suffers ? doerOf(scope, index, owner) : -1,
    mover: moves && isPeopled(scope, owner) ? owner : -1,
    weapon: -1,
    stage: row.stage,
    weight: 'noun',
    noun: index,
  });
}

/** "انسحاب القوات هو الأساس": judged, not told. */
const isWeighed = (scope: Scope, { to }: Range): boolean => /^(?:هو|هي)$/.test(tokenAt(scope.sentence, to)?.norm ?? '');

/** Whose killing, arrest or targeting it is suffers it: "اغتيال القائد". */
const DONE_TO_OWNER = new Set(['اغتيال', 'استهداف', 'اعتقال', 'احتجاز', 'توقيف', 'خطف', 'اختطاف']);

/** Its phrase; of a bare noun the verb of what it did ("تفجير يقتل عشرة"). */
function endOfWords(scope: Scope, index: number): number {
  const end = longPhrase(scope.sentence, index)?.to ?? index + 1;
  if (end > index + 1) return end;
  if (tokenAt(scope.sentence, index + 1)?.tag === 'REL')
    return scope.clauses.find(({ from, form }) => form === 'finite' && from === index + 1)?.to ?? end;
  const does = scope.clauses.find(({ head }) => head === index + 1);
  return does !== undefined && HARMS.has(does.lemma) ? does.to : end;
}

const HARMS = new Set(['قتل', 'جرح', 'أصاب', 'أودى', 'استهدف', 'أوقع', 'أسفر', 'أدى', 'ضرب', 'هز', 'خلف', 'طال']);

/** "قصف النظام": an owner that is a party does it. */
function doerOf(scope: Scope, index: number, owner: number): number {
  return owner === index + 1 && isPeopled(scope, owner) ? owner : -1;
}

function isPeopled(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token !== undefined && (token.morph?.kind === 'people' || token.morph?.kind === 'vehicle' || token.tag === 'NNP');
}

const REACH = 3;

/** Its end, a deal on it, the fear of it: the word right before, or over a preposition. */
function isUnreal(scope: Scope, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = tokenAt(scope.sentence, at) as Token;
    if (/^[،.؛:]$/.test(token.text) || /^VB/.test(token.tag)) return false;
    if (UNREAL_BEFORE.has(token.lemma)) return true;
  }
  return false;
}

import { STEP_NOUNS } from '../../../languages/en/milestone-words.ts';
import type { DateMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import { type DealNoun, dealNounsOf, dealPhrase } from '../../deal/nouns.ts';
import { childrenOf, nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** "The failure of the negotiations", "truce violations", "an extension of the ceasefire": a noun that tells a step. */
export function stepsByNoun(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((token, index): Seen[] => {
    const steps = token.tag.startsWith('NN') ? STEP_NOUNS[token.lemma] : undefined;
    if (steps === undefined) return [];
    const noun = hangingDeal(scope, index);
    const step = noun === null ? undefined : steps[noun.kind];
    if (noun === null || step === undefined) return [];
    return [{ rule: `${token.lemma}-noun`, step, predicate: index, range: rangeAround(scope, index, noun.token), noun: noun.token }];
  });
}

/** The deal that hangs on a noun by "of", "to", "in", or stands before it ("truce extension"). */
function hangingDeal(scope: Scope, index: number): DealNoun | null {
  for (const child of childrenOf(scope.sentence, index)) {
    if (!['nmod', 'compound', 'obl', 'amod'].includes(tokenAt(scope.sentence, child)?.label ?? '')) continue;
    const noun = child < index ? dealBefore(scope, child) : dealPhrase(scope.sentence, child);
    if (noun !== null) return noun;
  }
  const next = tokenAt(scope.sentence, index + 1)?.norm;
  if (next !== 'of' && next !== 'to' && next !== 'in') return null;
  return dealNounsOf(scope.sentence).find((noun) => noun.token > index + 1 && noun.token <= index + 5) ?? null;
}

// A compound part is passed over by `dealNounAt` on purpose; here it is what counts.
function dealBefore(scope: Scope, child: number): DealNoun | null {
  const lemma = tokenAt(scope.sentence, child)?.lemma;
  if (lemma === 'truce' || lemma === 'ceasefire' || lemma === 'cease-fire') return { kind: 'ceasefire', token: child };
  if (lemma === 'deal' || lemma === 'agreement') return { kind: 'deal', token: child };
  return null;
}

function rangeAround(scope: Scope, index: number, deal: number): Range {
  const own = nounPhrase(scope.sentence, index);
  const other = nounPhrase(scope.sentence, deal);
  return trimRange(scope.sentence, { from: Math.min(own.from, other.from), to: Math.max(own.to, other.to) });
}

const UNDER = new Set(['under', 'in', 'by', 'following', 'after', 'through', 'since', 'until', 'despite', 'before']);

/** "Under a deal between the army and the rebels": that there is one is told by the way. */
export function standingDeals(scope: Scope): Seen[] {
  return dealNounsOf(scope.sentence).flatMap((noun): Seen[] => {
    if ((noun.kind !== 'deal' && noun.kind !== 'ceasefire') || isDealingWith(scope, noun.token)) return [];
    const phrase = nounPhrase(scope.sentence, noun.token);
    const between = scope.sentence.tokens
      .slice(noun.token + 1, noun.token + 3)
      .some((token) => token.norm === 'between' || token.norm === 'with');
    if (!between) return [];
    const before = tokenAt(scope.sentence, phrase.from - 1)?.norm ?? '';
    const from = UNDER.has(before) ? phrase.from - 1 : phrase.from;
    return [{ rule: 'standing-deal', step: 'agreed', predicate: noun.token, range: { from, to: phrase.to }, noun: noun.token }];
  });
}

/** "The chapter deals with …", "events dealing with order": a verb, whatever its tag. */
function isDealingWith(scope: Scope, index: number): boolean {
  const word = tokenAt(scope.sentence, index)?.norm ?? '';
  const before = tokenAt(scope.sentence, index - 1)?.tag ?? '';
  return word === 'dealing' || (word === 'deals' && tokenAt(scope.sentence, index + 1)?.norm === 'with' && /^NNS?$/.test(before));
}

/** "The ceasefire of February 2002", "the 2015 Algiers agreement": a deal named by its day, where it is named so first. */
export function datedDeals(scope: Scope): Seen[] {
  const dates = inSentence(scope.context.mentions.dates, scope.sentence.index);
  if (dates.length === 0) return [];
  return dealNounsOf(scope.sentence).flatMap((noun): Seen[] => {
    if (noun.kind !== 'deal' && noun.kind !== 'ceasefire') return [];
    const phrase = nounPhrase(scope.sentence, noun.token, NO_JOINERS);
    const of = tokenAt(scope.sentence, noun.token + 1)?.norm === 'of';
    const date = dates.find(
      (one) => (of && one.from <= noun.token + 2 && one.to > noun.token + 2) || (one.from >= phrase.from && one.to <= noun.token),
    );
    if (date === undefined || !/\d/.test(date.exact) || isNamedBefore(scope, date)) return [];
    const range = { from: phrase.from, to: Math.max(noun.token + 1, date.to) };
    return [{ rule: 'dated-deal', step: 'agreed', predicate: noun.token, range, noun: noun.token, modality: 'reported' }];
  });
}

const NO_JOINERS: ReadonlySet<string> = new Set();

function isNamedBefore(scope: Scope, date: DateMention): boolean {
  return scope.context.mentions.dates.some((one) => one.sentence < date.sentence && one.exact === date.exact);
}

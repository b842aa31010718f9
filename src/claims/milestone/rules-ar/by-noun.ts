import { BREACH_NOUNS, DEAL_STATES } from '../../../languages/ar/deal-words.ts';
import { longPhrase } from '../../../languages/ar/phrase.ts';
import { arabicDealNoun, dealNounIn } from '../../deal/deal-talk-ar.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Seen } from './step.ts';

/** Steps told by a noun alone: talks or a deal between named sides, breaches of a deal. */
export function stepsByNoun(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((_, index) => breachAt(scope, index) ?? standsAt(scope, index) ?? betweenAt(scope, index) ?? []);
}

/** "خروقات للهدنة", "انتهاكات" in a sentence whose subject is a deal. */
function breachAt(scope: Scope, index: number): Seen | null {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !BREACH_NOUNS.has(token.lemma) || !/^(?:NN|VN)/.test(token.tag)) return null;
  const phrase = longPhrase(scope.sentence, index);
  const near = dealNounIn(scope.sentence, { from: Math.max(0, index - 12), to: phrase?.to ?? index + 1 }, ['deal']);
  if (near < 0) return null;
  const range = { from: Math.min(near, index), to: Math.max(phrase?.to ?? index + 1, near + 1) };
  return { rule: 'ar-breach', step: 'breached', predicate: index, range, noun: near };
}

const FEW = 5;

/** "الهدنة ما زالت سارية", "المفاوضات متعثرة": an adjective without the article behind the deal. */
function standsAt(scope: Scope, index: number): Seen | null {
  const { tokens } = scope.sentence;
  const states = DEAL_STATES.get(tokens[index]?.lemma ?? '');
  if (states === undefined || tokens[index]?.morph?.definite === true) return null;
  const noun = tokens.findLastIndex(
    (token, at) =>
      at < index &&
      at >= index - FEW &&
      (token.morph?.definite === true || token.lemma === 'وقف') &&
      arabicDealNoun(scope.sentence, at) !== null,
  );
  if (
    noun < 0 ||
    tokens.slice(noun + 1, index).some(({ tag, text }) => (/^(?:VB|PU|SC|REL|CC)/.test(tag) && text !== 'ما') || text === 'غير')
  )
    return null;
  const kind = arabicDealNoun(scope.sentence, noun);
  const step = kind === 'deal' || kind === 'talks' ? states[kind] : undefined;
  return step === undefined ? null : { rule: 'ar-stands', step, predicate: noun, range: { from: noun, to: index + 1 }, noun };
}

/** "أي اتفاق", or a deal that somebody in the sentence denies. */
function isNone(scope: Scope, index: number): boolean {
  const any = /^ا?ي$/.test(tokenAt(scope.sentence, index - 1)?.norm ?? '');
  return any || scope.clauses.some(({ lemma, head }) => lemma === 'نفى' && head < index);
}

const BETWEEN = new Set(['بين', 'مع']);
const REACH = 4;

/** "مباحثات بين الطرفين", "اتفاق مع الفصائل": the sides make it one that there is, not one that is wished for. */
function betweenAt(scope: Scope, index: number): Seen | null {
  const kind = arabicDealNoun(scope.sentence, index);
  if ((kind !== 'talks' && kind !== 'deal') || isNone(scope, index) || tokenAt(scope.sentence, index - 1)?.text === 'ل') return null;
  const tokens = scope.sentence.tokens;
  const link = tokens.findIndex((token, at) => at > index && at <= index + REACH && BETWEEN.has(token.lemma));
  if (link < 0 || tokens.slice(index + 1, link).some(({ tag }) => tag === 'PU' || /^VB/.test(tag))) return null;
  const to = longPhrase(scope.sentence, link + 1)?.to ?? link + 2;
  return { rule: 'ar-between', step: kind === 'talks' ? 'talks' : 'agreed', predicate: index, range: { from: index, to }, noun: index };
}

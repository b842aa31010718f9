import { LASTING_NOUNS, LASTING_VERBS, PRIVATE_VERBS, THROUGHOUT } from '../../../languages/ar/figure-words.ts';
import { isVerb } from '../../../languages/ar/readings.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';

/** A length of time that measures a truce, a siege, a war, a wait or a deadline; any other is declined. */
export function durationFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  if (number.unit === null || number.vague !== null) return null;
  const from = startOf(tokens, number);
  if (from === null) return null;
  return toDraft(context, {
    sentence,
    from,
    to: number.to,
    predicate: predicateOf(context, sentence, number.core.from),
    rule: 'figure/ar-duration',
    measure: 'duration',
    unit: number.unit,
    bounds: boundsOf(number),
    confidence: 'medium',
  });
}

/** Where the words begin that the length belongs to; null where it measures nothing that a record keeps. */
function startOf(tokens: readonly Token[], number: QuantityMention): number | null {
  const before = skipBack(tokens, number.from - 1);
  const word = tokens[before];
  if (word === undefined) return null;
  if (LASTING_NOUNS.has(word.lemma) || LASTING_VERBS.has(word.lemma) || isVerb(word.tag)) return before;
  if (tokens[number.to]?.lemma === 'من' && LASTING_NOUNS.has(tokens[number.to + 1]?.lemma ?? '')) return number.from;
  if (word.norm === 'منذ') return near(tokens, before, 6).some(({ lemma }) => PRIVATE_VERBS.has(lemma)) ? null : before;
  if (THROUGHOUT.has(word.norm)) return hasLasting(tokens, before) ? before : null;
  if (word.norm === 'بعد') return hasLasting(tokens, before) ? before : null;
  // "خلال ثلاثة أشهر من التوقيع" sets a term; "خلال الأيام الثلاثة الماضية" only says when.
  if (WITHIN.has(word.norm))
    return isPast(tokens[number.to]) || (word.norm === 'في' && !isVerb(tokens[before - 1]?.tag ?? '')) ? null : before;
  // "بدأت المحادثات قبل عشرة أيام": so long it has gone on.
  if (word.lemma === 'قبل' && near(tokens, before, 8).some(({ lemma, morph }) => lemma === 'بدء' || morph?.verb === 'بدأ')) return before;
  const verb = near(tokens, number.from, 8).findLast(({ morph, text }) => morph?.verb != null || text === '،');
  return verb !== undefined && LASTING_VERBS.has(verb.morph?.verb ?? '') ? number.from : null;
}

const WITHIN = new Set(['خلال', 'غضون', 'في']);
const isPast = (token: Token | undefined): boolean => token !== undefined && /^(?:ماض|أخير|سابق)/.test(token.lemma);

const near = (tokens: readonly Token[], at: number, reach: number): readonly Token[] => tokens.slice(Math.max(0, at - reach), at);

/** A quotation mark, "about", the article before digits. */
function skipBack(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:"|«|“|ال|تقريبا|ل|ب)$/.test(tokens[at]?.norm ?? '')) at -= 1;
  return at;
}

function hasLasting(tokens: readonly Token[], at: number): boolean {
  return near(tokens, at, 8).some(({ lemma, morph }) => LASTING_NOUNS.has(lemma) || LASTING_VERBS.has(morph?.verb ?? ''));
}

function predicateOf(context: Context, sentence: Sentence, at: number): number {
  const clauses = context.clauses[sentence.index] ?? [];
  return clauses.findLast(({ head, from, to }) => from <= at && at < to && head <= at)?.head ?? at;
}

import { DURATION_NOUNS, LASTING_VERBS, PRIVATE_VERBS, SHORT_UNITS } from '../../../languages/en/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { clauseOf } from '../../modality.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly predicate: number;
  readonly via: string;
  readonly of: string | null;
}

/** A length of time that measures a war, a siege, a ceasefire, a wait or a deadline; any other is declined. */
export function durationFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  if (number.unit === null || isTurnOfPhrase(sentence.tokens, number)) return null;
  const { tokens } = sentence;
  const reading =
    ofNoun(tokens, number) ??
    ofGenitive(tokens, number) ??
    ofVerb(tokens, number) ??
    ahead(tokens, number) ??
    throughout(context, sentence, number) ??
    without(tokens, number) ??
    since(tokens, number);
  if (reading === null) return null;
  return toDraft(context, {
    sentence,
    ...reading,
    rule: `figure/duration-${reading.via}`,
    measure: 'duration',
    unit: number.unit,
    bounds: boundsOf(number),
    confidence: reading.via === 'for' ? 'medium' : 'high',
  });
}

/** "at the same hours", "24 hours a day": no length of anything. */
function isTurnOfPhrase(tokens: readonly Token[], number: QuantityMention): boolean {
  const next = tokens[number.to]?.norm ?? '';
  return ['a', 'per', 'each', 'every'].includes(next) && ['day', 'week'].includes(tokens[number.to + 1]?.norm ?? '');
}

/** "a 72-hour ceasefire", "the six-year-old conflict": the noun right after. */
function ofNoun(tokens: readonly Token[], number: QuantityMention): Reading | null {
  for (let index = number.to; index < Math.min(tokens.length, number.to + 4); index += 1) {
    const token = tokens[index] as Token;
    if (DURATION_NOUNS.has(token.lemma) || DURATION_NOUNS.has(token.norm)) {
      return {
        from: withArticle(tokens, number.from),
        to: index + 1,
        predicate: index,
        via: 'noun',
        of: text(tokens, number.to, index + 1),
      };
    }
    if (!isAdjectival(tokens, number) || (!/^(?:NN|JJ|VBG|VBN|HYPH|POS)/.test(token.tag) && token.norm !== 'old')) return null;
  }
  return null;
}

/** "72-hour", "two year", "two years'": a length that stands before its noun. */
function isAdjectival(tokens: readonly Token[], number: QuantityMention): boolean {
  const last = tokens[number.to - 1]?.norm ?? '';
  return last.includes('-') || !last.endsWith('s') || tokens[number.to]?.tag === 'POS';
}

/** "a siege of two years", "four months of fighting". */
function ofGenitive(tokens: readonly Token[], number: QuantityMention): Reading | null {
  if (tokens[number.to]?.norm === 'of') {
    const noun = tokens
      .slice(number.to + 1, number.to + 5)
      .findIndex((token) => DURATION_NOUNS.has(token.lemma) || DURATION_NOUNS.has(token.norm));
    if (noun < 0) return null;
    const to = number.to + 2 + noun;
    return { from: number.from, to, predicate: to - 1, via: 'of', of: text(tokens, number.to + 1, to) };
  }
  const before = tokens[number.from - 2];
  if (tokens[number.from - 1]?.norm !== 'of' || before === undefined) return null;
  if (!DURATION_NOUNS.has(before.lemma) && !DURATION_NOUNS.has(before.norm) && before.lemma !== 'job') return null;
  return { from: withArticle(tokens, number.from - 2), to: number.to, predicate: number.from - 2, via: 'of', of: before.text };
}

/** "lasted three days", "the trip took two days", "gave them 48 hours to leave". */
function ofVerb(tokens: readonly Token[], number: QuantityMention): Reading | null {
  const verb = tokens[number.from - 1]?.tag === 'RB' ? tokens[number.from - 2] : tokens[number.from - 1];
  // "It takes 40 minutes to walk there": how far it is.
  const isWalk = verb?.lemma === 'take' && tokens[number.to]?.norm === 'to' && /^(?:NN)/.test(tokens[number.from - 2]?.tag ?? '') === false;
  if (verb?.tag.startsWith('VB') && LASTING_VERBS.has(verb.lemma) && !isWalk) {
    return { from: number.from - 1, to: number.to, predicate: number.from - 1, via: 'verb', of: null };
  }
  const giver = lastIndex(
    tokens,
    number.from - 1,
    4,
    (token) => token.lemma === 'give' || (token.lemma === 'have' && tokens[number.to]?.norm === 'to'),
  );
  if (giver < 0) return null;
  return {
    from: giver,
    to: tokens[number.to]?.norm === 'to' ? Math.min(tokens.length, number.to + 2) : number.to,
    predicate: giver,
    via: 'deadline',
    of: null,
  };
}

/** "gone three days without water". */
function without(tokens: readonly Token[], number: QuantityMention): Reading | null {
  if (tokens[number.to]?.norm !== 'without' || !/^(?:NN|JJ|VBG|DT)/.test(tokens[number.to + 1]?.tag ?? '')) return null;
  return { from: number.from, to: number.to + 2, predicate: number.from, via: 'without', of: null };
}

const AHEAD = new Set(['next', 'coming', 'following', 'first']);

/** "over the next 60 days", "within 24 hours", "another two months". */
function ahead(tokens: readonly Token[], number: QuantityMention): Reading | null {
  const before = tokens[number.from - 1]?.norm ?? '';
  const inside = tokens.slice(number.from, number.core.from).some((token) => AHEAD.has(token.norm));
  if (before === 'within' || tokens[number.from]?.norm === 'within')
    return {
      from: Math.min(number.from, number.from - (before === 'within' ? 1 : 0)),
      to: number.to,
      predicate: number.core.to - 1,
      via: 'within',
      of: null,
    };
  if (!AHEAD.has(before) && !inside) return null;
  const preposition = lastIndex(tokens, number.from - 1, 3, (token) => token.tag === 'IN');
  return { from: preposition < 0 ? number.from : preposition, to: number.to, predicate: number.core.to - 1, via: 'ahead', of: null };
}

const REPEATED = new Set([
  'another',
  'a',
  'the',
  'further',
  'past',
  'last',
  'nearly',
  'about',
  'some',
  'almost',
  'over',
  'more',
  'additional',
]);

/** "for two years": from the verb that it measures, where that is near. */
function throughout(context: Context, sentence: Sentence, number: QuantityMention): Reading | null {
  const { tokens } = sentence;
  let index = number.from - 1;
  while (REPEATED.has(tokens[index]?.norm ?? '')) index -= 1;
  if (tokens[index]?.norm !== 'for' && tokens[index]?.norm !== 'first') return null;
  const clause = clauseOf(context.clauses[sentence.index] ?? [], sentence, index);
  const verb = clause === null ? lastIndex(tokens, index - 1, 8, (token) => token.tag.startsWith('VB')) : clause.head;
  const head = tokens[verb];
  if (head === undefined || PRIVATE_VERBS.has(head.lemma)) return null;
  const near = verb < index && index - verb <= 8;
  const from = near ? firstAuxiliary(tokens, verb) : index;
  return { from, to: number.to, predicate: verb, via: 'for', of: null };
}

/** "for the first time in seven years", "the last two months in the city", "30 hours after the blast". */
function since(tokens: readonly Token[], number: QuantityMention): Reading | null {
  const before = tokens[number.from - 1]?.norm ?? '';
  if (before === 'in' && tokens[number.from - 2]?.norm === 'time' && tokens[number.from - 3]?.norm === 'first') {
    return { from: number.from - 3, to: number.to, predicate: number.core.to - 1, via: 'first-time', of: null };
  }
  const after = tokens[number.to]?.norm ?? '';
  if ((after === 'after' || after === 'before') && SHORT_UNITS.has(number.unit ?? '')) {
    return { from: number.from, to: number.to + 1, predicate: number.core.to - 1, via: after, of: null };
  }
  if (after === 'ago' && lastIndex(tokens, number.from - 1, 2, (token) => ['begin', 'start', 'erupt'].includes(token.lemma)) >= 0) {
    const noun = lastIndex(tokens, number.from - 1, 5, (token) => DURATION_NOUNS.has(token.lemma));
    return noun < 0 ? null : { from: noun, to: number.to + 1, predicate: number.from - 1, via: 'began', of: tokens[noun]?.text ?? null };
  }
  const gone = before === 'last' || before === 'past';
  const adverbial = tokens[number.from - 2]?.norm !== 'the' || tokens[number.from - 3]?.tag === 'IN';
  if (!gone || adverbial) return null;
  return { from: number.from - 2, to: number.to, predicate: number.core.to - 1, via: 'gone', of: null };
}

function withArticle(tokens: readonly Token[], from: number): number {
  return ['DT', 'PRP$'].includes(tokens[from - 1]?.tag ?? '') ? from - 1 : from;
}

function firstAuxiliary(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && /^(?:be|have|do|not|n't)$/.test(tokens[from - 1]?.lemma ?? '')) from -= 1;
  return from;
}

function lastIndex(tokens: readonly Token[], start: number, reach: number, test: (token: Token) => boolean): number {
  for (let index = start; index >= 0 && index > start - reach; index -= 1) if (test(tokens[index] as Token)) return index;
  return -1;
}

function text(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

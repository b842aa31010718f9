import { UNREAL_BEFORE } from '../../../languages/ar/event-words.ts';
import { longPhrase } from '../../../languages/ar/phrase.ts';
import { BAD_STATES, LACKS, TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import type { Seen } from './seen.ts';

/** Lacks told by a noun: "وسط شح في المواد الغذائية", "انقطاع الكهرباء", "اكتظاظ في المخيمات". */
export function statesByLack(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap(
    (token, index) => lackAt(scope, token, index) ?? noneAt(scope, token, index) ?? lyingAt(scope, token, index) ?? [],
  );
}

/** "لا ماء ولا كهرباء", "ولا مستشفى هنا": not one of what people need, told without a verb. */
function noneAt(scope: Scope, token: Token, index: number): Seen | null {
  if (token.lemma !== 'لا' || token.tag !== 'NEG' || isJoinedNone(scope, index)) return null;
  const noun = tokenAt(scope.sentence, index + 1);
  const topic = TOPIC_NOUNS.get(noun?.lemma ?? '');
  if (noun === undefined || topic === undefined || !OF_NEED.has(topic) || BROAD.has(noun.lemma) || !/^NN/.test(noun.tag)) return null;
  if (noun.morph?.definite === true) return null;
  const range = trimRange(scope.sentence, { from: index, to: endOfWords(scope, index + 2) });
  return { rule: 'ar-none', topic, predicate: index + 1, range, of: index + 1, confidence: 'medium', absent: true, negated: true };
}

/** "لا يوجد ماء ولا كهرباء": the second of two is told with the first. */
const isJoinedNone = ({ sentence: { tokens } }: Scope, index: number): boolean =>
  tokens[index - 1]?.lemma === 'و' &&
  tokens.slice(Math.max(0, index - 5), index - 1).some(({ tag, lemma }) => tag === 'NEG' && lemma === 'لا');

/** "الجثث في الشوارع", "والجثث تحت الأنقاض": where the dead lie, told without a verb. */
function lyingAt(scope: Scope, { morph, lemma }: Token, index: number): Seen | null {
  if (morph?.kind !== 'corpse' || lemma === 'رفات' || (morph.definite !== true && morph.pronoun == null)) return null;
  const before = tokenAt(scope.sentence, index - 1);
  const link = tokenAt(scope.sentence, index + 1);
  if (before !== undefined && !/^(?:CC|PU|SC)$/.test(before.tag)) return null;
  if (!/^(?:في|تحت|على|بين|داخل)$/.test(link?.lemma ?? '')) return null;
  const range = trimRange(scope.sentence, { from: index, to: longPhrase(scope.sentence, index + 2)?.to ?? index + 3 });
  return { rule: 'ar-lying', topic: 'bodies', predicate: index, range, of: index, confidence: 'medium', absent: true, negated: false };
}

/** Up to a mark, a verb or a word that opens a clause. */
function endOfWords({ sentence: { tokens } }: Scope, from: number): number {
  let to = from;
  while (to < tokens.length && !/^(?:PU|SC|REL|VB.)$/.test(tokens[to]?.tag ?? '')) to += 1;
  return tokens[to - 1]?.tag === 'CC' ? to - 1 : to;
}

function lackAt(scope: Scope, token: Token, index: number): Seen | null {
  if (!/^(?:NN|VN)/.test(token.tag) || isUndone(scope, index)) return null;
  const phrase = longPhrase(scope.sentence, index);
  if (phrase === null || phrase.to - index < 2) return null;
  const named = LACKS.has(token.lemma) ? needIn(scope, index + 1, phrase.to) : (BAD_STATES.get(token.lemma) ?? null);
  if (named === null) return null;
  return {
    rule: 'ar-lack',
    topic: named,
    predicate: index,
    range: { from: index, to: phrase.to },
    of: -1,
    confidence: 'medium',
    absent: true,
  };
}

const OF_NEED: ReadonlySet<Topic> = new Set(['food', 'water', 'health', 'shelter', 'other', 'movement']);
/** Too broad for a lack: "سوء الأوضاع", "أزمة". */
const BROAD = new Set(['وضع', 'ظرف', 'أزمة', 'هدوء', 'توتر', 'ذعر', 'هلع', 'فوضى', 'اتصال', 'حاجز']);

function needIn(scope: Scope, from: number, to: number): Topic | null {
  const words = scope.sentence.tokens.slice(from, to).filter(({ lemma, tag }) => !BROAD.has(lemma) && !/^V[BF]/.test(tag));
  const topics = words.flatMap(({ lemma }) => TOPIC_NOUNS.get(lemma) ?? []).filter((topic) => OF_NEED.has(topic));
  return topics.find((topic) => topic !== 'other') ?? topics[0] ?? null;
}

const REACH = 3;

/** Ended, prevented or feared. */
function isUndone(scope: Scope, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = tokenAt(scope.sentence, at) as Token;
    if (/^[،.؛:]$/.test(token.text) || /^VB/.test(token.tag)) return false;
    if (UNREAL_BEFORE.has(token.lemma)) return true;
  }
  return false;
}

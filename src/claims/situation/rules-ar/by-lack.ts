import { UNREAL_BEFORE } from '../../../languages/ar/event-words.ts';
import { longPhrase } from '../../../languages/ar/phrase.ts';
import { BAD_STATES, LACKS, TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import type { Seen } from './seen.ts';

/** Lacks told by a noun: "وسط شح في المواد الغذائية", "انقطاع الكهرباء", "اكتظاظ في المخيمات". */
export function statesByLack(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap((token, index) => lackAt(scope, token, index) ?? []);
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

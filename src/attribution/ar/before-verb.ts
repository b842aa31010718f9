import { findClauses } from '../../languages/ar/clauses.ts';
import { isNominal, phraseAt } from '../../languages/ar/phrase.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import { canSpeak } from './can-speak.ts';
import { isTime, sourceFrom } from './source-phrase.ts';

/** "مصادر قالت", "كانت الوزارة قد أعلنت", "المتحدث الذي أشار", "أما الوزارة فأكدت": the speaker before the verb. */
export function speakerBefore(sentence: Sentence, at: number): Range | null {
  const { tokens } = sentence;
  let end = at;
  while (/^(?:MD|RB|NEG)$/.test(tokens[end - 1]?.tag ?? '') || isTime(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.tag === 'REL') end -= 1;
  if (tokens[end - 1]?.text === 'ف' && isTopic(sentence)) end -= 1;
  for (let from = Math.max(0, end - 12); from < end; from += 1) {
    const before = tokens[from - 1];
    if (before?.tag === 'IN' || isNominal(before) || before?.tag === 'DT' || phraseAt(sentence, from) === null) continue;
    const { source } = sourceFrom(sentence, from);
    if (source !== null && source.to === end && canSpeak(sentence, source)) return source;
  }
  return null;
}

/** "أما X فـ…": the sentence opens with its topic. */
function isTopic({ tokens }: Sentence): boolean {
  return tokens.slice(0, 2).some(({ lemma, text }) => lemma === 'أما' || text === 'أما');
}

/** "نشرت الوزارة بيانا أوضحت فيه أن": the verb has no speaker of its own; the sentence's own subject speaks on. */
export function subjectBefore(sentence: Sentence, at: number): Range | null {
  for (const clause of findClauses(sentence)) {
    if (clause.form !== 'finite' || clause.head >= at || clause.subject < 0 || clause.subject > at) continue;
    const { source, to } = sourceFrom(sentence, clause.subject);
    if (source !== null && to <= at && canSpeak(sentence, source)) return source;
  }
  return null;
}

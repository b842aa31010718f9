import { subjectOf } from '../../../languages/en/tree.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';

const SUFFERING = new Set([
  'take',
  'suffer',
  'sustain',
  'have',
  'lose',
  'endure',
  'incur',
  'see',
  'report',
  'record',
  'admit',
  'acknowledge',
]);
const REACH = 6;

/** Who took the casualties: the party that is the subject of the verb right before their number; null where none is. */
export function sufferer(context: Context, sentence: Sentence, number: number): string | null {
  const verb = verbBefore(sentence.tokens, number);
  if (verb < 0) return null;
  const start = groupStart(sentence.tokens, verb);
  const subject = subjectOf(sentence, verb);
  const parties = inSentence(context.mentions.parties, sentence.index).filter((party) => party.to <= start);
  // Next to the verb it is the subject whatever the parse says.
  const holder = parties.find((party) => party.to === start) ?? parties.find((party) => party.from <= subject && subject < party.to);
  return holder === undefined ? null : holder.reference ? holder.name : holder.exact;
}

function verbBefore(tokens: readonly Token[], number: number): number {
  for (let index = number - 1; index >= Math.max(0, number - REACH); index -= 1) {
    const token = tokens[index] as Token;
    if (/^[.,;:]$/.test(token.norm)) return -1;
    if (token.tag.startsWith('VB')) return SUFFERING.has(token.lemma) ? index : -1;
  }
  return -1;
}

/** First word of the verb with its auxiliaries and adverbs. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (/^(?:VB|MD|RB)/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
  return start;
}

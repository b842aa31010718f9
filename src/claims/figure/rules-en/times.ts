import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';

const STRIKING = new Set(['shell', 'bomb', 'strike', 'hit', 'attack', 'target', 'bombard', 'raid', 'fire', 'pound', 'violate', 'shoot']);
const REACH = 12;

/** "Shelled the district six times": so many strikes. */
export function timesFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  if (tokens[number.to]?.norm !== 'times' || /^(?:as|more|the|less|its|than|a)$/.test(tokens[number.to + 1]?.norm ?? '')) return null;
  const verb = tokens.findLastIndex(
    (token, at) => at < number.from && at > number.from - REACH && token.tag.startsWith('VB') && STRIKING.has(token.lemma),
  );
  if (verb < 0) return null;
  return toDraft(context, {
    sentence,
    from: verb,
    to: number.to + 1,
    predicate: verb,
    rule: 'figure/strikes-times',
    measure: 'strikes',
    unit: 'strikes',
    bounds: boundsOf(number),
    accounting: 'unknown',
    confidence: 'medium',
    notes: ['how often it was done'],
  });
}

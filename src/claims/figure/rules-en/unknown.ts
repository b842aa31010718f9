import { TOLL_NOUNS } from '../../../languages/en/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';

/** "the number of dead cannot be known": a claim without a value, where the sentence names the fate it is about. */
export function unknownFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  const at = nearestToll(tokens, number);
  const noun = tokens[at];
  if (noun === undefined) return null;
  const measure = TOLL_NOUNS.get(noun.norm) ?? TOLL_NOUNS.get(noun.lemma) ?? 'casualties';
  const holder = context.mentions.parties.find((party) => party.sentence === sentence.index && party.from > at && party.from <= at + 3);
  return toDraft(context, {
    sentence,
    from: at >= number.from ? number.from : Math.max(at, number.from - 4),
    to: Math.max(number.to, at >= number.from ? at + 1 : 0),
    predicate: number.core.from,
    rule: 'figure/unknown',
    measure,
    alternatives: measure === 'casualties' ? ['killed'] : [],
    of: holder?.exact ?? noun.text,
    unit: 'persons',
    bounds: { ...boundsOf(number), low: null, high: null, unknown: true },
    confidence: 'medium',
    notes: ['said to be unknown'],
    countedSpan: holder ?? null,
  });
}

/** The noun of fate nearest to the words, before them first. */
function nearestToll(tokens: readonly Token[], number: QuantityMention): number {
  const indexes = tokens.flatMap((token, index) =>
    token.tag.startsWith('NN') && (TOLL_NOUNS.has(token.lemma) || TOLL_NOUNS.has(token.norm)) ? [index] : [],
  );
  const inside = indexes.find((index) => index >= number.from && index < number.to + 4);
  return inside ?? indexes.findLast((index) => index < number.from) ?? -1;
}

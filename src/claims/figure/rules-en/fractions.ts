import { AREA_NOUNS } from '../../../languages/en/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { type Bounds, type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { clauseAt } from './things.ts';

const PEOPLE = new Set(['population', 'people', 'inhabitant', 'resident', 'household', 'child', 'refugee', 'displaced', 'civilian']);
const REACH = 5;

/** "A quarter of the country", "over half of the population": a share said in words is so many per cent. */
export function fractionFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  const of = tokens[number.to]?.norm === 'of' ? number.to : /^(?:the|its)$/.test(tokens[number.to]?.norm ?? '') ? number.to - 1 : -1;
  if (of < 0) return null;
  const noun = tokens.findIndex((token, at) => at > of && at < of + REACH && (PEOPLE.has(token.lemma) || AREA_NOUNS.has(token.lemma)));
  const place = inSentence(context.mentions.places, sentence.index).find((one) => one.from > of && one.from < of + REACH - 2);
  if (noun < 0 && place === undefined) return null;
  const ofPeople = noun >= 0 && PEOPLE.has(tokens[noun]?.lemma ?? '');
  const to = ofPeople ? noun + 1 : Math.max(place?.to ?? 0, noun + 1);
  const counted = spanOf(sentence, of + 1, to);
  return toDraft(context, {
    sentence,
    from: number.from,
    to,
    predicate: clauseAt(context, sentence, number.core.from)?.head ?? number.core.from,
    rule: 'figure/share-fraction',
    measure: ofPeople ? 'other' : 'area-share',
    of: context.report.text.slice(counted.start, counted.end),
    unit: 'percent',
    bounds: asPercent(number),
    accounting: 'stock',
    confidence: 'medium',
    notes: ['a fraction in words, given in per cent'],
  });
}

function asPercent({ low, high, lowExclusive, highExclusive, qualifier }: QuantityMention): Bounds {
  const share = (bound: number | null) => (bound === null ? null : Math.round(bound * 1000) / 10);
  return { low: share(low), high: share(high), lowExclusive, highExclusive, qualifier, vague: null, unknown: false, derived: true };
}

import { TOLL_NOUNS } from '../../../languages/en/fate-words.ts';
import type { PartyMention, QuantityMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf, exactly } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';
import { countedAt } from './counted.ts';
import { fateOf } from './fate.ts';

/** "the number of dead cannot be known", "how many died is unclear": a claim without a value, of what is counted. */
export function unknownFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const told = byNoun(context, sentence, number) ?? byPeople(context, sentence, number);
  if (told === null) return null;
  return toDraft(context, {
    sentence,
    from: number.from,
    to: told.to,
    predicate: number.core.from,
    rule: 'figure/unknown',
    measure: told.measure,
    alternatives: told.measure === 'casualties' ? ['killed'] : [],
    of: told.of,
    unit: 'persons',
    bounds: { ...boundsOf(number), low: null, high: null, unknown: true },
    confidence: 'medium',
    // "Cannot be known" negates the knowing, not the count.
    negated: false,
    notes: ['said to be unknown'],
    countedSpan: told.holder,
  });
}

/** "How many are still inside?": what the counts after it count; no claim of its own. */
export function askedFigure(context: Context, sentence: Sentence): FigureDraft | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }, index) => norm === 'how' && tokens[index + 1]?.norm === 'many');
  if (at < 0) return null;
  const counted = countedAt(sentence, at + 2);
  const told = byPeople(context, sentence, { from: at, to: at + 2, core: { from: at, to: at + 2 } });
  if (told === null && counted.class !== 'person') return null;
  return toDraft(context, {
    sentence,
    from: at,
    to: told?.to ?? counted.to,
    predicate: at,
    rule: 'figure/asked',
    measure: told?.measure ?? (counted.civilian === 'combatant' ? 'combatants' : 'other'),
    of: told?.of ?? tokens[counted.head]?.text ?? null,
    civilian: counted.civilian,
    group: counted.group,
    unit: 'persons',
    bounds: { ...exactly(0), low: null, high: null, unknown: true },
  });
}

interface Told {
  readonly measure: FigureDraft['body']['measure'];
  readonly of: string | null;
  readonly to: number;
  readonly holder: PartyMention | null;
}

/** By the noun of fate in the words, or the nearest before them: "Concerning the casualties of the army, …". */
function byNoun(context: Context, sentence: Sentence, number: QuantityMention): Told | null {
  const { tokens } = sentence;
  const indexes = tokens.flatMap((token, index) => (isToll(token) ? [index] : []));
  const inside = indexes.find((index) => index >= number.from && index < number.to + 4);
  const at = inside ?? indexes.findLast((index) => index < number.from);
  const noun = at === undefined ? undefined : tokens[at];
  if (noun === undefined || at === undefined) return null;
  const measure = TOLL_NOUNS.get(noun.norm) ?? TOLL_NOUNS.get(noun.lemma) ?? 'casualties';
  const holder = inSentence(context.mentions.parties, sentence.index).find((party) => party.from > at && party.from <= at + 3) ?? null;
  return { measure, of: holder?.exact ?? noun.text, to: Math.max(number.to, inside === undefined ? 0 : at + 1), holder };
}

function isToll(token: Token): boolean {
  return token.tag.startsWith('NN') && (TOLL_NOUNS.has(token.lemma) || TOLL_NOUNS.has(token.norm));
}

/** By the people counted and their fate: "it is not known how many civilians remain", "an unknown number of men were killed". */
function byPeople(context: Context, sentence: Sentence, number: Pick<QuantityMention, 'from' | 'to' | 'core'>): Told | null {
  const of = sentence.tokens[number.core.to]?.norm === 'of' && number.to > number.core.to + 1 ? number.core.to + 1 : number.to;
  const counted = countedAt(sentence, of);
  if (counted.head >= 0 && counted.class !== 'person' && counted.class !== 'family') return null;
  const fate = fateOf(sentence, { from: number.from, to: of }, counted);
  if (fate === null) return null;
  const span =
    counted.head < 0 ? null : { start: sentence.tokens[counted.from]?.start ?? 0, end: sentence.tokens[counted.to - 1]?.end ?? 0 };
  return {
    measure: fate.measure,
    of: span === null ? null : context.report.text.slice(span.start, span.end),
    to: Math.max(number.to, counted.to, fate.from >= number.from ? fate.to : 0),
    holder: null,
  };
}

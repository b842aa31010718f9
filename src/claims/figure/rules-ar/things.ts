import { NO_RECORD, UNITS } from '../../../languages/ar/figure-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import type { Counted } from './counted.ts';

interface Work {
  readonly number: QuantityMention;
  readonly counted: Counted;
}

/** Buses, raids, houses: the noun gives the measure, the verb around it the modality. */
export function thingFigure(context: Context, sentence: Sentence, { number, counted }: Work): FigureDraft | null {
  const { measure } = counted;
  const noun = sentence.tokens[counted.head];
  if (measure === null || noun === undefined) return null;
  const span = spanOf(sentence, counted.head, counted.to);
  return toDraft(context, {
    sentence,
    from: number.from,
    to: Math.max(counted.to, number.to),
    predicate: predicateOf(context, sentence, counted.head),
    rule: `figure/ar-${measure}`,
    measure,
    of: context.report.text.slice(span.start, span.end),
    unit: UNITS.get(noun.lemma) ?? measure,
    bounds: boundsOf(number),
    confidence: 'high',
    countedSpan: null,
  });
}

const FEWEST_OTHERS = 5;

/** A count of what no list knows: kept as "other" where it is no small number, and marked as such. */
export function otherFigure(context: Context, sentence: Sentence, { number, counted }: Work): FigureDraft | null {
  const noun = sentence.tokens[counted.head];
  const size = number.low ?? number.high;
  if (noun === undefined || size === null || size < FEWEST_OTHERS || NO_RECORD.has(noun.lemma)) return null;
  if (noun.tag === 'NNP' || noun.tag === 'JJ' || noun.morph?.definite === true || noun.morph?.kind === 'time') return null;
  const span = spanOf(sentence, counted.head, counted.to);
  return toDraft(context, {
    sentence,
    from: number.from,
    to: Math.max(counted.to, number.to),
    predicate: predicateOf(context, sentence, counted.head),
    rule: 'figure/ar-other-things',
    measure: 'other',
    of: context.report.text.slice(span.start, span.end),
    unit: noun.lemma,
    bounds: boundsOf(number),
    confidence: 'low',
    notes: ['no measure is known for what is counted'],
  });
}

/** The predication that the noun stands in: its nearest head before, else the first behind. */
function predicateOf(context: Context, sentence: Sentence, at: number): number {
  const clauses = context.clauses[sentence.index] ?? [];
  const over = clauses.filter(({ from, to }) => from <= at && at < to);
  return over.findLast(({ head }) => head <= at)?.head ?? over[0]?.head ?? at;
}

const LAND = /^(?:ارض|اراضي|الاراضي|مساحه|المساحه|المدينه|البلده|المنطقه|الريف|المناطق|الاحيا)/;
const HOLDING = new Set(['سيطر', 'استعاد', 'حرر', 'احتل', 'خسر', 'استولى', 'فقد', 'انتزع']);

/** "95 في المئة من أراضي …", "تسيطر على أكثر من تسعين في المئة منها": a share of land, of people, of buildings, of needs. */
export function shareFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  const of = tokens[number.to];
  if (of?.lemma !== 'من') return null;
  const predicate = predicateOf(context, sentence, number.core.from);
  const verb = tokens[predicate]?.morph?.verb ?? '';
  const next = tokens[number.to + 1];
  const land = LAND.test(next?.norm ?? '') || next?.tag === 'NNP' || HOLDING.has(verb);
  if (!land && next?.morph?.kind !== 'people' && next?.morph?.kind !== 'building' && next?.morph?.kind !== 'need') return null;
  const buildings = next?.morph?.kind === 'building';
  const to = of.morph?.pronoun != null ? number.to + 1 : number.to + 2;
  const measure: Measure = buildings ? 'buildings' : land ? 'area-share' : 'other';
  return toDraft(context, {
    sentence,
    from: number.from,
    to,
    predicate,
    rule: `figure/ar-${measure}-share`,
    measure,
    unit: 'percent',
    bounds: boundsOf(number),
    confidence: 'high',
  });
}

const BY_TYPE: Readonly<Partial<Record<QuantityMention['type'], Measure>>> = {
  money: 'money',
  distance: 'distance',
  area: 'other',
  weight: 'other',
};

/** Money, distances, areas, weights: the unit stands in the mention. */
export function measuredFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const measure = BY_TYPE[number.type];
  if (measure === undefined || number.unit === null) return null;
  return toDraft(context, {
    sentence,
    from: number.from,
    to: number.to,
    predicate: predicateOf(context, sentence, number.core.from),
    rule: `figure/ar-${number.type}`,
    measure,
    unit: number.unit,
    bounds: boundsOf(number),
    confidence: 'medium',
  });
}

import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence } from '../../../text/sentence.ts';
import { contains } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { FigureDraft } from '../draft.ts';
import { countedBy } from './counted.ts';
import { durationFigure } from './durations.ts';
import type { Found } from './found.ts';
import { noneFigures } from './none.ts';
import { mostFigures } from './parts.ts';
import { peopleFigures } from './people.ts';
import { singleFigures } from './singles.ts';
import { measuredFigure, otherFigure, shareFigure, thingFigure } from './things.ts';
import { unknownFigures } from './unknown.ts';

/** What Arabic reports count: every quantity that a rule can give a measure, people told of one by one, counts of none. */
export function proposeFigures(context: Context): FigureDraft[] {
  const numbers = Map.groupBy(context.mentions.quantities, (number) => number.sentence);
  return context.sentences.flatMap((sentence) => figuresIn(context, sentence, numbers.get(sentence.index) ?? []));
}

function figuresIn(context: Context, sentence: Sentence, numbers: readonly QuantityMention[]): FigureDraft[] {
  const earlier: Found[] = [];
  const drafts: FigureDraft[] = [];
  for (const number of numbers) {
    const made = figuresOf(context, sentence, { number, earlier });
    drafts.push(...made);
  }
  drafts.push(...mostFigures(context, sentence, earlier));
  return [...drafts, ...singleFigures(context, sentence), ...noneFigures(context, sentence), ...unknownFigures(context, sentence)];
}

interface Work {
  readonly number: QuantityMention;
  /** Counts of people in this sentence so far; the rule adds to it. */
  readonly earlier: Found[];
}

function figuresOf(context: Context, sentence: Sentence, { number, earlier }: Work): FigureDraft[] {
  switch (number.type) {
    case 'duration':
      return listed(durationFigure(context, sentence, number));
    case 'percent':
      return listed(shareFigure(context, sentence, number));
    case 'count':
      return countFigures(context, sentence, { number, earlier });
    case 'ordinal':
    case 'age':
    case 'rate':
      return [];
    default:
      return listed(measuredFigure(context, sentence, number));
  }
}

const listed = (draft: FigureDraft | null): FigureDraft[] => (draft === null ? [] : [draft]);

function countFigures(context: Context, sentence: Sentence, { number, earlier }: Work): FigureDraft[] {
  if (context.mentions.dates.some((date) => contains(date, { start: number.start, end: number.end }))) return [];
  const counted = countedBy(sentence, number);
  if (counted.class === 'thing') return listed(thingFigure(context, sentence, { number, counted }));
  const found = peopleFigures(context, { sentence, clauses: context.clauses[sentence.index] ?? [], number, counted }, earlier);
  earlier.push(...found);
  if (found.length === 0 && (counted.class === 'other' || counted.class === 'unknown'))
    return listed(otherFigure(context, sentence, { number, counted }));
  return found.map(({ draft }) => draft);
}

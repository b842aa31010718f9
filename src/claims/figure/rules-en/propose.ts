import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence } from '../../../text/sentence.ts';
import { contains } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { FigureDraft } from '../draft.ts';
import { type Counted, countedAt } from './counted.ts';
import { durationFigure } from './durations.ts';
import { estimateFigure } from './estimates.ts';
import type { Found, Work } from './found.ts';
import { mostlyPart } from './mostly.ts';
import { noneFigures } from './none.ts';
import { peopleFigure } from './people.ts';
import { singleFigures } from './singular.ts';
import { measuredFigure, shareFigure, thingFigure } from './things.ts';
import { unknownFigure } from './unknown.ts';

/** What English reports count: every quantity mention that a rule can give a measure, and people told of one by one. */
export function proposeFigures(context: Context): FigureDraft[] {
  const numbers = Map.groupBy(context.mentions.quantities, (number) => number.sentence);
  return context.sentences.flatMap((sentence) => figuresIn(context, sentence, numbers.get(sentence.index) ?? []));
}

function figuresIn(context: Context, sentence: Sentence, numbers: readonly QuantityMention[]): FigureDraft[] {
  const earlier: Found[] = [];
  const drafts: FigureDraft[] = [];
  for (const number of numbers) {
    const made = figureOf(context, sentence, number, earlier);
    if (made === null) continue;
    drafts.push(made.draft);
    if (made.found !== undefined) earlier.push(made.found);
    const part = made.found === undefined ? null : mostlyPart(context, sentence, made.found);
    if (part !== null) drafts.push(part);
  }
  return [...drafts, ...singleFigures(context, sentence, drafts), ...noneFigures(context, sentence)];
}

interface Made {
  readonly draft: FigureDraft;
  readonly found?: Found;
}

function figureOf(context: Context, sentence: Sentence, number: QuantityMention, earlier: readonly Found[]): Made | null {
  if (number.unknown) return alone(unknownFigure(context, sentence, number));
  switch (number.type) {
    case 'duration':
      return alone(durationFigure(context, sentence, number));
    case 'age':
      return number.unit === null ? null : alone(durationFigure(context, sentence, number));
    case 'percent':
      return countFigure(context, { sentence, number, earlier }) ?? alone(shareFigure(context, sentence, number));
    case 'count':
    case 'rate':
      return countFigure(context, { sentence, number, earlier });
    case 'ordinal':
      return null;
    default:
      return alone(measuredFigure(context, sentence, number));
  }
}

const alone = (draft: FigureDraft | null): Made | null => (draft === null ? null : { draft });

function countFigure(context: Context, at: Omit<Work, 'counted'>): Made | null {
  const { sentence, number } = at;
  if (context.mentions.dates.some((date) => contains(date, { start: number.start, end: number.end }))) return null;
  const counted = withParty(context, sentence, countedAt(sentence, number.to));
  const work: Work = { ...at, counted };
  if (counted.head >= 0 && counted.class === null) return null;
  if (counted.class !== null && !['person', 'fate', 'family', 'body', 'life'].includes(counted.class))
    return alone(thingFigure(context, work));
  const found = peopleFigure(context, work) ?? estimateFigure(context, work);
  return found === null ? null : { draft: found.draft, found };
}

const PEOPLED = new Set(['armed-group', 'state-forces', 'civilians', 'detainees', 'notables']);

/** "300 Peshmerga": a noun that only the party registry knows as people. */
function withParty(context: Context, sentence: Sentence, counted: Counted): Counted {
  if (counted.head < 0 || counted.class !== null) return counted;
  const token = sentence.tokens[counted.head];
  if (token === undefined || !token.tag.startsWith('NNP')) return counted;
  const party = context.mentions.parties.find(
    (one) => one.sentence === sentence.index && one.from <= counted.head && counted.head < one.to && !one.reference,
  );
  if (party === undefined || !PEOPLED.has(party.partyKind)) return counted;
  return {
    ...counted,
    class: 'person',
    civilian: party.partyKind === 'armed-group' || party.partyKind === 'state-forces' ? 'combatant' : counted.civilian,
  };
}

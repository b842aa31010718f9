import type { QuantityMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence } from '../../../text/sentence.ts';
import { contains } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Measure } from '../body.ts';
import type { FigureDraft } from '../draft.ts';
import { carriedFigure } from './carried.ts';
import { carriedPart } from './carried-part.ts';
import { comparedFigure } from './compared.ts';
import { type Counted, countedAt } from './counted.ts';
import { durationFigure } from './durations.ts';
import { estimateFigure } from './estimates.ts';
import { fateOf } from './fate.ts';
import type { Found, Work } from './found.ts';
import { fractionFigure } from './fractions.ts';
import { withOwnNegation } from './held-back.ts';
import { labelThings } from './label-fate.ts';
import { mostlyPart } from './mostly.ts';
import { noneFigures } from './none.ts';
import { numberOfNoun } from './number-of-noun.ts';
import { partOfThings } from './of-whole.ts';
import { joinedTo } from './parts.ts';
import { isModifier, peopleFigure } from './people.ts';
import { singleFigures } from './singular.ts';
import { changeFigure, measuredFigure, otherFigure, shareFigure, thingFigure } from './things.ts';
import { timesFigure } from './times.ts';
import { askedFigure, unknownFigure } from './unknown.ts';

/** What English reports count: every quantity mention that a rule can give a measure, and people told of one by one. */
export function proposeFigures(context: Context): FigureDraft[] {
  const numbers = Map.groupBy(context.mentions.quantities, (number) => number.sentence);
  const drafts: FigureDraft[] = [];
  let near: FigureDraft[] = [];
  for (const sentence of context.sentences) {
    near = near.filter((draft) => sentence.index - draft.predicate.sentence <= MEMORY);
    const made = figuresIn(context, { sentence, numbers: numbers.get(sentence.index) ?? [], before: oneMeasure(near) });
    drafts.push(...made);
    const asked = made.length === 0 ? askedFigure(context, sentence) : null;
    near.push(...(asked === null ? made : [asked]).filter((draft) => isOfPeople(draft) || isOfThings(draft)));
  }
  return drafts;
}

/** Sentences that a count is remembered for: "put the number at 500". */
const MEMORY = 2;
const COUNTED_THINGS: ReadonlySet<Measure> = new Set(['vehicles', 'buildings', 'strikes', 'weapons', 'other', 'combatants']);
const isOfPeople = ({ body, partOf }: FigureDraft): boolean => isHeads(body.unit) && partOf === undefined && !body.derived;
const isOfThings = ({ body, partOf }: FigureDraft): boolean => COUNTED_THINGS.has(body.measure) && partOf === undefined;
const isHeads = (unit: string): boolean => /^(?:persons|families|households|bodies|corpses)$/.test(unit);

/**
 * The last count, of people before one of things; none where its sentence gives counts of several fates, so that "the
 * total" may be of all. Beside the wounded a toll is of the dead.
 */
function oneMeasure(drafts: readonly FigureDraft[]): FigureDraft | undefined {
  const last = drafts.at(-1);
  const beside = drafts.filter((draft) => draft.predicate.sentence === last?.predicate.sentence);
  const people = beside.filter(isOfPeople);
  const told = people.length === 0 ? beside : people;
  const measures = new Set(told.map(({ body }) => body.measure));
  if (measures.size === 1) return people.length === 0 ? told[0] : told.at(-1);
  return measures.size === 2 && measures.has('wounded') ? told.find(({ body }) => body.measure === 'killed') : undefined;
}

interface Line {
  readonly sentence: Sentence;
  readonly numbers: readonly QuantityMention[];
  readonly before: FigureDraft | undefined;
}

function figuresIn(context: Context, { sentence, numbers, before }: Line): FigureDraft[] {
  const earlier: Found[] = [];
  const drafts: FigureDraft[] = [];
  for (const number of numbers) {
    const people = earlier.findLast((found) => isOfPeople(found.draft))?.draft;
    const made = figureOf(context, { sentence, number, earlier }, people ?? drafts.find(isOfThings) ?? before);
    if (made === null) continue;
    drafts.push(made.draft);
    if (made.found !== undefined) earlier.push(made.found);
    const part = made.found === undefined ? null : mostlyPart(context, sentence, made.found);
    if (part !== null) drafts.push(part);
  }
  return [...drafts, ...singleFigures(context, sentence, drafts), ...noneFigures(context, sentence)].map((draft) =>
    withOwnNegation(context, draft),
  );
}

interface Made {
  readonly draft: FigureDraft;
  readonly found?: Found;
}

function figureOf(context: Context, at: Omit<Work, 'counted'>, before: FigureDraft | undefined): Made | null {
  const { sentence, number } = at;
  if (number.unknown) return alone(unknownFigure(context, sentence, number));
  switch (number.type) {
    case 'duration':
      return alone(durationFigure(context, sentence, number));
    case 'age':
      return number.unit === null ? null : alone(durationFigure(context, sentence, number));
    case 'percent':
      return countFigure(context, at, before) ?? alone(shareFigure(context, sentence, number) ?? changeFigure(context, sentence, number));
    case 'count':
    case 'rate':
      return countFigure(context, at, before);
    case 'fraction':
      return alone(fractionFigure(context, sentence, number));
    case 'ordinal':
      return null;
    default:
      return alone(measuredFigure(context, sentence, number));
  }
}

/** "One in ten people": a rate, no count of either. */
function isOneIn({ tokens }: Sentence, number: QuantityMention): boolean {
  const [before, after] = [tokens[number.from - 1]?.norm, tokens[number.to]?.norm];
  return (before === 'in' && tokens[number.from - 2]?.tag === 'CD') || (after === 'in' && tokens[number.to + 1]?.tag === 'CD');
}

const alone = (draft: FigureDraft | null): Made | null => (draft === null ? null : { draft });

function countFigure(context: Context, at: Omit<Work, 'counted'>, before: FigureDraft | undefined): Made | null {
  const { sentence, number } = at;
  if (inSentence(context.mentions.dates, sentence.index).some((date) => contains(date, { start: number.start, end: number.end })))
    return null;
  const named = ofFate(sentence, number, ofStrength(sentence, number, withParty(context, sentence, countedAt(sentence, number.to))));
  const counted = named.head >= 0 && named.class === null && isOfSide({ ...at, counted: named }) ? countedNothing(number.to) : named;
  const work: Work = { ...at, counted };
  if (isModifier(context, at) || isOneIn(sentence, number)) return null;
  const times = timesFigure(context, sentence, number);
  if (times !== null) return alone(times);
  // "burns over 40 percent of the body"
  if (number.type === 'percent' && counted.class === 'body') return null;
  if (counted.head >= 0 && counted.class === null) return isOfWar(context) ? alone(otherFigure(context, work)) : null;
  if (counted.class !== null && !['person', 'fate', 'family', 'body', 'life'].includes(counted.class))
    return alone(thingFigure(context, work));
  const things = partOfThings(context, work) ?? labelThings(context, work);
  if (things !== null) return alone(things);
  const found =
    peopleFigure(context, work) ??
    estimateFigure(context, work) ??
    numberOfNoun(context, work) ??
    carriedPart(context, work, before) ??
    comparedFigure(context, work) ??
    carriedFigure(context, work, before);
  return found === null ? null : { draft: found.draft, found };
}

/** "a 60-truck convoy", "a 3,500-strong force": as many fighters as the force is strong. */
function ofStrength(sentence: Sentence, number: QuantityMention, counted: Counted): Counted {
  const noun = sentence.tokens[counted.head];
  if (
    noun !== undefined &&
    /-(?:truck|bus|vehicle|car|lorry|tank|ship|boat|ambulance)$/.test(sentence.tokens[number.core.to - 1]?.norm ?? '')
  )
    return { ...counted, class: 'vehicle' };
  if (noun === undefined || !/-(?:strong|man|member)$/.test(sentence.tokens[number.core.to - 1]?.norm ?? '')) return counted;
  return { ...counted, class: 'person', civilian: FORCES.has(noun.lemma) ? 'combatant' : 'unknown' };
}

/** "killed 12 cadets", "nine cobblers were injured": a noun that no list knows is of people where it is what was hurt. */
function ofFate(sentence: Sentence, number: QuantityMention, counted: Counted): Counted {
  const noun = sentence.tokens[counted.head];
  if (noun?.tag !== 'NNS' || counted.class !== null || ANIMALS.test(noun.norm)) return counted;
  const fate = fateOf(sentence, number, counted);
  const hurt = fate !== null && /^(?:object|verb|participle)$/.test(fate.via) && LIVING.has(sentence.tokens[fate.predicate]?.lemma ?? '');
  return hurt ? { ...counted, class: 'person' } : counted;
}

/** What is done to none but the living. */
const LIVING = new Set([
  'kill',
  'wound',
  'injure',
  'hurt',
  'maim',
  'murder',
  'massacre',
  'execute',
  'behead',
  'assassinate',
  'die',
  'abduct',
  'kidnap',
]);
const ANIMALS = /^(?:sheep|cows|goats|camels|horses|donkeys|animals|birds|cattle|dogs|pigs|hens|chickens|heads|trees|hopes|chances)$/;

const FORCES = new Set([
  'force',
  'army',
  'brigade',
  'unit',
  'militia',
  'battalion',
  'garrison',
  'contingent',
  'mission',
  'division',
  'column',
  'guard',
]);

/** "12 dead of the army and 9 of the factions": of a side, joined to a count of its people. */
function isOfSide({ sentence, number, earlier }: Work): boolean {
  const last = earlier.at(-1);
  return (
    sentence.tokens[number.to]?.norm === 'of' &&
    last?.fate != null &&
    joinedTo({ sentence, number, earlier, counted: countedNothing(number.to) }) !== null
  );
}

function countedNothing(to: number): Counted {
  return { from: to, to, head: -1, class: null, civilian: 'unknown', group: null };
}

const PEOPLED = new Set(['armed-group', 'state-forces', 'civilians', 'detainees', 'notables']);

/** "300 Peshmerga": a noun that only the party registry knows as people. */
function withParty(context: Context, sentence: Sentence, counted: Counted): Counted {
  if (counted.head < 0 || counted.class !== null) return counted;
  const token = sentence.tokens[counted.head];
  if (token === undefined || !token.tag.startsWith('NNP')) return counted;
  const party = inSentence(context.mentions.parties, sentence.index).find(
    (one) => one.from <= counted.head && counted.head < one.to && !one.reference,
  );
  if (party === undefined || !PEOPLED.has(party.partyKind)) return counted;
  return {
    ...counted,
    class: 'person',
    civilian: party.partyKind === 'armed-group' || party.partyKind === 'state-forces' ? 'combatant' : counted.civilian,
  };
}

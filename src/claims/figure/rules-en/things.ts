import type { Clause } from '../../../languages/clause.ts';
import { RAISING_VERBS } from '../../../languages/en/fate-words.ts';
import {
  AREA_NOUNS,
  BREACHES,
  CEASEFIRES,
  DESTROY_VERBS,
  DISTANCE_WORDS,
  FIRING_VERBS,
  MONEY_WORDS,
  type NounClass,
  ORDNANCE,
} from '../../../languages/en/figure-words.ts';
import { nounPhraseAt } from '../../../languages/en/tree.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import type { Work } from './found.ts';
import { isOfMethod } from './method.ts';

export const MEASURE_OF: Readonly<Partial<Record<NounClass, Measure>>> = {
  vehicle: 'vehicles',
  building: 'buildings',
  strike: 'strikes',
  weapon: 'weapons',
  stage: 'other',
};
const FEWEST_THINGS = 2;

/** A count of vehicles, buildings, strikes, weapons, or stages of a deal. */
export function thingFigure(context: Context, work: Work): FigureDraft | null {
  const { sentence, number, counted } = work;
  const noun = sentence.tokens[counted.head];
  const measure = noun === undefined ? undefined : measureOf(sentence.tokens, counted, noun);
  if (measure === undefined || noun === undefined) return null;
  const size = number.low ?? number.high;
  const clause = clauseAt(context, sentence, counted.head);
  const verb = clause?.head ?? -1;
  if (size === null && !isSaid(sentence.tokens, counted, verb)) return null;
  if (size !== null && size < FEWEST_THINGS && number.high !== null) return null;
  if (counted.class === 'stage' && (isOrdinal(sentence.tokens, number) || !isCourse(sentence.tokens, number, noun))) return null;
  const follows = clause !== null && clause.subject === counted.head && verb >= counted.to && verb - counted.to <= 6;
  const leads = verb >= 0 && verb < number.from && number.from - verb <= 3 && DESTROY_VERBS.has(sentence.tokens[verb]?.lemma ?? '');
  return toDraft(context, {
    sentence,
    from: leads ? verb : number.from,
    to: follows ? withParticle(sentence.tokens, verb) : counted.to,
    predicate: verb >= 0 ? verb : counted.head,
    rule: `figure/${measure}-count`,
    measure,
    of: textOf(context, sentence, { from: counted.from, to: counted.to }),
    unit: noun.norm,
    bounds: boundsOf(number),
    alternatives: ORDNANCE.has(noun.lemma) ? ['weapons', 'strikes'] : [],
    accounting: 'unknown',
    confidence: size === null ? 'medium' : 'high',
    countedSpan: spanOf(sentence, counted.from, counted.to),
  });
}

const FEWEST_OTHERS = 5;
const NO_RECORD = new Set(
  'time point reason way side thing word question minute song goal page vote dollar euro cent degree percent year month week day hour question line'.split(
    ' ',
  ),
);

/** A count of what no list knows: kept as "other" where it is no small number, and marked as such. */
export function otherFigure(context: Context, work: Work): FigureDraft | null {
  const { sentence, number, counted } = work;
  const noun = sentence.tokens[counted.head];
  const size = number.low ?? number.high;
  if (
    noun === undefined ||
    noun.tag !== 'NNS' ||
    !/^[\p{L}-]{3,}$/u.test(noun.norm) ||
    size === null ||
    size < FEWEST_OTHERS ||
    NO_RECORD.has(noun.lemma) ||
    isOfMethod(sentence, counted)
  )
    return null;
  return toDraft(context, {
    sentence,
    from: number.from,
    to: counted.to,
    predicate: clauseAt(context, sentence, counted.head)?.head ?? counted.head,
    rule: 'figure/other-things',
    measure: 'other',
    of: textOf(context, sentence, { from: counted.from, to: counted.to }),
    unit: number.unit ?? noun.norm,
    bounds: boundsOf(number),
    confidence: 'low',
    notes: ['no measure is known for what is counted'],
    countedSpan: spanOf(sentence, counted.from, counted.to),
  });
}

const AROUND = 8;

/** Ordnance is strikes only where it was fired or fell; a violation only of a ceasefire. */
function measureOf(tokens: readonly Token[], counted: Work['counted'], noun: Token): Measure | undefined {
  const near = tokens.slice(Math.max(0, counted.head - AROUND), counted.head + AROUND);
  if (BREACHES.has(noun.lemma)) return near.some((token) => CEASEFIRES.has(token.lemma) || isCounting(token)) ? 'strikes' : undefined;
  if (ORDNANCE.has(noun.lemma))
    return near.some((token) => /^VB./.test(token.tag) && FIRING_VERBS.has(token.lemma)) ? 'strikes' : 'weapons';
  return counted.class === null ? undefined : MEASURE_OF[counted.class];
}

/** "recorded 308 violations" */
function isCounting({ lemma, tag }: Token): boolean {
  return tag.startsWith('VB') && /^(?:record|register|count|log|observe|document)$/.test(lemma);
}

/** A vague count of things needs a verb that says what they did or what was done to them. */
function isSaid(tokens: readonly Token[], counted: Work['counted'], verb: number): boolean {
  if (verb < 0) return false;
  const near = verb >= counted.to ? verb - counted.to <= 6 : counted.from - verb <= 5;
  if (!near) return false;
  return counted.class === 'vehicle'
    ? (tokens[verb]?.tag.startsWith('VB') ?? false)
    : DESTROY_VERBS.has(tokens[verb]?.lemma ?? '') || tokens[verb]?.lemma === 'cause';
}

export function clauseAt(context: Context, sentence: Sentence, token: number): Clause | null {
  const clauses = context.clauses[sentence.index] ?? [];
  const own =
    clauses.find((clause) => clause.subject === token) ??
    clauses.find((clause) => clause.object === token) ??
    clauses.find((clause) => clause.from <= token && token < clause.to) ??
    null;
  if (own === null || !RAISING_VERBS.has(own.lemma)) return own;
  return clauses.find((clause) => clause.label === 'xcomp' && clause.governor === own.head) ?? own;
}

/** "were shot down": the particle is a part of the verb. */
function withParticle(tokens: readonly Token[], verb: number): number {
  return tokens[verb + 1]?.tag === 'RP' ? verb + 2 : verb + 1;
}

/** "in two steps", "three phases": a step alone may be anybody's. */
function isCourse(tokens: readonly Token[], number: QuantityMention, noun: Token): boolean {
  return noun.lemma !== 'step' || tokens[number.from - 1]?.norm === 'in';
}

function isOrdinal(tokens: readonly Token[], number: QuantityMention): boolean {
  return ['first', 'last', 'next', 'second', 'final', 'these', 'both'].includes(tokens[number.from - 1]?.norm ?? '');
}

/** How far a price, a toll or the like went up or down. */
export function changeFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  if (number.change === null || number.unit === null) return null;
  const clause = clauseAt(context, sentence, number.core.from);
  const verb = sentence.tokens[number.from - 1]?.norm === 'by' ? number.from - 2 : number.from - 1;
  const subject = clause === null || clause.subject < 0 ? null : nounPhraseAt(sentence, clause.subject);
  return toDraft(context, {
    sentence,
    from: Math.min(verb, subject !== null && subject.to <= verb ? subject.from : verb),
    to: number.to,
    predicate: clause?.head ?? verb,
    rule: 'figure/change',
    measure: 'other',
    of: subject === null ? null : textOf(context, sentence, subject),
    unit: number.unit,
    bounds: boundsOf(number),
    accounting: 'new',
    confidence: 'medium',
    notes: [`a change ${number.change}, not a level`],
  });
}

/** A share in per cent: of people and things by what is counted, else of land. */
export function shareFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  if (tokens[number.to]?.norm !== 'of') return null;
  const place = inSentence(context.mentions.places, sentence.index).find(
    (mention) => mention.from <= number.to + 4 && mention.to > number.to,
  );
  const noun = tokens.slice(number.to + 1, number.to + 6).findIndex((token) => AREA_NOUNS.has(token.lemma));
  if (place === undefined && noun < 0) return null;
  const to = Math.max(place?.to ?? 0, noun < 0 ? 0 : number.to + 2 + noun);
  return toDraft(context, {
    sentence,
    from: number.from,
    to,
    predicate: clauseAt(context, sentence, number.core.from)?.head ?? number.core.from,
    rule: 'figure/area-share',
    measure: 'area-share',
    of: textOf(context, sentence, { from: number.to + 1, to }),
    unit: 'percent',
    bounds: boundsOf(number),
    accounting: 'stock',
  });
}

const NEARBY = 8;

/** Money, distance, area and weight: only beside a word that makes them a part of the record. */
export function measuredFigure(context: Context, sentence: Sentence, number: QuantityMention): FigureDraft | null {
  const { tokens } = sentence;
  // "500-pound bombs": how heavy one of them is.
  const last = tokens[number.to - 1]?.norm ?? '';
  if (number.unit === null || (number.type === 'weight' && last.includes('-'))) return null;
  const around = tokens.slice(Math.max(0, number.from - NEARBY), number.to + 5);
  const near = (words: ReadonlySet<string>) => around.some((token) => words.has(token.lemma) || words.has(token.norm));
  const measure = measuredAs(number, near, around);
  if (measure === null) return null;
  return toDraft(context, {
    sentence,
    from: number.from,
    to: number.to,
    predicate: clauseAt(context, sentence, number.core.from)?.head ?? number.core.from,
    rule: `figure/${measure}-amount`,
    measure,
    unit: number.unit,
    bounds: boundsOf(number),
    confidence: 'medium',
  });
}

const LEAST_MONEY = 1000;
const TOWARDS = new Set([
  'from',
  'away',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'inside',
  'outside',
  'off',
  'into',
]);

/** "15 km from the border", "40 miles south of Homs": how far from a place. */
function isFromPlace(around: readonly Token[]): boolean {
  return around.slice(-5).some((token) => TOWARDS.has(token.norm));
}

function measuredAs(number: QuantityMention, near: (words: ReadonlySet<string>) => boolean, around: readonly Token[]): Measure | null {
  const has = (pattern: RegExp) => around.some((token) => pattern.test(token.norm));
  if (number.type === 'money') return (number.low ?? number.high ?? 0) >= LEAST_MONEY || near(MONEY_WORDS) ? 'money' : null;
  if (number.type === 'distance') return near(DISTANCE_WORDS) || isFromPlace(around) ? 'distance' : null;
  if (number.type === 'area')
    return has(/^(?:captur|seiz|retak|took|taken|control|recaptur|liberat|los|gain|recover|hold|held|burn|destroy|clear)/) ? 'other' : null;
  const volume = number.type === 'other' && /^(?:lit(?:re|er)|gallon|barrel)s$/.test(number.unit ?? '');
  if (volume) return has(/^(?:fuel|diesel|petrol|gasoline|kerosene|water|oil|milk|blood|oxygen)$/) ? 'other' : null;
  if (number.type !== 'weight') return null;
  if (has(/^(?:weapon|explosiv|ammunition|arms|tnt|munition|bomb)/)) return 'weapons';
  return has(
    /^(?:aid|food|flour|medicine|supplies|fuel|grain|relief|corn|wheat|maize|rice|sugar|cargo|cement|goods|barley|bread|parcels|equipment|oil|water)$/,
  )
    ? 'other'
    : null;
}

function textOf(context: Context, sentence: Sentence, range: { from: number; to: number }): string {
  const span = spanOf(sentence, range.from, range.to);
  return context.report.text.slice(span.start, span.end);
}

import { CUMULATIVE } from '../../../languages/ar/figure-words.ts';
import { isVerb } from '../../../languages/ar/readings.ts';
import { SPEECH_VERBS } from '../../../languages/ar/speech-words.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { FigureBody, Measure } from '../body.ts';
import { boundsOf } from '../bounds.ts';
import { spanOf, toDraft } from '../draft.ts';
import type { Counted } from './counted.ts';
import { type Fate, fateAfter, fateBefore, measureAt, type Place, tollFate } from './fate.ts';
import type { Found } from './found.ts';
import { isPart, wholeOf } from './parts.ts';

/** Counts of people with what befell them: one claim, or two of "killed and wounded" in one number that is not joint. */
export function peopleFigures(context: Context, place: Place, earlier: readonly Found[]): Found[] {
  const { sentence, number, counted } = place;
  if (counted.class === 'other') return bodiesOfPeople(context, place);
  if (counted.class === 'unknown' && !isRightBehindFate(place)) return [];
  if (counted.class === 'none' && isWholeOfThings(place, earlier)) return [];
  if (counted.class === 'family' && isOfOneFamily(place)) return [];
  const before = isPart(sentence.tokens, number) ? earlier.at(-1) : undefined;
  if (before !== undefined) return [partFigure(context, place, before)];
  const listed = afterAnother(place, earlier);
  const fate =
    nounFate(place) ??
    tollFate(place) ??
    inState(place) ??
    ofThose(place) ??
    ownFate(place) ??
    listed ??
    standing(context, place) ??
    contrasted(place, earlier) ??
    inNeed(place);
  if (fate === null) return [];
  const whole = wholeOf(sentence.tokens, number, earlier);
  const made = figureOf(context, place, whole === null ? fate : { ...fate, measure: whole.draft.body.measure });
  return fate.second === undefined ? [made] : [figureOf(context, place, { ...fate, measure: fate.second }), made];
}

/** "61 مستشفى من أصل 89 خرجت عن الخدمة": the whole counts what the part counts. */
function isWholeOfThings({ sentence: { tokens }, number }: Place, earlier: readonly Found[]): boolean {
  const whole = tokens[number.from - 1]?.norm === 'اصل' && tokens[number.from - 2]?.lemma === 'من';
  const counted = tokens[number.from - 3];
  return (
    whole &&
    !earlier.some(({ counted: { to } }) => to === number.from - 2) &&
    counted?.morph?.kind !== 'people' &&
    counted?.morph?.kind != null
  );
}

/** "مقتل 5 بحارة": a noun that no list has is people where they are killed, hurt or seized right before. */
function isRightBehindFate(place: Place): boolean {
  const fate = fateBefore(place);
  return fate !== null && BODILY.has(fate.measure) && place.number.from - fate.predicate <= 3;
}

const BODILY: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'captured', 'missing']);

/** The fate that the sentence gives by a verb: before the number, unless a nearer one stands behind its noun. */
function ownFate(place: Place): Fate | null {
  const before = fateBefore(place);
  if (before !== null) return refined(before, place);
  return fateAfter(place);
}

/** "الإفراج عن معتقلين": what is done to detainees is not their capture. */
function refined(fate: Fate, { counted }: Place): Fate {
  return counted.measure === 'captured' && fate.measure === 'left' ? { ...fate, measure: 'released' } : fate;
}

/** "30 قتيلا", "20 جريحا": the noun says it, whatever verb stands over it, save for those that move or free them. */
function nounFate(place: Place): Fate | null {
  const { number, counted } = place;
  if (counted.measure === null) return null;
  const verb = ownFate(place);
  if (verb !== null && OVERRULES.has(verb.measure) && counted.measure !== 'killed' && counted.measure !== 'wounded') return verb;
  return { measure: counted.measure, predicate: verb?.predicate ?? counted.head, from: number.from, to: counted.to };
}

const OVERRULES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'released', 'evacuated', 'left', 'arrived']);

/** "قتل 3 مدنيين و5 عناصر": joined to a count before it, with nothing between that says otherwise. */
function afterAnother({ sentence: { tokens }, number, counted }: Place, earlier: readonly Found[]): Fate | null {
  const last = earlier.at(-1);
  if (last === undefined || tokens[number.from - 1]?.lemma !== 'و') return null;
  if (number.from - 1 - last.counted.to > 8 || tokens.slice(last.counted.to, number.from).some(({ text }) => /^[.؛:]$/.test(text)))
    return null;
  return { measure: last.draft.body.measure, predicate: last.draft.predicate.token, from: number.from, to: counted.to };
}

/** Fighters without a fate are the strength of a force; civilians only where the sentence says that they are there. */
function standing(context: Context, { sentence, number, counted }: Place): Fate | null {
  if (counted.class !== 'person' && counted.class !== 'none') return null;
  const base = { predicate: counted.head < 0 ? number.core.from : counted.head, from: number.from, to: Math.max(counted.to, number.to) };
  if (counted.civilian === 'combatant') return { ...base, measure: 'combatants' };
  const { tokens } = sentence;
  const force = counted.class === 'none' && (tokens[number.to]?.lemma === 'لدى' || OF_WHOLE.test(joined(tokens, number.from)));
  if (force && context.mentions.parties.some((party) => party.sentence === sentence.index && party.partyKind === 'armed-group'))
    return { ...base, measure: 'combatants' };
  return counted.class === 'person' && PRESENT.test(joined(tokens, number.from)) ? { ...base, measure: 'present' } : null;
}

/** "انتشلت الفرق 137 جثة، ويتحدث المجلس عن مئتين": a bare number that another voice gives for the count before it. */
function contrasted({ sentence: { tokens }, number, counted }: Place, earlier: readonly Found[]): Fate | null {
  const last = earlier.at(-1);
  if (last === undefined || counted.class !== 'none' || number.vague !== null) return null;
  const between = tokens.slice(last.counted.to, number.from);
  const told = between.some(({ tag, lemma }) => isVerb(tag) && (SPEECH_VERBS.has(lemma) || lemma === 'بلغ'));
  const part = wholeBefore(tokens, last);
  // "ثم ارتفع العدد إلى ثمانية": the same count, grown.
  const grown = between.some(({ lemma }) => GROWN.has(lemma)) && between.some(({ lemma }) => lemma === 'عدد' || lemma === 'حصيلة');
  return told || part || grown
    ? { measure: last.draft.body.measure, predicate: last.draft.predicate.token, from: number.from, to: number.to }
    : null;
}

const GROWN = new Set(['ارتفع', 'وصل', 'زاد', 'بلغ']);

/** "من أصل العشرة آلاف مقاتل، أكثر من أربعة آلاف يرفضون": the count before was the whole. */
function wholeBefore(tokens: readonly Token[], { number }: Found): boolean {
  return tokens[number.from - 1]?.norm === 'اصل' && tokens[number.from - 2]?.lemma === 'من';
}

/** "نحو 300 آخرين رهن الاعتقال", "12 في عداد المفقودين": a state told behind the number. */
function inState({ sentence: { tokens }, number, counted }: Place): Fate | null {
  for (let at = number.to; at < Math.min(tokens.length, Math.max(counted.to, number.to) + 4); at += 1) {
    const measure = STATES.get(tokens[at]?.norm ?? '');
    if (measure !== undefined && tokens[at + 1] !== undefined) return { measure, predicate: at, from: number.from, to: at + 2 };
  }
  return null;
}

/** "خرجت الدفعة الأولى، وعددهم 1146 شخصا": the number of those whose fate the clause before tells. */
function ofThose({ sentence: { tokens }, clauses, number, counted }: Place): Fate | null {
  const noun = tokens[number.from - 1];
  if (noun?.lemma !== 'عدد' || noun.morph?.pronoun == null) return null;
  const told = clauses.findLast(({ head }) => head < number.from && measureAt(tokens, head) !== null);
  const measure = told === undefined ? null : measureAt(tokens, told.head);
  return measure === null
    ? null
    : { measure, predicate: told?.head ?? number.from, from: number.from - 1, to: Math.max(counted.to, number.to) };
}

/** "خمسة أفراد من عائلة واحدة": of what family they are. */
const isOfOneFamily = ({ sentence: { tokens }, number, counted }: Place): boolean =>
  number.low === 1 && number.high === 1 && tokens[Math.min(counted.from, counted.head, number.from) - 1]?.lemma === 'من';

const STATES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['رهن', 'captured'], // held in
  ['قيد', 'captured'], // under (arrest)
  ['عداد', 'missing'], // counted among (the missing)
  ['انقاض', 'missing'], // under the rubble
]);

/** "22 مليون شخص يحتاجون إلى المساعدة": people told of by their need. */
function inNeed({ sentence: { tokens }, number, counted }: Place): Fate | null {
  const verb = tokens.findIndex(({ lemma }, at) => at >= counted.to && at < counted.to + 3 && NEEDS.has(lemma));
  return counted.class === 'person' && verb >= 0 ? { measure: 'other', predicate: verb, from: number.from, to: verb + 1 } : null;
}

const NEEDS = new Set(['احتاج', 'عانى', 'واجه', 'حرم']);

const OF_WHOLE = /من اصل $/;
const PRESENT = /كان (?:في|داخل|ب) \S+ |متن \S+ |(?:متن|هناك|ثمه|عدد سكان\p{L}*|تضم|يضم|بها|فيها|فيه) $/u;
const joined = (tokens: readonly Token[], to: number): string =>
  tokens
    .slice(Math.max(0, to - 3), to)
    .map(({ norm }) => `${norm} `)
    .join('');

/** Groups and factions that move as one: "خروج جماعتين مسلحتين". */
function bodiesOfPeople(context: Context, place: Place): Found[] {
  const token = place.sentence.tokens[place.counted.head];
  if (token?.morph?.kind !== 'people' || place.number.low === null) return [];
  const fate = fateBefore(place);
  return fate === null || !MOVES.has(fate.measure) ? [] : [figureOf(context, place, fate, 'groups')];
}

const MOVES: ReadonlySet<Measure> = new Set(['left', 'arrived', 'evacuated']);

function partFigure(context: Context, place: Place, whole: Found): Found {
  const { number, counted } = place;
  const { body, predicate } = whole.draft;
  const fate = {
    measure: counted.measure ?? body.measure,
    predicate: predicate.token,
    from: number.from,
    to: Math.max(counted.to, number.to),
  };
  const made = figureOf(context, place, fate);
  return { ...made, draft: { ...made.draft, partOf: whole.draft } };
}

export function figureOf(context: Context, { sentence, number, counted }: Place, fate: Fate, unit?: string): Found {
  const span = spanOf(sentence, counted.head < 0 ? number.to : counted.head, Math.max(counted.to, number.to));
  const of = counted.head < 0 ? null : context.report.text.slice(span.start, span.end);
  const draft = toDraft(context, {
    sentence,
    from: Math.min(fate.from, number.from),
    to: Math.max(fate.to, counted.to, number.to),
    predicate: fate.predicate,
    rule: `figure/ar-${fate.measure}`,
    measure: fate.measure,
    alternatives: ALTERNATIVES[fate.measure] ?? [],
    of,
    civilian: counted.civilian,
    group: counted.group,
    unit: unit ?? unitOf(counted),
    bounds: boundsOf(number),
    accounting: accountingOf(sentence, number, fate),
    confidence: counted.head < 0 ? 'medium' : 'high',
    countedSpan: counted.head < 0 ? null : span,
  });
  return { draft, number, counted };
}

const ALTERNATIVES: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  left: ['evacuated'],
  evacuated: ['left'],
  combatants: ['remaining'],
};

function unitOf(counted: Counted): string {
  if (counted.class === 'family') return 'families';
  return counted.class === 'body' ? 'bodies' : 'persons';
}

const STOCKS: ReadonlySet<Measure> = new Set(['present', 'remaining', 'combatants', 'missing']);

function accountingOf({ tokens }: Sentence, number: QuantityMention, { measure, predicate }: Fate): FigureBody['accounting'] {
  if (STOCKS.has(measure)) return 'stock';
  if (tokens.slice(Math.max(0, number.from - 12), number.to + 6).some(({ norm }) => CUMULATIVE.test(norm))) return 'cumulative';
  return /^V/.test(tokens[predicate]?.tag ?? '') ? 'new' : 'unknown';
}

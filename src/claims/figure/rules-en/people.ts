import type { FateMeasure } from '../../../languages/en/fate-words.ts';
import { DEAL_WORDS } from '../../../languages/en/figure-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Modality } from '../../common.ts';
import type { Context } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { FigureBody, Measure } from '../body.ts';
import { boundsOf, mostOf } from '../bounds.ts';
import { type Bounds, type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { accountingOf } from './accounting.ts';
import { fateBefore } from './before.ts';
import { countedAt } from './counted.ts';
import { type Fate, fateOf } from './fate.ts';
import type { Found, Work } from './found.ts';
import { isOfMethod } from './method.ts';
import { isListed, isPeople, joinedTo, predicatedGroup, setApart, wholeOf } from './parts.ts';
import { quoteEnd } from './quote-end.ts';
import { sufferer } from './sufferer.ts';
import { isVerb } from './verb-group.ts';

const GRAVE: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured', 'released']);
const FEWEST_MOVED = 5;
const FEWEST_TOLD = 10;

/** A count of people: what became of them, in whose words, as a part of which whole. */
export function peopleFigure(context: Context, work: Work): Found | null {
  const { sentence, number, counted } = work;
  const own = fateOf(sentence, number, counted) ?? sharedVerb(context, work) ?? listedFate(work);
  const whole = hasOwnClause(work, own) ? null : wholeOf(work);
  if (whole !== null && isOtherwiseEngaged(work, own)) return null;
  const fate = chooseFate(work, own, whole);
  if (fate === null && (counted.head < 0 || !isTold(work))) return null;
  if (isOfThings(work, fate) || (!GRAVE.has(fate?.measure ?? 'other') && isOfMethod(sentence, counted))) return null;
  const measure = measureOf(work, fate);
  if (!whole && isSlight(work, measure, fate)) return null;
  const bounds = boundsIn(work, whole);
  if (bounds === null) return null;
  const apart = setApart(sentence.tokens, Math.max(counted.to, number.to));
  const draft = peopleDraft(context, work, { fate, measure, whole, bounds, apart });
  return { number, counted, fate, draft, isPart: whole !== null };
}

/** ", and 15 others were wounded": its own verb right after the noun begins a clause of its own. */
function hasOwnClause({ sentence, number, counted }: Work, own: Fate | null): boolean {
  if (own?.via !== 'verb' || own.from > Math.max(counted.to, number.to) || counted.head < 0) return false;
  return sentence.tokens[number.from - 1]?.norm === 'and' && sentence.tokens[number.from - 2]?.norm === ',';
}

/** "It still holds four": posts or towns, where the sentence tells of nobody. */
function isOfThings({ sentence, counted, earlier }: Work, fate: Fate | null): boolean {
  return counted.head < 0 && fate?.via === 'object' && sentence.tokens[fate.predicate]?.lemma === 'hold' && earlier.length === 0;
}

/** "one of them said": a member who does something else is no part of the toll. */
function isOtherwiseEngaged({ sentence, number, counted }: Work, own: Fate | null): boolean {
  const after = Math.max(counted.to, number.to);
  if (own !== null || counted.head >= 0 || number.low !== 1) return false;
  return isVerb(sentence.tokens[after]) && predicatedGroup(sentence.tokens, after) === null;
}

/** "eleven members of one family", "three of the 33 passengers", "all but three": a number that counts no one by itself; a rate. */
export function isModifier(context: Context, { sentence, number, earlier }: Omit<Work, 'counted'>): boolean {
  const { tokens } = sentence;
  const before = tokens[number.from - 1]?.norm ?? '';
  if (before === 'per' || tokens[countedAt(sentence, number.to).to]?.norm === 'per') return true;
  if (before === 'but' && /^(?:all|everyone|none)$/.test(tokens[number.from - 2]?.norm ?? '')) return true;
  let of = number.from - 1;
  while (/^(?:DT|PRP\$|PDT)$/.test(tokens[of]?.tag ?? '')) of -= 1;
  if (
    tokens[of]?.norm === 'of' &&
    inSentence(context.mentions.quantities, sentence.index).some((one) => one.to === of && one.type !== 'ordinal')
  )
    return true;
  const last = earlier.at(-1);
  if (last === undefined || last.isPart) return false;
  return (before === 'of' || before === 'from') && last.counted.to === number.from - 1;
}

interface Choice {
  readonly fate: Fate | null;
  readonly measure: Measure;
  readonly whole: Found | null;
  readonly bounds: Bounds;
  readonly apart: ReturnType<typeof setApart>;
}

/** A part and a joined count share the fate of what they hang on, unless they have words of their own for it. */
function chooseFate(work: Work, own: Fate | null, whole: Found | null): Fate | null {
  if (whole !== null) return own !== null && isOfPart(work, own) ? own : whole.fate;
  const weak = own === null || ['noun', 'place', 'beside', 'relative'].includes(own.via);
  const joined = weak ? joinedTo(work) : null;
  if (joined?.fate && !['place', 'noun', 'bodies'].includes(joined.fate.via)) return joined.fate;
  if (own !== null || work.counted.head >= 0) return own;
  return joined?.fate ?? null;
}

/** "five of them wounded", "ten of whom were later freed", "two of them died": words for the part alone. */
function isOfPart({ sentence, number }: Work, own: Fate): boolean {
  if (!GRAVE.has(own.measure) || own.from < number.from) return false;
  if (own.via === 'participle' || own.via === 'noun') return true;
  const partitive = sentence.tokens
    .slice(number.to, number.to + 2)
    .map((token) => token.norm)
    .join(' ');
  return own.via === 'verb' && /^of (?:whom|which|them|these|those)$/.test(partitive) && own.from <= number.to + 2;
}

/** "Four were killed in Kharkiv, two in Sumy and one in Odesa": a list by place goes on with the fate that opens it. */
function listedFate({ sentence, number, counted, earlier }: Work): Fate | null {
  const { tokens } = sentence;
  const last = earlier.at(-1);
  if (counted.head >= 0 || last?.fate === null || last === undefined || last.isPart || !GRAVE.has(last.fate.measure)) return null;
  const listed = /^(?:,|and|;)$/.test(tokens[number.from - 1]?.norm ?? '') && /^(?:in|at|near)$/.test(tokens[number.to]?.norm ?? '');
  const placed = tokens[number.to + 1]?.tag === 'NNP' || tokens[number.to + 2]?.tag === 'NNP';
  return listed && placed ? { ...last.fate, from: number.from, to: number.to + 2, via: 'listed' } : null;
}

/** "killed a monk and two women", "killed him and his three sons": the verb before the one named first. */
function besideOne(tokens: readonly Token[], joint: number): Fate | null {
  let from = joint;
  while (joint - from < 6 && /^(?:DT|PRP|PRP\$|NN|NNP|JJ|CD|,)$/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  const fate = from === joint ? null : fateBefore(tokens, from);
  return fate?.via === 'object' && GRAVE.has(fate.measure) ? fate : null;
}

/** "lost 14 tanks and 200 men": the verb before the things counted first. */
function sharedVerb(context: Context, { sentence, number, counted }: Work): Fate | null {
  const { tokens } = sentence;
  const joint = tokens[number.from - 1]?.tag === 'PRP$' ? number.from - 2 : number.from - 1;
  if (tokens[joint]?.norm !== 'and' || counted.class !== 'person') return null;
  const beside = besideOne(tokens, joint);
  if (beside !== null) return beside;
  if (joint !== number.from - 1) return null;
  const first = inSentence(context.mentions.quantities, sentence.index).findLast((one) => one.to < number.from);
  return first !== undefined && countedAt(sentence, first.to).to === number.from - 1 ? fateBefore(tokens, first.from) : null;
}

/** Without a fate, only fighters and larger numbers of people are worth a claim. */
function isTold(work: Work): boolean {
  const size = work.number.low ?? work.number.high;
  return size !== null && (size >= FEWEST_TOLD || work.counted.civilian === 'combatant') && size > 1;
}

function measureOf(work: Work, fate: Fate | null): Measure {
  const { excludes } = setApart(work.sentence.tokens, Math.max(work.counted.to, work.number.to));
  if (fate?.measure === 'casualties' && excludes.some((words) => /wounded|injur/i.test(words))) return 'killed';
  if (fate !== null) return fate.measure;
  return work.counted.civilian === 'combatant' ? 'combatants' : 'other';
}

/** Few people on the move or in a place are a story's cast, no figure. */
function isSlight(work: Work, measure: Measure, fate: Fate | null): boolean {
  const size = work.number.low ?? work.number.high;
  if (size === null)
    return (
      fate === null || !['verb', 'object', 'participle', 'nominal', 'toll', 'relative', 'bodies'].includes(fate.via) || measure === 'other'
    );
  if (size === 1 && work.number.high === 1) return !GRAVE.has(measure) || fate?.via === 'noun';
  if (fate?.via === 'noun' && measure !== 'killed' && measure !== 'wounded') return size < 2;
  if (GRAVE.has(measure)) return false;
  return size < (measure === 'other' ? FEWEST_TOLD : FEWEST_MOVED) && size !== 0;
}

function boundsIn(work: Work, whole: Found | null): Bounds | null {
  const said = over(work);
  if (work.number.vague !== 'most' || said.low !== null) return said;
  return whole === null || whole.draft.body.low === null ? said : mostOf(whole.draft.body, work.number.exact);
}

const EXCEEDING = new Set(['exceed', 'surpass', 'top', 'pass']);

/** "The toll could exceed 100": more than that. */
function over({ sentence, number }: Work): Bounds {
  const said = boundsOf(number);
  const verb = sentence.tokens[number.from - 1];
  if (verb === undefined || !EXCEEDING.has(verb.lemma) || !verb.tag.startsWith('VB') || said.low === null) return said;
  const negated = sentence.tokens.slice(Math.max(0, number.from - 4), number.from - 1).some(({ norm }) => /^(?:not|n't|never)$/.test(norm));
  if (negated) return { ...said, low: null, lowExclusive: false, qualifier: 'not exceeding' };
  return { ...said, high: null, lowExclusive: true, qualifier: said.qualifier ?? verb.norm };
}

function peopleDraft(context: Context, work: Work, choice: Choice): FigureDraft {
  const { sentence, number, counted } = work;
  const { fate, measure, whole, apart } = choice;
  const tokens = sentence.tokens;
  const named = counted.head < 0 ? predicatedGroup(tokens, counted.to) : null;
  const alone = whole !== null && isListed(work, whole);
  const start = alone
    ? number.from
    : Math.min(withArticle(tokens, number.from), fate?.from ?? number.from, whole?.number.from ?? number.from);
  const end = Math.max(counted.to, number.to, alone ? 0 : (fate?.to ?? 0), named?.end ?? 0, apart.excludes.length > 0 ? apart.end : 0);
  const inherited = counted.head < 0 && whole === null && fate?.via !== 'toll' ? whoBefore(work) : undefined;
  return toDraft(context, {
    sentence,
    from: start,
    to: quoteEnd(tokens, { from: Math.max(start, counted.head, number.core.from), to: end }),
    predicate: fate?.predicate ?? Math.max(counted.head, number.core.from),
    rule: `figure/${measure}-${fate?.via ?? 'count'}`,
    measure,
    alternatives: alternativesOf(work, fate, measure),
    of: ofWhom(context, work, fate) ?? whole?.draft.body.of ?? inherited?.draft.body.of ?? null,
    civilian: civilianOf(work, { named, whole: whole ?? inherited ?? null }),
    group: named?.group ?? counted.group,
    unit: unitOf(tokens, work),
    bounds: choice.bounds,
    accounting: accountingOf(sentence, number, { measure, predicate: fate?.predicate ?? -1 }),
    excludes: apart.excludes,
    includes: apart.includes,
    confidence: fate === null ? 'low' : ['noun', 'place', 'beside', 'relative'].includes(fate.via) || counted.head < 0 ? 'medium' : 'high',
    modality: modalityOf(context, work, fate),
    notes: fate === null ? ['what became of them is not said in so many words'] : [],
    ...(whole === null ? {} : { partOf: whole.draft }),
    countedSpan: counted.head < 0 ? null : spanOf(sentence, counted.from, counted.to),
  });
}

const SHELTERED = new Set(['women', 'children', 'women and children']);

/** Of fighters a part is of fighters, unless it is women or children; "locals" says nothing else. */
function civilianOf({ counted }: Work, of: { named: ReturnType<typeof predicatedGroup>; whole: Found | null }): FigureBody['civilian'] {
  const own = of.named?.civilian ?? (counted.head < 0 ? 'unknown' : counted.civilian);
  const group = of.named?.group ?? counted.group;
  const whole = of.whole?.draft.body.civilian ?? 'unknown';
  if (whole === 'combatant' && own !== 'combatant') return SHELTERED.has(group ?? '') ? own : 'combatant';
  return own === 'unknown' && counted.head < 0 ? whole : own;
}

function alternativesOf(work: Work, fate: Fate | null, measure: Measure): Measure[] {
  const also: Measure[] = [...(fate?.also ?? [])];
  if (fate?.measure === 'casualties' && measure === 'killed') also.push('casualties');
  if (work.counted.civilian === 'combatant' && (measure === 'present' || measure === 'remaining')) also.push('combatants');
  return [...new Set(also)].filter((one) => one !== measure);
}

function unitOf(tokens: readonly Token[], work: Work): string {
  const noun = tokens[work.counted.head];
  if (work.number.type === 'percent') return 'percent';
  if (noun !== undefined && (work.counted.class === 'family' || work.counted.class === 'body')) return noun.norm;
  return 'persons';
}

/** Those counted as written; for "casualties" and the like the people named after "among" or before the verb. */
function ofWhom(context: Context, work: Work, fate: Fate | null): string | null {
  const { sentence, counted } = work;
  if (counted.head < 0) return null;
  const text = (from: number, to: number) => {
    const span = spanOf(sentence, from, to);
    return context.report.text.slice(span.start, span.end);
  };
  const noun = sentence.tokens[counted.head];
  if (noun === undefined || !/^(?:casualt|fatalit|death|loss|injur|victim|dead|wounded)/.test(noun.norm))
    return text(counted.from, counted.to);
  const holder = sufferer(context, sentence, work.number.from);
  return holder ?? (fate === null ? null : text(counted.from, counted.to));
}

const NOMINAL = new Set(['nominal', 'exchange', 'noun', 'beside', 'place']);
const CARRIED_OUT = new Set([
  'complete',
  'happen',
  'occur',
  'follow',
  'resume',
  'end',
  'finish',
  'conclude',
  'see',
  'witness',
  'halt',
  'delay',
  'begin',
  'start',
]);
const MOVED_BY_DEAL: ReadonlySet<FateMeasure> = new Set(['released', 'evacuated', 'left', 'captured', 'arrived', 'displaced']);

/** What a deal promises has not happened: the text around decides, then the deal's own words. */
function modalityOf(context: Context, work: Work, fate: Fate | null): Modality | null {
  if (fate === null) return null;
  const stand = standOf(context, { sentence: work.sentence.index, token: fate.predicate });
  if (stand.modality !== null) return null;
  if (fate.ahead) return 'planned';
  if (!NOMINAL.has(fate.via) || !MOVED_BY_DEAL.has(fate.measure)) return null;
  const { tokens } = work.sentence;
  const around = [...tokens.slice(Math.max(0, fate.from - 14), fate.from), ...tokens.slice(fate.to, fate.to + 8)];
  if (fate.via !== 'exchange' && around.some((token) => CARRIED_OUT.has(token.lemma) && token.tag === 'VBD')) return null;
  const word = around.map((token) => DEAL_WORDS.get(token.lemma)).find((one) => one !== undefined);
  return word ?? (fate.via === 'exchange' ? 'agreed' : null);
}

/** Whose count goes on: of a whole rather than of its part. */
function whoBefore({ earlier }: Work): Found | undefined {
  return earlier.findLast((found) => isOfMany(found) && !found.isPart) ?? earlier.findLast(isOfMany);
}

/** "one person was killed and dozens injured": the dozens are no person. */
function isOfMany(found: Found): boolean {
  return isPeople(found) && !(found.number.low === 1 && (found.number.high ?? 1) === 1);
}

function withArticle(tokens: readonly Token[], from: number): number {
  return ['the', 'its', 'their', 'all', 'another', 'his', 'her'].includes(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
}

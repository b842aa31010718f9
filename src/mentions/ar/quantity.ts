import { VAGUE_PLURALS } from '../../languages/ar/number-words.ts';
import { isNominal } from '../../languages/ar/phrase.ts';
import { BEFORE, BEHIND, type BoundKind, MEASURES, NUMBERED, VAGUE_AMOUNTS } from '../../languages/ar/quantity-words.ts';
import { arabicKey } from '../../text/arabic-letters.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { QuantityMention } from '../mention.ts';
import { digitsOf, numberAt } from './number.ts';

/**
 * Numbers in Arabic sentences, in text order and without overlap: digits, number words, duals, "dozens", amounts without
 * bounds, ranges; with the qualifier before them or behind what they count. Years, dates, clock times and numbers of
 * names are left out.
 */
export function findArabicQuantities(text: string, sentences: readonly Sentence[]): QuantityMention[] {
  return sentences.flatMap((sentence) => inSentence(text, sentence));
}

function inSentence(text: string, sentence: Sentence): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const made = quantityAt(text, sentence, at);
    if (made !== null && made.mention !== null) found.push(made.mention);
    at = Math.max(made?.to ?? 0, at + 1);
  }
  return found;
}

interface Found {
  readonly to: number;
  /** Null for digits that are no quantity: they are stepped over. */
  readonly mention: QuantityMention | null;
}

function quantityAt(text: string, sentence: Sentence, at: number): Found | null {
  return vaguePluralAt(text, sentence, at) ?? countedAt(text, sentence, at) ?? dualAt(text, sentence, at) ?? amountAt(text, sentence, at);
}

const VAGUE = new Map(VAGUE_PLURALS.flatMap(([forms, low]) => forms.split(' ').map((form): [string, number] => [arabicKey(form), low])));
const bare = (token: Token | undefined): string =>
  token === undefined || VAGUE.has(token.norm) ? (token?.norm ?? '') : token.norm.replace(/^ال(?=..)/, '');

/** "عشرات", "المئات من", "عشرات الآلاف", "عدة مئات". */
function vaguePluralAt(text: string, sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  const lead = /^(?:عده|بضعه|بضع)$/.test(tokens[at]?.norm ?? '') && VAGUE.has(bare(tokens[at + 1])) ? 1 : 0;
  const first = VAGUE.get(bare(tokens[at + lead]));
  if (first === undefined) return null;
  const times = /^(?:الاف|ملايين)$/.test(bare(tokens[at + lead + 1])) ? (bare(tokens[at + lead + 1]) === 'الاف' ? 1e3 : 1e6) : 1;
  const to = at + lead + (times > 1 ? 2 : 1);
  const exact = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
  const mention = make(text, sentence, { from: at, to, core: { from: at, to }, low: first * times, high: null, vague: exact });
  return { to, mention: qualified(text, sentence, mention) };
}

/** Digits or number words, with what they measure, a range, a qualifier. */
function countedAt(text: string, sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  const number = numberAt(tokens, at);
  if (number === null) return /^\d/.test(tokens[at]?.norm ?? '') ? { to: at + 1, mention: null } : null;
  // "واحدة" by itself is "one of them"; behind its noun it counts (see `doubledAt`).
  const alone = number.to === at + 1 && /واحد/.test(tokens[at]?.norm ?? '');
  if (alone || isNoCount(sentence, at, number.to)) return { to: number.to, mention: null };
  const behind = behindNoun(text, sentence, { at, to: number.to, value: number.value });
  if (behind !== null) return behind;
  const range = rangeAt(sentence, at, { value: number.value, to: number.to });
  const { to, unit, type } = measureAfter(tokens, range.to);
  const shape = { from: range.from, to, core: { from: at, to: range.to }, low: range.low, high: range.high, unit, type };
  const made = make(text, sentence, shape);
  const mention = range.qualifier === null ? qualified(text, sentence, made) : { ...made, qualifier: range.qualifier };
  return { to, mention: isAge(tokens, at, to) ? { ...mention, type: 'age' } : mention };
}

/** "الأسابيع الستة الماضية": a definite number behind the noun that it counts. */
function behindNoun(text: string, sentence: Sentence, { at, to, value }: { at: number; to: number; value: number }): Found | null {
  const { tokens } = sentence;
  const noun = tokens[at - 1];
  if (!tokens[at]?.norm.startsWith('ال') || noun?.morph?.number !== 'many' || !noun.morph.definite) return null;
  const unit = MEASURES.get(noun.lemma);
  if (unit === undefined) return { to, mention: null };
  return { to, mention: make(text, sentence, { from: at - 1, to, core: { from: at, to }, low: value, high: value, ...unit }) };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly qualifier: string | null;
}

/** "بين 4 و5 آلاف", "من ثلاثة إلى أربعة", "10-15". */
function rangeAt({ tokens }: Sentence, at: number, first: { value: number; to: number }): Range {
  const alone: Range = { from: at, to: first.to, low: first.value, high: first.value, qualifier: null };
  const before = tokens[at - 1]?.lemma;
  const link = tokens[first.to];
  const second = numberAt(tokens, first.to + 1);
  if (second === null || link === undefined) return alone;
  const between = before === 'بين' && link.norm === 'و';
  const upTo = before === 'من' && (link.lemma === 'إلى' || link.lemma === 'حتى');
  const dash = /^[-–—]$/.test(link.text) && digitsOf(tokens[at]) !== null;
  // "خلال ستة إلى ثمانية أسابيع": no "from" opens it.
  const bare = !upTo && link.lemma === 'إلى' && before !== 'إلى' && second.value <= first.value * CLOSE;
  if ((!between && !upTo && !dash && !bare) || second.value <= 0) return alone;
  const low =
    second.value >= 1000 && first.value < 1000 && second.value / first.value >= 500 ? first.value * scaleOf(second.value) : first.value;
  if (low >= second.value) return alone;
  const from = dash || bare ? at : tokens[at - 2]?.norm === 'ما' ? at - 2 : at - 1;
  return { from, to: second.to, low, high: second.value, qualifier: dash || bare ? null : (before ?? null) };
}

/** Ends of a range without "from" lie near each other: "ارتفع العدد 20 إلى 500" is none. */
const CLOSE = 3;

// "بين ثلاثة وأربعة آلاف": the scale counts for both.
const scaleOf = (value: number): number => (value >= 1e6 ? 1e6 : 1e3);

interface Shape extends Partial<QuantityMention> {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number };
}

function make(text: string, sentence: Sentence, shape: Shape): QuantityMention {
  const start = sentence.tokens[shape.from]?.start ?? sentence.start;
  const end = sentence.tokens[shape.to - 1]?.end ?? start;
  return {
    kind: 'quantity',
    sentence: sentence.index,
    low: null,
    high: null,
    lowExclusive: false,
    highExclusive: false,
    qualifier: null,
    vague: null,
    unknown: false,
    derived: false,
    type: 'count',
    unit: null,
    change: null,
    ...shape,
    start,
    end,
    exact: text.slice(start, end),
  };
}

/** "في المئة", "%", a noun that measures; the number alone where none follows. */
function measureAfter(tokens: readonly Token[], at: number): { to: number; unit: string | null; type: QuantityMention['type'] } {
  const [next, after, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (next?.norm === '%') return { to: at + 1, unit: 'percent', type: 'percent' };
  if ((next?.lemma === 'في' || next?.lemma === 'ب') && /^الم(?:يه|ايه)$/.test(after?.norm ?? ''))
    return { to: at + 2, unit: 'percent', type: 'percent' };
  const unit = MEASURES.get(next?.lemma ?? '');
  if (unit === undefined || next?.morph?.pronoun != null || next?.morph?.definite === true) return { to: at, unit: null, type: 'count' };
  if (unit.type === 'distance' && /^مربع/.test(after?.norm ?? '')) return { to: at + 2, unit: `sq ${unit.unit}`, type: 'area' };
  if (unit.type === 'money' && after?.tag === 'JJ' && third !== undefined) return { to: at + 2, ...unit };
  return { to: at + 1, ...unit };
}

/** The mention with the words that bound it, before it or behind what it counts. */
function qualified(text: string, sentence: Sentence, made: QuantityMention): QuantityMention {
  const { tokens } = sentence;
  const before = wordsBefore(tokens, made.from);
  if (before !== null) {
    const from = made.from - before.length;
    const words = text.slice(tokens[from]?.start, tokens[made.from - 1]?.end);
    return make(text, sentence, { ...bounded(made, before.kind), from, to: made.to, core: made.core, qualifier: words });
  }
  const behind = wordsBehind(tokens, made.to);
  return behind === null
    ? made
    : { ...bounded(made, behind.kind), qualifier: text.slice(tokens[behind.from]?.start, tokens[behind.to - 1]?.end) };
}

function bounded(made: QuantityMention, kind: BoundKind): QuantityMention {
  switch (kind) {
    case 'more':
      return { ...made, high: null, lowExclusive: true };
    case 'least':
      return { ...made, high: null };
    case 'less':
      return { ...made, low: null, highExclusive: true };
    case 'most':
      return { ...made, low: null };
    default:
      return made;
  }
}

const LEADS = BEFORE.map(([words, kind]) => ({ keys: words.split(' ').map(arabicKey), kind })).sort(
  (a, b) => b.keys.length - a.keys.length,
);
const TAILS = BEHIND.map(([words, kind]) => ({ keys: words.split(' ').map(arabicKey), kind })).sort(
  (a, b) => b.keys.length - a.keys.length,
);

function wordsBefore(tokens: readonly Token[], from: number): { length: number; kind: BoundKind } | null {
  // "أكثر من الـ150": the article before digits stands between.
  const end = tokens[from - 1]?.lemma === 'ال' ? from - 1 : from;
  const found = LEADS.find(({ keys }) => keys.every((key, index) => tokens[end - keys.length + index]?.norm === key));
  return found === undefined ? null : { length: found.keys.length + from - end, kind: found.kind };
}

/** Right behind, or behind the noun counted and its adjectives ("ثماني غارات جوية على الأقل"). */
function wordsBehind(tokens: readonly Token[], to: number): { from: number; to: number; kind: BoundKind } | null {
  for (let from = to; from <= to + 4; from += 1) {
    const found = TAILS.find(({ keys }) => keys.every((key, index) => tokens[from + index]?.norm === key));
    if (found !== undefined) return { from, to: from + found.keys.length, kind: found.kind };
    const token = tokens[from];
    if (token === undefined || !(isNominal(token) || token.tag === 'JJ')) return null;
  }
  return null;
}

/** Duals by their letters: حافلتين, جنديان; "the two" point back and count nothing new. */
function dualAt(text: string, sentence: Sentence, at: number): Found | null {
  const token = sentence.tokens[at];
  if (token?.tag !== 'NND' || token.morph?.definite === true || token.morph?.construct === true) {
    return doubledAt(text, sentence, at);
  }
  const numeral = /^اثن/.test(sentence.tokens[at + 1]?.norm ?? '') ? 1 : 0;
  const unit = MEASURES.get(token.lemma);
  const to = at + 1 + numeral;
  const shape = { from: at, to, core: { from: at, to }, low: 2, high: 2, ...(unit ?? {}) };
  return { to, mention: qualified(text, sentence, make(text, sentence, shape)) };
}

/** "مدنيين اثنين": a noun whose ending is that of the plural too, and the numeral behind it. */
function doubledAt(text: string, sentence: Sentence, at: number): Found | null {
  const [noun, numeral] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (
    noun === undefined ||
    !isNominal(noun) ||
    noun.morph?.definite === true ||
    noun.morph?.kind === 'time' ||
    !/^(?:اثن|واحد)/.test(numeral?.norm ?? '')
  )
    return null;
  const value = /^واحد/.test(numeral?.norm ?? '') ? 1 : 2;
  if (value === 1 && noun.morph?.kind !== 'people') return null;
  if (value === 2 && !/(?:ين|ان)$/.test(noun.norm)) return null;
  return { to: at + 2, mention: make(text, sentence, { from: at, to: at + 2, core: { from: at, to: at + 2 }, low: value, high: value }) };
}

const AMOUNTS = VAGUE_AMOUNTS.map(([words]) => words.split(' ').map(arabicKey)).sort((a, b) => b.length - a.length);

/** "عدد من", "العديد من", "بعض": amounts without bounds, before what they count. */
function amountAt(text: string, sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  const keys = AMOUNTS.find((words) => words.every((key, index) => tokens[at + index]?.norm === key));
  if (keys === undefined) return null;
  const to = at + keys.length;
  // "عدد القتلى" is a toll, no amount: its number stands elsewhere.
  if (keys.length === 1 && (!isNominal(tokens[to]) || keys[0] === 'عدد')) return null;
  const end = tokens[to - 1]?.lemma === 'من' ? to - 1 : to;
  const vague = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  const unknown = keys.includes('غير');
  return { to, mention: make(text, sentence, { from: at, to, core: { from: at, to }, ...(unknown ? { unknown } : { vague }) }) };
}

const MONTH =
  /^(?:يناير|فبراير|مارس|ابريل|مايو|ماي|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|جانفي|فيفري|افريل|جوان|جويليه|اوت|محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال)$/;

const ORDINALS = new Set(['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع']);

/** A day of a month, a year, a clock time, a number that is part of a name. */
function isNoCount({ tokens }: Sentence, at: number, to: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[to], tokens[to + 1]];
  const digits = digitsOf(tokens[at]);
  // "الخامسة عشرة": the fifteenth.
  if (before !== undefined && ORDINALS.has(before.lemma) && to === at + 1 && /^عشر/.test(tokens[at]?.norm ?? '')) return true;
  if (MONTH.test(bare(next)) || (next?.lemma === 'من' && MONTH.test(bare(after)))) return true;
  if (before !== undefined && NUMBERED.has(before.norm)) return true;
  // "أم لأربعة أطفال": what she is called by.
  if (before?.lemma === 'ل' && PARENTS.has(tokens[at - 2]?.lemma ?? '')) return true;
  if (tokens[at]?.norm.includes(':') || before?.text === '/' || (next?.text === '/' && digitsOf(after) !== null)) return true;
  if (digits === null || digits < 1900 || digits > 2100 || !Number.isInteger(digits)) return false;
  return to === at + 1 && !(isNominal(next) && next?.morph?.definite !== true && next?.morph?.kind != null && next.morph.kind !== 'time');
}

const PARENTS = new Set(['أم', 'أب', 'والد', 'والدة', 'أرملة', 'جد', 'جدة']);

/** "يبلغ من العمر 30 عاما", "(35 عاما)". */
function isAge(tokens: readonly Token[], at: number, to: number): boolean {
  if (!['عام', 'سنة', 'شهر', 'ربيع'].includes(tokens[to - 1]?.lemma ?? '')) return false;
  const near = tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  return (
    near.some((norm) => /^(?:ال)?عمر(?:ه|ها|هم)?$/.test(norm)) ||
    (tokens[at - 1]?.text === '(' && tokens[to]?.text === ')') ||
    betweenCommas(tokens, at, to)
  );
}

/** "سامي حداد، 12 عاما، …": behind a name, between commas. */
function betweenCommas(tokens: readonly Token[], at: number, to: number): boolean {
  const name = tokens[at - 2];
  return tokens[at - 1]?.text === '،' && /^[،.]$/.test(tokens[to]?.text ?? '.') && (name?.tag === 'NNP' || name?.tag === 'XX');
}

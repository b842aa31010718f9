import { FATE_VERBS, TOLL_NOUNS, TOLL_VERBS } from '../../../languages/ar/figure-words.ts';
import { isVerb } from '../../../languages/ar/readings.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Measure } from '../body.ts';
import type { Counted } from './counted.ts';

/** What happened to those counted, and the words that say so. */
export interface Fate {
  readonly measure: Measure;
  readonly predicate: number;
  /** Tokens that the quote reaches over. */
  readonly from: number;
  readonly to: number;
  readonly second?: Measure;
}

export interface Place {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly number: QuantityMention;
  readonly counted: Counted;
}

const NEAR = 14;

/** The verb or verbal noun before the number, in its predication: "مقتل 4", "قتلت الغارة 4", "أفرج النظام عن 4". */
export function fateBefore({ sentence, clauses, number }: Place): Fate | null {
  const { tokens } = sentence;
  const over = clauses.filter(({ head, to }) => head < number.from && to > number.from).sort((a, b) => b.head - a.head);
  for (const clause of over.slice(0, 3)) {
    if (number.from - clause.head > 2 && isSpan(tokens, clause)) continue;
    if (number.from - clause.head > NEAR || isSevered(tokens, clause.head, number.from)) return null;
    const measure = measureAt(tokens, clause.head);
    if (measure !== null) {
      const first = joinedBefore(tokens, clause.head);
      const second = first === null ? undefined : measureAt(tokens, first);
      return {
        measure,
        predicate: clause.head,
        from: first ?? clause.head,
        to: number.to,
        ...(second != null && second !== measure && { second }),
      };
    }
    // Another verb of its own stands between: what is further out does not count these.
    if (clause.form === 'finite' && !PASSING.has(clause.lemma)) return null;
  }
  return null;
}

const SINCE = new Set(['منذ', 'خلال', 'بعد', 'قبل', 'أثناء', 'قبيل', 'عقب', 'إثر']);

/** "قتل منذ بدء الحصار قبل ثلاثة أشهر 87 مدنيا": a verbal noun that only says since when has nobody as its own. */
function isSpan(tokens: readonly Token[], { form, head }: Clause): boolean {
  if (form !== 'noun') return false;
  const before = tokens[head - 1]?.tag === 'VN' || tokens[head - 1]?.tag === 'NN' ? head - 2 : head - 1;
  return SINCE.has(tokens[before]?.lemma ?? '');
}

/** Verbs that hand their noun on: "أدى إلى مقتل", "تمكن من إجلاء". */
const PASSING = new Set([
  'أدى',
  'أسفر',
  'تسبب',
  'أعلن',
  'أكد',
  'تم',
  'جرى',
  'شمل',
  'بدأ',
  'تمكن',
  'استطاع',
  'قام',
  'خلف',
  'أوقع',
  'وقع',
  'سقط',
  'بلغ',
  'وثق',
  'سجل',
  'أحصى',
]);

/** "مقتل وإصابة عدد": the verbal noun that "and" joins to this one. */
function joinedBefore(tokens: readonly Token[], head: number): number | null {
  return tokens[head - 1]?.lemma === 'و' && tokens[head - 2]?.tag === 'VN' ? head - 2 : null;
}

/** The fate that the verb at `at` says, with the noun that it needs ("سراح", "حياة", "مصرعهم"). */
export function measureAt(tokens: readonly Token[], at: number): Measure | null {
  const token = tokens[at] as Token;
  const verb = token.morph?.verb ?? token.lemma;
  const near = tokens.slice(at + 1, at + 6).map(({ lemma }) => lemma);
  if (verb === 'أطلق') return near.includes('سراح') || token.tag !== 'VN' ? (near.includes('سراح') ? 'released' : null) : null;
  if (verb === 'أخلى' && near.includes('سبيل')) return 'released';
  if (verb === 'لقي') return near.some((lemma) => lemma === 'مصرع' || lemma === 'حتف') ? 'killed' : null;
  if (verb === 'قضى' && token.tag !== 'VN') return near[0] === 'على' || near[0] === 'ب' ? null : 'killed';
  if (verb === 'راح') return near.slice(0, 2).includes('ضحية') ? 'killed' : null;
  if (verb === 'سلم' && near.includes('نفس')) return 'captured';
  if (verb === 'قبض' || verb === 'ضبط') return near[0] === 'على' || verb === 'قبض' ? 'captured' : null;
  if (verb === 'فقد' && near.some((lemma) => lemma === 'حياة' || lemma === 'روح')) return 'killed';
  if (verb === 'حرر' && near.includes('من')) return null;
  return FATE_VERBS.get(verb) ?? null;
}

/** A mark or "that" between the verb and the number parts them, save a mark inside a list. */
function isSevered(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ text, tag }) => /^[؛.:(]$/.test(text) || tag === 'SC' || tag === 'REL');
}

/** The verb behind the noun: "7 آلاف مدني خرجوا", "مئة مقاتل سلموا أنفسهم"; the first finite verb before a mark. */
export function fateAfter({ sentence, counted, number }: Place): Fate | null {
  const { tokens } = sentence;
  const begin = Math.max(counted.to, number.to);
  const stuck = stillStuck(tokens, number);
  if (stuck !== null) return stuck;
  for (let at = begin; at < Math.min(tokens.length, begin + 8); at += 1) {
    const token = tokens[at] as Token;
    if (/^[؛.:،(]$/.test(token.text) || token.tag === 'SC' || (token.tag === 'CC' && isVerb(tokens[at + 1]?.tag ?? ''))) return null;
    // "لا يزال 4000 مدني محاصرين": the state stands behind the noun.
    if (
      STATED.has(token.lemma) &&
      token.morph?.definite !== true &&
      tokens.slice(Math.max(0, number.from - 4), number.from).some(({ tag }) => tag === 'AUX')
    )
      return { measure: 'remaining', predicate: at, from: number.from, to: at + 1 };
    if (!isVerb(token.tag)) continue;
    if (token.tag === 'AUX' && isVerb(tokens[at + 1]?.tag ?? '')) continue;
    // "كانوا محتجزين": the predicate of the helping verb says the state.
    const measure = measureAt(tokens, at);
    if (!agrees(token)) continue;
    return measure === null ? null : { measure, predicate: at, from: number.from, to: at + 1 };
  }
  return null;
}

/** "لا يزال نحو 600 ألف مدني محاصرين", "50 ألف مدني ما زالوا عالقين": the state stands in the words of those counted. */
function stillStuck(tokens: readonly Token[], number: QuantityMention): Fate | null {
  for (let at = number.to; at < Math.min(tokens.length, number.to + 6); at += 1) {
    const token = tokens[at] as Token;
    if (/^[؛.:،(]$/.test(token.text)) return null;
    if (!STATED.has(token.lemma) || token.morph?.definite === true) continue;
    const around = tokens.slice(Math.max(0, number.from - 4), at);
    return around.some(({ lemma }) => STILL.has(lemma)) ? { measure: 'remaining', predicate: at, from: number.from, to: at + 1 } : null;
  }
  return null;
}

const STILL = new Set(['زال', 'مازال', 'بقي', 'ظل']);
const STATED = new Set(['محاصر', 'عالق', 'باق', 'متبق']);

// What is told of many or of a thing stands in the plural or the feminine; a masculine singular has its own subject behind it.
const agrees = ({ morph }: Token): boolean => morph?.number !== 'one' || morph.gender === 'f' || morph.passive;

/** "ارتفع عدد القتلى إلى 45", "حصيلة قتلى الهجوم بلغت 30", "بلغ إجمالي من غادروا 13 ألفا". */
export function tollFate({ sentence, number }: Place): Fate | null {
  const { tokens } = sentence;
  const from = Math.max(0, number.from - 16);
  const noun = tokens.findLastIndex(({ lemma }, at) => at >= from && at < number.from && TOLL_NOUNS.has(lemma));
  if (noun < 0) return null;
  const verb = tokens.findLastIndex(({ tag, lemma }, at) => at >= from && at < number.from && isVerb(tag) && TOLL_VERBS.has(lemma));
  const link = tokens[number.from - 1];
  if (verb < 0 && link?.lemma !== 'إلى' && link?.lemma !== 'ب') return null;
  const between = tokens.slice(noun + 1, number.from);
  const ofWho = OPENED.has(between[0]?.lemma ?? '');
  const told = between.some(({ tag, lemma }) => isVerb(tag) && tag !== 'AUX' && !TOLL_VERBS.has(lemma));
  if (between.some(({ text, tag }) => /^[؛.:]$/.test(text) || tag === 'CD') || (told && !ofWho)) return null;
  const measure = tollMeasure(tokens, noun + 1, number.from);
  if (measure === null) return null;
  return { measure, predicate: verb < 0 ? noun : verb, from: Math.min(noun, verb < 0 ? noun : verb), to: number.to };
}

/** "إجمالي من غادروا": those who did something are the toll. */
const OPENED = new Set(['من', 'الذين']);

/** Whom the toll is of: the first noun of fate, or the verb of "those who". */
function tollMeasure(tokens: readonly Token[], from: number, to: number): Measure | null {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const token = tokens[at] as Token;
    const measure = NOUNS.get(token.lemma) ?? (isVerb(token.tag) || token.tag === 'VN' ? measureAt(tokens, at) : null);
    if (measure !== null) return measure;
  }
  return null;
}

const NOUNS = new Map<string, Measure>([
  ['قتيل', 'killed'],
  ['شهيد', 'killed'],
  ['ضحية', 'killed'],
  ['وفاة', 'killed'],
  ['جريح', 'wounded'],
  ['مصاب', 'wounded'],
  ['إصابة', 'wounded'],
  ['مفقود', 'missing'],
  ['معتقل', 'captured'],
  ['أسير', 'captured'],
  ['سجين', 'captured'],
  ['محتجز', 'captured'],
  ['نازح', 'displaced'],
  ['لاجئ', 'displaced'],
  ['مقاتل', 'combatants'],
  ['مسلح', 'combatants'],
  ['مغادر', 'left'],
  ['محاصر', 'remaining'],
  ['ساكن', 'present'],
]);

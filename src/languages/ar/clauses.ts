import type { Sentence, Token } from '../../text/sentence.ts';
import type { Clause } from '../clause.ts';
import { TAKES } from './modality-words.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { isVerb } from './readings.ts';

/**
 * The predications of a sentence, in text order: finite verbs in either word order, and verbal nouns ("evacuation of …")
 * as clauses of the form `noun`. "تم إجلاء" is one passive predication, headed by the verbal noun. There is no parse:
 * `label` and `governor` come from the words that open a clause and from what stands before.
 */
export function findClauses(sentence: Sentence): Clause[] {
  const zones = zonesOf(sentence);
  const clauses: Clause[] = [];
  for (const zone of zones) {
    const heads = headsIn(sentence, zone);
    heads.forEach((head, index) => {
      const end = heads[index + 1] ?? zone.to;
      clauses.push(clauseOf(sentence, { head, zone, first: index === 0, end, before: clauses }));
    });
  }
  return clauses;
}

interface Zone {
  readonly from: number;
  readonly to: number;
}

const BREAKS = /^[،؛:;,.!?؟…()[\]–—-]$/;
const PHASE = new Set(['تم', 'جرى']);

/** Stretches with one finite verb at most: cut at marks, at words that open a clause, and before a second verb. */
function zonesOf({ tokens }: Sentence): Zone[] {
  const zones: Zone[] = [];
  let from = 0;
  let hasVerb = false;
  const cut = (at: number): void => {
    if (at > from) zones.push({ from, to: at });
    from = at;
    hasVerb = false;
  };
  tokens.forEach((token, at) => {
    if (BREAKS.test(token.text)) {
      cut(at);
      from = at + 1;
    } else if (token.tag === 'SC' || token.tag === 'REL' || opensVerb(tokens, at)) cut(at);
    else if (isVerb(token.tag)) {
      if (hasVerb && !continuesAuxiliary(tokens, at)) cut(startOfVerb(tokens, at));
      hasVerb = true;
    }
  });
  cut(tokens.length);
  return zones;
}

/** "and" right before a verb, over particles. */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== 'CC') return false;
  let next = at + 1;
  while (tokens[next]?.tag === 'MD' || tokens[next]?.tag === 'NEG') next += 1;
  return isVerb(tokens[next]?.tag ?? '');
}

/** "كان قد خرج", "كانت القوات تسيطر": the helping verb and its verb are one predication. */
function continuesAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    const token = tokens[index] as Token;
    if (token.tag === 'AUX') return true;
    if (isVerb(token.tag) || token.tag === 'SC' || token.tag === 'REL' || BREAKS.test(token.text)) return false;
  }
  return false;
}

function startOfVerb(tokens: readonly Token[], at: number): number {
  let from = at;
  while (tokens[from - 1]?.tag === 'MD' || tokens[from - 1]?.tag === 'NEG') from -= 1;
  return tokens[from - 1]?.tag === 'CC' ? from - 1 : from;
}

/** The finite verb of a zone (not its helping verb, not "was done") and its verbal nouns, in text order. */
function headsIn({ tokens }: Sentence, { from, to }: Zone): number[] {
  const at = Array.from({ length: to - from }, (_, index) => from + index);
  const verbs = at.filter((index) => isVerb(tokens[index]?.tag ?? ''));
  const main = verbs.findLast((index) => tokens[index]?.tag !== 'AUX') ?? verbs.at(-1);
  const nouns = at.filter((index) => tokens[index]?.tag === 'VN' && !isNameOfBody(tokens, index));
  const empty = main !== undefined && PHASE.has(tokens[main]?.lemma ?? '') && nouns.some((noun) => noun > main && noun - main <= 5);
  return [...(main === undefined || empty ? [] : [main]), ...nouns].sort((a, b) => a - b);
}

const BODIES = new Set(
  'هيئة جبهة حركة منظمة حزب قوة مجلس لجنة وزارة جيش جمعية صندوق إدارة وحدة فريق وفد مكتب مركز غرفة جهاز دائرة قيادة تنظيم بعثة'.split(' '),
);

/** "هيئة تحرير الشام", "قوات الدعم السريع", "لجنة التفاوض": what a body is for is done by nobody here. */
function isNameOfBody(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && BODIES.has(before.lemma) && before.morph?.definite !== true && before.tag !== 'VN';
}

interface Making {
  readonly head: number;
  readonly zone: Zone;
  readonly first: boolean;
  readonly end: number;
  /** Clauses of the sentence made so far. */
  readonly before: readonly Clause[];
}

function clauseOf(sentence: Sentence, making: Making): Clause {
  const { tokens } = sentence;
  const { head, zone, first, end, before } = making;
  const token = tokens[head] as Token;
  const finite = isVerb(token.tag);
  const phase = finite ? -1 : phaseVerb(sentence, head, zone);
  const from = finite || phase >= 0 || first ? zone.from : head;
  const shape = finite ? finiteShape(sentence, making) : nounShape(sentence, head, phase);
  const to = finite ? zone.to : Math.max(end, head + 1);
  return {
    sentence: sentence.index,
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
    from,
    to,
    head,
    lemma: token.morph?.verb ?? token.lemma,
    ...shape,
    ...linkOf(sentence, making, before),
  };
}

type Shape = Pick<Clause, 'subject' | 'object' | 'passive' | 'negated' | 'modal' | 'tense' | 'aspect' | 'form'>;

function finiteShape(sentence: Sentence, { head, zone, before }: Pick<Making, 'head' | 'zone' | 'before'>): Shape {
  const { tokens } = sentence;
  const token = tokens[head] as Token;
  const leads = tokens.slice(Math.max(zone.from, head - 3), head);
  const helper = tokens.slice(zone.from, head).find(({ tag }) => tag === 'AUX');
  const negation = leads.findLast(({ tag }) => tag === 'NEG') ?? (helper === undefined ? undefined : negationBefore(tokens, zone, helper));
  const roles = token.tag === 'VBA' ? rolesOfParticiple(sentence, { head, zone, before }) : rolesOf(sentence, head, zone);
  return {
    ...roles,
    negated: negation !== undefined && !isOnly(tokens, head, zone.to) && !STILL.has(token.lemma) && !STILL.has(helper?.lemma ?? ''),
    modal: modalOf(token, leads),
    tense: tenseOf(token, { helper, negation: negation?.lemma ?? null }),
    aspect:
      helper !== undefined && token.tag === 'VBP'
        ? 'progressive'
        : helper !== undefined && leads.some(({ lemma }) => lemma === 'قد')
          ? 'perfect'
          : 'simple',
    form: 'finite',
  };
}

/** "لم يبق سوى طبيب": none but one is one. */
function isOnly(tokens: readonly Token[], head: number, to: number): boolean {
  return tokens.slice(head + 1, Math.min(to, head + 7)).some(({ lemma, norm }) => lemma === 'سوى' || norm === 'الا');
}

/** "لا يزال" is "still". */
const STILL = new Set(['زال', 'مازال']);

function negationBefore(tokens: readonly Token[], zone: Zone, helper: Token): Token | undefined {
  const at = tokens.indexOf(helper);
  return tokens.slice(Math.max(zone.from, at - 2), at).find(({ tag }) => tag === 'NEG');
}

function modalOf(token: Token, leads: readonly Token[]): string | null {
  if (token.tag === 'VBF') return 'سـ';
  if (leads.some(({ lemma }) => lemma === 'سوف')) return 'سوف';
  if (leads.some(({ lemma }) => lemma === 'لن')) return 'لن';
  if (token.tag === 'VBP' && leads.some(({ lemma }) => lemma === 'قد')) return 'قد';
  return leads.find(({ lemma }) => lemma === 'ربما' || lemma === 'لعل')?.lemma ?? null;
}

function tenseOf(token: Token, { helper, negation }: { helper: Token | undefined; negation: string | null }): Clause['tense'] {
  if (token.tag === 'VBF' || negation === 'لن') return 'future';
  if (token.tag === 'VBP' && STILL.has(helper?.lemma ?? '')) return 'present';
  if (token.tag === 'VBD' || negation === 'لم' || helper !== undefined) return 'past';
  return token.tag === 'AUX' ? (/^[يت]/.test(token.norm) ? 'present' : 'past') : 'present';
}

/** Verbs whose one noun after them is who suffers, unless a second one follows: "قتل مدنيان". */
const DONE_TO = new Set(
  'قتل جرح اعتقل احتجز أسر خطف اختطف سجن ذبح قنص دمر هدم حرق نهب سرق قصف ضرب نقل شرد هجر فقد دفن طرد حاصر كسر قطع منع حرم ضبط انتشل أوقف فتح رفع نشر سحب عقد وضع ترك عين انتخب نفذ فرض'.split(
    ' ',
  ),
);

/** Who does it and to whom, in both word orders; a verb without a second noun may be passive. */
type Roles = Pick<Shape, 'subject' | 'object' | 'passive'>;

function rolesOf(sentence: Sentence, head: number, zone: Zone): Roles {
  const token = sentence.tokens[head] as Token;
  const [first, second] = nounsAfter(sentence, head + 1, zone.to);
  const before = subjectBefore(sentence, head, zone);
  if (before === null && first !== undefined && isOblique(sentence, first) && token.morph?.passive !== true)
    return { subject: second === undefined || isAccusative(sentence, second) ? -1 : second.head, object: first.head, passive: false };
  // "نطالب الأطراف", "ندعو اللجنة": who speaks of themselves stands in the verb, the noun is the object.
  if (token.morph?.person === 1) return { subject: -1, object: first?.head ?? -1, passive: false };
  const owned = token.morph?.pronoun != null;
  if (token.morph?.passive === true) return { subject: (first ?? before)?.head ?? -1, object: -1, passive: true };
  const canBeDone = DONE_TO.has(token.lemma) && !owned;
  if (before !== null && first !== undefined) return { subject: before.head, object: first.head, passive: false };
  if (before !== null) return { subject: before.head, object: -1, passive: canBeDone };
  if (first !== undefined && second === undefined && canBeDone)
    return { subject: first.head, object: -1, passive: token.morph?.number !== 'many' };
  return { subject: first?.head ?? -1, object: second?.head ?? -1, passive: false };
}

/** "واتهم الحوثيين": by its ending, a plural or a dual that nobody can be the subject of. */
function isOblique({ tokens }: Sentence, { head }: Phrase): boolean {
  const { tag, norm, morph } = tokens[head] as Token;
  return /^NN[SD]$/.test(tag) && /ين$/.test(norm) && morph?.kind === 'people' && morph.definite === true;
}

/** "دروعا بشرية": an ending that no subject has. */
const isAccusative = ({ tokens }: Sentence, { head }: Phrase): boolean => {
  const { norm, morph } = tokens[head] as Token;
  return morph?.definite !== true && /[^اى]ا$/.test(norm) && norm.length > 3;
};

/** Up to two noun phrases after a verb that hang on it directly; times, adverbs and prepositional phrases are passed over. */
function nounsAfter(sentence: Sentence, from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < to && found.length < 2; ) {
    const token = sentence.tokens[at] as Token;
    if (isAbout(sentence, at)) at += 1;
    // "لم يرد عليه الطرفان": a preposition with its pronoun takes no noun.
    else if (token.tag === 'IN' && token.morph?.pronoun != null) at += 1;
    else if (token.tag === 'IN') at = phraseAt(sentence, at + 1)?.to ?? at + 1;
    else if (token.tag === 'CC') at = phraseAt(sentence, at + 1)?.to ?? at + 1;
    else {
      const phrase = phraseAt(sentence, at);
      if (phrase !== null && sentence.tokens[phrase.head]?.morph?.kind !== 'time') found.push(phrase);
      at = Math.max(phrase?.to ?? 0, at + 1);
    }
  }
  return found;
}

/** "نحو مئة حافلة": about so many, not towards them. */
const isAbout = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:نحو|حوالي|بنحو|قرابة|زهاء)$/.test(tokens[at]?.lemma ?? '') && tokens[at + 1]?.tag === 'CD';

function subjectBefore(sentence: Sentence, head: number, zone: Zone): Phrase | null {
  for (let at = zone.from; at < head; at += 1) {
    const token = sentence.tokens[at] as Token;
    if (isAbout(sentence, at)) continue;
    if (token.tag === 'IN') {
      at = (phraseAt(sentence, at + 1)?.to ?? at + 1) - 1;
      continue;
    }
    const phrase = phraseAt(sentence, at);
    if (phrase === null) continue;
    if (sentence.tokens[phrase.head]?.morph?.kind !== 'time') return phrase.head < head ? phrase : null;
    at = phrase.to - 1;
  }
  return null;
}

/** "…، مطالبا التحالف بوقف القصف": whoever does what the sentence tells before; what stands behind is the object. */
function rolesOfParticiple(sentence: Sentence, { head, zone, before }: Pick<Making, 'head' | 'zone' | 'before'>): Roles {
  const told = before.filter(({ form, subject }) => form === 'finite' && subject >= 0);
  const above = told.findLast(({ subject }) => isSomebody(sentence.tokens[subject])) ?? told.at(-1);
  return { subject: above?.subject ?? -1, object: nounsAfter(sentence, head + 1, zone.to)[0]?.head ?? -1, passive: false };
}

const isSomebody = (token: Token | undefined): boolean =>
  token?.tag === 'NNP' || token?.morph?.kind === 'people' || token?.morph?.kind === 'person' || token?.morph?.kind === 'body';

/** "تم", "جرى", "يتم" before the verbal noun, with a time or an adverb between at most. */
function phaseVerb({ tokens }: Sentence, head: number, zone: Zone): number {
  for (let at = head - 1; at >= Math.max(zone.from, head - 5); at -= 1) {
    const token = tokens[at] as Token;
    if (PHASE.has(token.lemma) && isVerb(token.tag)) return at;
    if (token.tag === 'VN' || isVerb(token.tag)) return -1;
  }
  return -1;
}

function nounShape(sentence: Sentence, head: number, phase: number): Shape {
  const { tokens } = sentence;
  const owner = phraseAt(sentence, head + 1);
  const verb = tokens[phase];
  const negation = tokens
    .slice(Math.max(0, (phase < 0 ? head : phase) - 2), phase < 0 ? head : phase)
    .find((token) => NOT.has(token.lemma));
  const base = { object: owner?.head ?? -1, negated: negation !== undefined } as const;
  if (verb === undefined) return { ...base, subject: -1, passive: false, modal: null, tense: 'none', aspect: 'simple', form: 'noun' };
  const tense = tenseOf(verb, { helper: undefined, negation: negation?.lemma ?? null });
  return {
    ...base,
    object: -1,
    subject: owner?.head ?? -1,
    passive: true,
    modal: modalOf(verb, []),
    tense,
    aspect: 'simple',
    form: 'finite',
  };
}

const NOT = new Set(['لم', 'لن', 'لا', 'ما', 'ليس', 'عدم', 'دون', 'بدون', 'غير']);

/** What the words that open the clause make of it, and the predicate it hangs on. */
function linkOf(sentence: Sentence, { head, zone, first }: Making, before: readonly Clause[]): Pick<Clause, 'label' | 'governor'> {
  const { tokens } = sentence;
  const last = before.at(-1);
  const opener = tokens[zone.from];
  if (!first && isVerb(tokens[head]?.tag ?? '') && isBareNoun(tokens[head - 1])) return { label: 'acl', governor: head - 1 };
  if (!first && last !== undefined)
    return { label: tokens[head - 1]?.tag === 'IN' ? 'obl' : tokens[head - 1]?.tag === 'CC' ? 'conj' : 'obj', governor: last.head };
  if (last === undefined) return { label: 'root', governor: -1 };
  const taker = takerOf(sentence, head, before);
  if (taker !== null) return { label: 'obl', governor: taker };
  const laid = opener?.lemma === 'أن' ? laidDownBy(tokens, zone.from, before) : null;
  if (laid !== null) return { label: 'ccomp', governor: laid };
  if (opener?.tag === 'SC')
    return CONDITIONS.has(opener.lemma) || TIMES.has(opener.lemma)
      ? { label: 'advcl', governor: last.head }
      : { label: 'ccomp', governor: last.head };
  if (opener?.tag === 'REL') return { label: 'acl', governor: zone.from - 1 };
  if (opener?.tag === 'CC') return { label: 'conj', governor: last.head };
  return { label: last.to === zone.from ? 'acl' : 'parataxis', governor: last.head };
}

/** "اتفاق رتبته روسيا": a verb right behind a noun without the article tells of it. */
const isBareNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NN|NNS|VN)$/.test(token.tag) && token.morph?.definite !== true && token.morph?.pronoun == null;

/** "يقضي الاتفاق بين روسيا، حليفة دمشق، وتركيا، بإخراج": the verb before the insertion that waits for this preposition. */
function takerOf({ tokens }: Sentence, head: number, before: readonly Clause[]): number | null {
  const link = tokens[head - 1];
  if (link?.tag !== 'IN' || tokens[head]?.tag !== 'VN') return null;
  const taker = before.findLast(({ form, lemma }) => form === 'finite' && TAKES.has(lemma));
  const taken = TAKES.get(taker?.lemma ?? '')?.split(' ') ?? [];
  if (taker === undefined || !taken.includes(link.lemma)) return null;
  // A preposition inside the insertion is the insertion's own: "الاتفاق الذي … ولم يوقع عليه بعد، على خروج".
  const served = tokens.slice(taker.head, Math.min(taker.to, head - 1)).some(({ lemma, tag }) => tag === 'IN' && taken.includes(lemma));
  return served ? null : taker.head;
}

/** "ينص على خروج المقاتلين، على أن تدخل القوات": what is laid down besides hangs on the same verb. */
function laidDownBy(tokens: readonly Token[], opener: number, before: readonly Clause[]): number | null {
  const link = tokens[opener - 1];
  if (link?.tag !== 'IN' || tokens[opener - 2]?.text !== '،') return null;
  const taker = before.findLast(({ form, lemma }) => form === 'finite' && (TAKES.get(lemma)?.split(' ').includes(link.lemma) ?? false));
  return taker?.head ?? null;
}

const CONDITIONS = new Set(['إذا', 'لو', 'لولا']);
const TIMES = new Set([
  'عندما',
  'حينما',
  'حين',
  'بينما',
  'فيما',
  'بعدما',
  'قبلما',
  'كما',
  'حيث',
  'كي',
  'ريثما',
  'طالما',
  'كلما',
  'إذ',
  'مما',
  'لكن',
  'لأن',
]);

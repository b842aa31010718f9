import { type DealKind, STEP_VERBS } from '../../../languages/ar/deal-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { Clause } from '../../../languages/clause.ts';
import { arabicDealNoun, dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';
import { refined } from './refined.ts';
import type { Seen } from './step.ts';

const BRINGS_DOCUMENT_INTO = /^(?:حيز|موضع|طور)$/;
const MOVES = new Set(['خرج', 'غادر', 'أجلى', 'انسحب', 'دخل', 'وصل', 'سلم', 'أفرج']);
const COURSE = new Set(['بدأ', 'انطلق', 'اكتمل', 'انتهى', 'استأنف', 'استكمل', 'تواصل', 'استمر', 'عقد', 'جرى', 'تم']);

/** Steps told by a verb or its verbal noun with a noun of dealings: "توصل إلى اتفاق", "تعليق الاتفاق", "بدء المحادثات". */
export function stepsByVerb(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => stepOf(scope, clause) ?? planAhead(scope, clause) ?? []);
}

function stepOf(scope: Scope, clause: Clause): Seen | null {
  const themes = STEP_VERBS.get(clause.lemma);
  if (isPutOff(scope, clause))
    return { rule: 'ar-put-off', step: 'suspended', predicate: clause.head, range: wordsOfStep(scope, clause), noun: -1 };
  // A verb does not follow a preposition: "من أجل" is "for the sake of", not "put off".
  if (themes === undefined || (clause.form === 'finite' && tokenAt(scope.sentence, clause.head - 1)?.tag === 'IN')) return null;
  if (clause.form === 'noun' && arabicDealNoun(scope.sentence, clause.head) === 'deal') return null;
  const range = wordsOfStep(scope, clause);
  const seen = { rule: 'ar-verb', predicate: clause.head, range };
  if (themes.none !== undefined) return isJoint(scope, clause) ? refined(scope, clause, { ...seen, step: themes.none, noun: -1 }) : null;
  const noun = overInsertion(scope, clause, themeOf(scope, clause, Object.keys(themes)));
  const kind = noun < 0 ? null : kindAt(scope, noun, Object.keys(themes));
  const step = kind === null ? undefined : themes[kind];
  if (
    step === undefined ||
    isFar(clause, noun) ||
    (step === 'in-force' && !isIntoForce(scope, clause)) ||
    isAny(scope, noun) ||
    isAim(scope, clause)
  )
    return null;
  const from = isOwnedByStep(scope, noun) ? range.from : Math.min(range.from, noun);
  return refined(scope, clause, {
    ...seen,
    range: { from, to: Math.max(range.to, phraseAt(scope.sentence, noun)?.to ?? noun + 1) },
    step,
    noun,
  });
}

const KINDS: readonly DealKind[] = ['deal', 'talks', 'meeting', 'carrying-out', 'proposal', 'condition'];

function kindAt(scope: Scope, noun: number, kinds: readonly string[]): DealKind | null {
  return KINDS.find((kind) => kinds.includes(kind) && dealNounIn(scope.sentence, { from: noun, to: noun + 1 }, [kind]) >= 0) ?? null;
}

/** "انتهاء الهدنة التي وقعها الطرفان": the noun belongs to the words of the step before it. */
function isOwnedByStep(scope: Scope, noun: number): boolean {
  const owner = scope.clauses.find(({ head, form }) => head === noun - 1 && form === 'noun');
  return owner !== undefined && STEP_VERBS.has(owner.lemma);
}

const INSERTED = 9;

/** "تم التوصل، اعتبارا من اليوم، إلى اتفاق": what is reached stands behind the insertion. */
function overInsertion(scope: Scope, clause: Clause, noun: number): number {
  if (noun >= 0 || tokenAt(scope.sentence, clause.to)?.text !== '،') return noun;
  if (clause.lemma === 'وقع' || clause.lemma === 'أبرم') return behindNextComma(scope, clause);
  if (clause.lemma !== 'توصل') return -1;
  const { tokens } = scope.sentence;
  const link = tokens.findIndex(({ lemma, tag }, at) => at > clause.to && at < clause.to + INSERTED && lemma === 'إلى' && tag === 'IN');
  return link < 0 ? -1 : dealNounIn(scope.sentence, { from: link + 1, to: link + 2 }, ['deal']);
}

/** "وقعت الدولتان، كل على حدة، اتفاقين". */
function behindNextComma({ sentence }: Scope, { to }: Clause): number {
  const comma = sentence.tokens.findIndex(({ text }, at) => at > to && at <= to + INSERTED && text === '،');
  return comma < 0 ? -1 : dealNounIn(sentence, { from: comma + 1, to: comma + 2 }, ['deal']);
}

/** "أنها تأجلت إلى وقت لاحق": of what was told before, in a report on a deal. */
function isPutOff(scope: Scope, clause: Clause): boolean {
  const alone = clause.form === 'finite' && clause.subject < 0 && clause.object < 0;
  return alone && (clause.lemma === 'تأجل' || clause.lemma === 'تعثر') && isArabicDealReport(scope.context);
}

const REACH = 40;

/** The noun that the verb is about: among its words behind it, else its subject before it. */
function themeOf(scope: Scope, clause: Clause, kinds: readonly string[]): number {
  if (clause.label === 'acl') {
    const own = dealNounIn(scope.sentence, { from: clause.governor, to: clause.governor + 1 }, kinds);
    if (own >= 0) return own;
    const told = dealNounIn(scope.sentence, { from: Math.max(0, clause.from - 3), to: clause.from }, kinds);
    if (told >= 0) return told;
  }
  if (HAPPENS.has(clause.lemma) && clause.form === 'finite' && clause.subject >= 0 && clause.subject < clause.head) {
    const itself = dealNounIn(scope.sentence, { from: clause.subject, to: clause.subject + 1 }, kinds);
    if (itself >= 0) return itself;
  }
  const behind = dealNounIn(scope.sentence, { from: clause.head + 1, to: Math.min(clause.to, clause.head + REACH) }, kinds);
  if (behind >= 0) return behind;
  const next = scope.clauses.find((other) => other.from >= clause.to && other.governor === clause.head && other.form === 'noun');
  const under = next === undefined ? -1 : dealNounIn(scope.sentence, { from: next.head, to: Math.min(next.to, next.head + 4) }, kinds);
  if (under >= 0) return under;
  return clause.subject >= 0 && clause.subject < clause.head
    ? dealNounIn(scope.sentence, { from: clause.subject, to: clause.subject + 1 }, kinds)
    : -1;
}

/** Verbs whose subject, where it stands first, is what they are about. */
const HAPPENS = new Set('جرى انهار فشل تعثر أخفق انتهى توقف تأجل اكتمل استمر تواصل بدأ انطلق دخل سرى تجدد انقضى'.split(' '));

const NEAR = 6;

/** "بدأ الجيش انتشاره بعد دخول الهدنة": what begins stands near. */
const isFar = ({ lemma, head }: Clause, noun: number): boolean =>
  /^(?:بدأ|انطلق|باشر|تجدد|تواصل|استمر|انهار|تعثر|توقف|انتهى|اكتمل|انقضى)$/.test(lemma) && noun - head > NEAR;

/** "أي اتفاق": any deal is none. */
function isAny(scope: Scope, noun: number): boolean {
  return /^ا?ي$/.test(tokenAt(scope.sentence, noun - 1)?.norm ?? '');
}

/** "من أجل التوصل إلى تسوية": what is aimed at is no step. */
function isAim(scope: Scope, clause: Clause): boolean {
  const { modality } = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  return clause.form === 'noun' && modality === 'planned';
}

/** "دخل الاتفاق حيز التنفيذ": entering alone says nothing of a deal. */
function isIntoForce(scope: Scope, clause: Clause): boolean {
  return (
    clause.lemma !== 'دخل' ||
    scope.sentence.tokens
      .slice(clause.head, clause.to + 3)
      .some(({ norm, text }) => BRINGS_DOCUMENT_INTO.test(norm) || BRINGS_DOCUMENT_INTO.test(text))
  );
}

/** Agreeing and meeting take two: "the two sides", "with", or a subject in the plural. */
function isJoint(scope: Scope, clause: Clause): boolean {
  if (clause.lemma === 'فاوض') return partyAt(scope, clause.subject) !== null || partyAt(scope, clause.object) !== null;
  const words = scope.sentence.tokens.slice(clause.from, clause.to);
  const subject = tokenAt(scope.sentence, clause.subject);
  return (
    words.some(({ lemma }) => lemma === 'مع' || lemma === 'بين' || lemma === 'و') ||
    subject?.morph?.number === 'two' ||
    subject?.morph?.number === 'many' ||
    tokenAt(scope.sentence, clause.object)?.morph?.kind === 'people' ||
    clause.passive
  );
}

/** The verb with its words; of a verbal noun from the noun on. */
function wordsOfStep(scope: Scope, clause: Clause): Range {
  const last = scope.clauses
    .filter((other) => other.form === 'noun' && other.governor === clause.head && other.from <= clause.to + 1)
    .at(-1);
  const to = overPrepositions(scope, Math.max(clause.to, last?.to ?? 0));
  const from = clause.form === 'noun' ? clause.head : clause.from;
  return trimRange(scope.sentence, { from, to });
}

/** "التوصل إلى اتفاق ل | وقف القتال": words that end in a preposition go on. */
function overPrepositions(scope: Scope, end: number): number {
  let to = end;
  for (const next of scope.clauses)
    if (next.from === to && next.form === 'noun' && /^(?:IN|VN)$/.test(tokenAt(scope.sentence, to - 1)?.tag ?? '')) to = next.to;
  return to;
}

/** A movement that a deal foresees for a day: "من المقرر أن تغادر الحافلات غدا". */
function planAhead(scope: Scope, clause: Clause): Seen | null {
  const ahead = MOVES.has(clause.lemma) || (clause.subject < 0 && COURSE.has(clause.lemma));
  if (clause.form !== 'finite' || !ahead || !isArabicDealReport(scope.context)) return null;
  if (standOf(scope.context, { sentence: scope.sentence.index, token: clause.head }).modality !== 'planned') return null;
  const dated = scope.context.mentions.dates.some(
    (date) => date.sentence === scope.sentence.index && date.from >= clause.from && date.to <= clause.to,
  );
  return dated ? { rule: 'ar-ahead', step: 'planned', predicate: clause.head, range: trimRange(scope.sentence, clause), noun: -1 } : null;
}

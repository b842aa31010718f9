import { ABSENT, REFUGES, STATE_VERBS, STAYS, TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { type Range, type Scope, spanOf, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import { type Seen, topicIn } from './seen.ts';

/** Who holds a place, who besieges it, what is lacking, told by a verb. */
export function statesByVerb(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause) => heldOrLacking(scope, clause) ?? outOfService(scope, clause) ?? absence(scope, clause) ?? []);
}

const base = (scope: Scope, clause: Clause) => ({ predicate: clause.head, range: wordsOfState(scope, clause), of: clause.subject });

function heldOrLacking(scope: Scope, clause: Clause): Seen | null {
  const verb = STATE_VERBS.get(clause.lemma);
  if (verb === undefined || clause.form !== 'finite' || clause.negated || clause.modal !== null) return null;
  if (verb.lasting && !isLasting(scope, clause)) return null;
  const topic = namedTopic(scope, wordsOfState(scope, clause), verb.topics) ?? refuge(scope, clause) ?? verb.topic;
  const held = topic ?? (keepsPlace(scope, clause) ? 'control' : null);
  return held === null ? null : { ...base(scope, clause), rule: 'ar-state', topic: held, confidence: 'medium', absent: false };
}

/** "تحتفظ القوات بالمطار": a place is kept. */
function keepsPlace(scope: Scope, { lemma, head, to }: Clause): boolean {
  if (lemma !== 'احتفظ') return false;
  return scope.sentence.tokens
    .slice(head + 1, to)
    .some(({ morph, tag }) => morph?.kind === 'place' || morph?.kind === 'building' || tag === 'NNP');
}

/** "تقول امرأة إنهم شربوا من آبار": how people lived, as one of them tells it. */
function isLivedThrough(scope: Scope, clause: Clause): boolean {
  if (!LIVED.has(clause.lemma)) return false;
  const last = scope.context.attributions.chainAt(spanOf(scope.sentence, { from: clause.head, to: clause.head + 1 })).at(-1);
  return last?.type === 'witness' || last?.type === 'person' || last?.type === 'unknown';
}

const LIVED = new Set(['عاش', 'شرب', 'أكل', 'اقتات', 'نام', 'افترش', 'اعتمد', 'بات']);

/** "تقيم مع أسرتين في مدرسة", "نمنا في السيارة": a place that is no home, behind "in". */
function refuge(scope: Scope, clause: Clause): Topic | null {
  if (!STAYS.has(clause.lemma)) return null;
  const { tokens } = scope.sentence;
  const stays = tokens.some(({ lemma }, at) => at > clause.head && at < clause.to && REFUGES.has(lemma) && tokens[at - 1]?.lemma === 'في');
  return stays ? 'shelter' : null;
}

/** The present, or the past that a "since", a year or a helping verb makes last. */
function isLasting(scope: Scope, clause: Clause): boolean {
  if (clause.tense === 'present' || isLivedThrough(scope, clause)) return true;
  return scope.sentence.tokens.slice(clause.from, clause.to).some(({ tag, lemma }) => tag === 'AUX' || lemma === 'منذ' || lemma === 'عام');
}

/** The first topic that a word of the range names and the verb allows. */
function namedTopic(scope: Scope, range: Range, allowed: readonly Topic[]): Topic | null {
  const named = scope.sentence.tokens.slice(range.from, range.to).flatMap(({ lemma, tag }) => {
    return /^V[BF]/.test(tag) ? [] : (TOPIC_NOUNS.get(lemma) ?? []);
  });
  const fit = named.filter((topic) => allowed.includes(topic));
  return fit.find((topic) => topic !== 'other') ?? fit[0] ?? null;
}

const SUPPLIES = new Set('مساعدة إغاثة وقود كهرباء محروقات راتب إمداد مازوت بنزين'.split(' '));

/** "لم تصل أي مساعدات": a supply that does not come. */
function namesSupply(scope: Scope, { head, to }: Clause): boolean {
  return scope.sentence.tokens.slice(head + 1, to).some(({ lemma }) => SUPPLIES.has(lemma));
}

/** The clause with the verbal nouns right behind: "تعاني المدينة من | انقطاع الكهرباء". */
function wordsOfState(scope: Scope, clause: Clause): Range {
  const under = scope.clauses.filter((other) => other.form === 'noun' && other.from > clause.head && other.from <= clause.to + 1);
  return trimRange(scope.sentence, { from: clause.from, to: Math.max(clause.to, ...under.map((other) => other.to)) });
}

/** "خرجت المستشفيات عن الخدمة", "تعمل المستشفيات فوق طاقتها", "أغلقت المخابز أبوابها". */
function outOfService(scope: Scope, clause: Clause): Seen | null {
  const words = scope.sentence.tokens.slice(clause.head, clause.to + 3).map(({ lemma }) => lemma);
  const out = clause.lemma === 'خرج' && words.includes('خدمة') && words.includes('عن');
  const over = clause.lemma === 'عمل' && words.includes('طاقة') && words.includes('فوق');
  const shut = clause.lemma === 'أغلق' && words.includes('باب');
  if ((!out && !over && !shut) || clause.form !== 'finite') return null;
  return { ...base(scope, clause), rule: 'ar-service', topic: topicIn(scope, clause), confidence: 'medium', absent: false };
}

/** "لم يعد السكان قادرين", "لا توجد أدوية", "لا تصل المياه". */
function absence(scope: Scope, clause: Clause): Seen | null {
  if (!clause.negated || clause.form !== 'finite' || !ABSENT.has(clause.lemma)) return null;
  const topic = topicIn(scope, clause);
  const people = tokenAt(scope.sentence, clause.subject)?.morph?.kind === 'people';
  if (topic === 'other' && !(people && clause.lemma === 'عاد') && !namesSupply(scope, clause)) return null;
  return { ...base(scope, clause), rule: 'ar-absence', topic, confidence: 'medium', absent: true };
}

import { ANYBODY, BELONGING, CARRYING, COVERED, COVERING } from '../../../languages/ar/coverage-words.ts';
import { STOPPED } from '../../../languages/ar/deal-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import { inSentence } from '../../../mentions/near.ts';
import { arabicDealNoun, dealNounIn, isArabicDealReport } from '../../deal/deal-talk-ar.ts';
import { claimParty, partiesIn } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, tokenAt, trimRange, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';

/** Whom a deal takes in or leaves out: "يشمل الاتفاق الجرحى", "الأجانب مستثنون منه", "ليسوا جزءا من الصفقة". */
export function coverage(scope: Scope): Draft<'term'>[] {
  const { tokens } = scope.sentence;
  if (!tokens.some(({ lemma, norm }) => COVERING.has(lemma) || BELONGING.has(lemma) || COVERED.test(norm))) return [];
  if (!isArabicDealReport(scope.context)) return [];
  const found = [
    ...scope.clauses.flatMap((clause) => byVerb(scope, clause) ?? []),
    ...tokens.flatMap((_, at) => byPredicate(scope, at) ?? []),
  ];
  return found.map((covered) => draftOf(scope, covered));
}

/** `people` are the words for whom it takes in or leaves out. */
interface Covered {
  readonly predicate: number;
  readonly range: Range;
  readonly people: Range;
  readonly negated: boolean;
}

/** "يشمل الاتفاق الجميع", "إنه لا يشمل الأجانب", "استثني من الاتفاق الضباط". */
function byVerb(scope: Scope, clause: Clause): Covered | null {
  if (clause.form !== 'finite' || !COVERING.has(clause.lemma) || (clause.lemma === 'تطرق' && !clause.negated)) return null;
  const deal = dealOf(scope, clause);
  if (deal === null) return null;
  const from = endOfDeal(scope, Math.max(clause.head, deal));
  const to = stretchEnd(scope, from);
  if (!isSomebody(scope, { from, to })) return null;
  const start = deal >= 0 && deal < clause.head ? deal : clause.negated ? clause.head - 1 : clause.head;
  return { predicate: clause.head, range: { from: start, to }, people: { from, to }, negated: clause.negated };
}

/** Behind the deal's own noun: "وقف إطلاق النار" is one. */
function endOfDeal({ sentence: { tokens } }: Scope, deal: number): number {
  let to = deal + 1;
  if (tokens[deal]?.lemma === 'وقف') while (STOPPED.has(tokens[to]?.lemma ?? '') || tokens[to]?.lemma === 'نار') to += 1;
  return to;
}

/** Where the deal stands, beside the verb or as its subject; -1 where a pronoun stands for one named before; null for none. */
function dealOf(scope: Scope, { head, subject }: Clause): number | null {
  if (subject >= 0 && holdsDeal(scope, subject)) return subject;
  if (tokenAt(scope.sentence, head + 1)?.lemma === 'من' && holdsDeal(scope, head + 2)) return head + 2;
  const before = scope.context.sentences[scope.sentence.index - 1];
  const named = dealNounIn(scope.sentence, { from: 0, to: head }, KINDS) >= 0;
  const told = before !== undefined && dealNounIn(before, { from: 0, to: before.tokens.length }, KINDS) >= 0;
  const pronoun = subject < 0 || tokenAt(scope.sentence, subject)?.tag === 'PRP';
  return pronoun && (named || told) ? -1 : null;
}

const KINDS = ['deal', 'proposal'];

function holdsDeal(scope: Scope, index: number): boolean {
  const kind = arabicDealNoun(scope.sentence, index);
  const { lemma } = tokenAt(scope.sentence, index) ?? { lemma: '' };
  return kind === 'deal' || kind === 'proposal' || kind === 'carrying-out' || CARRYING.has(lemma);
}

/** "الأجانب مستثنون من الاتفاق", "الضباط ليسوا جزءا من الصفقة". */
function byPredicate(scope: Scope, at: number): Covered | null {
  const { tokens } = scope.sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  const belongs = BELONGING.has(token.lemma) && [1, 2].some((step) => holdsDeal(scope, at + step));
  const covered = COVERED.test(token.norm) && token.morph?.definite !== true && token.tag !== 'VBD' && token.tag !== 'VBP';
  if (!belongs && !covered) return null;
  let end = at;
  while ((end > 0 && /^(?:NEG|AUX)$/.test(tokens[end - 1]?.tag ?? '')) || /^(?:غير|ليس|كان)$/.test(tokens[end - 1]?.lemma ?? '')) end -= 1;
  const people = { from: stretchStart(scope, end), to: end };
  if (people.to <= people.from || !isSomebody(scope, people)) return null;
  const negated = tokens.slice(end, at).some(({ tag, lemma }) => tag === 'NEG' || lemma === 'غير' || lemma === 'ليس');
  return { predicate: at, range: { from: people.from, to: stretchEnd(scope, at + 1) }, people, negated };
}

const LONGEST = 12;

/** To the stop, or to the "and" or "that" behind which another clause begins. */
function stretchEnd({ sentence: { tokens } }: Scope, from: number): number {
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST) && !isStop(tokens[to]?.tag) && !joins(tokens[to]?.tag, tokens[to + 1]?.tag)) to += 1;
  return to;
}

const isStop = (tag: string | undefined): boolean => tag === 'PU' || tag === 'SC';
const joins = (tag: string | undefined, next: string | undefined): boolean => tag === 'CC' && /^(?:SC|VB|AUX|NEG)/.test(next ?? '');

function stretchStart({ sentence: { tokens } }: Scope, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST && !isStop(tokens[from - 1]?.tag) && !/^(?:VB|AUX)/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  while (tokens[from]?.tag === 'CC') from += 1;
  return from;
}

/** People, a place or arms; numbers of them are counts of who was there. */
function isSomebody(scope: Scope, range: Range): boolean {
  const words = scope.sentence.tokens.slice(range.from, range.to);
  if (words.slice(0, 2).some(({ tag }) => tag === 'CD')) return false;
  const named = words
    .slice(0, 3)
    .some(({ lemma, morph, tag }) => morph?.kind === 'people' || morph?.kind === 'weapon' || (ANYBODY.has(lemma) && tag !== 'IN'));
  const whoever = words[0]?.lemma === 'من' && /^VB/.test(words[1]?.tag ?? '');
  const places = inSentence(scope.context.mentions.places, scope.sentence.index);
  return named || whoever || partiesIn(scope, range).length > 0 || places.some(({ from }) => from >= range.from && from < range.to);
}

function draftOf(scope: Scope, { predicate, range, people, negated }: Covered): Draft<'term'> {
  const at = { sentence: scope.sentence.index, token: predicate };
  const { modality } = standOf(scope.context, at);
  const words = trimRange(scope.sentence, people);
  return {
    kind: 'term',
    span: spanOf(scope.sentence, trimRange(scope.sentence, range)),
    rule: 'term/ar-covers',
    predicate: at,
    confidence: 'medium',
    modality: modality === 'denied' || modality === 'planned' || modality === 'demanded' ? modality : 'agreed',
    negated,
    body: {
      agreement: null,
      version: null,
      obligor: null,
      action: wordsOf(scope, { from: predicate, to: predicate + 1 }),
      object: wordsOf(scope, words),
      beneficiary: null,
      limits: [],
      inReturnFor: null,
      onCondition: null,
      guarantor: null,
      class: 'other',
    },
    parties: { subject: partiesIn(scope, words).map(claimParty) },
    notes: [],
  };
}

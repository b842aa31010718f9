import type { Clause } from '../../../languages/clause.ts';
import { COVERED_WORDS, COVERING_VERBS, LEAVING_VERBS } from '../../../languages/en/coverage-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import { standOf } from '../../modality.ts';
import { bindsIn, isBound, isOfDeal, namesDeal, objectEnd, standsForDeal } from './bound.ts';
import { classOf, type Due } from './obligation.ts';

/** Whom a deal binds or leaves out: "it excludes foreigners", "deserters are not covered", "only locals may leave". */
export function coverage(scope: Scope): Due[] {
  if (!scope.sentence.tokens.some(({ norm }) => CUES.has(norm)) || !inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    const range = byDeal(scope, clause) ?? byPeople(scope, clause) ?? byLeave(scope, clause) ?? bySurrender(scope, clause);
    return range === null ? [] : [dueOf(scope, clause, range)];
  });
}

/** Without one of these words no sentence says whom a deal covers. */
const CUES = new Set(
  `cover covers covered covering include includes included including exclude excludes excluded excluding exempt exempts exempted omit
  omits omitted encompasses except excepted out apply applies applied applying extend extends extended extending mentioned barred part
  only no none nobody too well list die killed death outside among limited restricted confined open`.split(/\s+/),
);

function dueOf(scope: Scope, clause: Clause, range: Range): Due {
  const { modality } = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  return {
    rule: 'covers',
    range,
    predicate: clause.head,
    modality: modality === 'denied' || modality === 'planned' || modality === 'demanded' ? modality : 'agreed',
    negated: clause.negated || /^(?:no|none|nobody)$/.test(tokenAt(scope.sentence, range.from)?.norm ?? ''),
    termClass: classOf(scope, range) ?? 'other',
  };
}

/** "The deal covers all fighters", "a deal that leaves out officers", "an accord excluding deserters". */
function byDeal(scope: Scope, clause: Clause): Range | null {
  const needed = COVERING_VERBS.get(clause.lemma);
  if (needed === undefined || clause.passive || clause.form === 'infinitive' || clause.form === 'noun') return null;
  const behind = scope.sentence.tokens.slice(clause.head + 1, clause.head + 3).findIndex(({ norm }) => norm === needed);
  if (needed !== null && behind < 0) return null;
  const from = clause.head + 1 + (needed === null ? 0 : behind + 1);
  if (!bindsIn(scope, from) || !isOfDeal(scope, clause) || isCount(scope, clause)) return null;
  const range = clauseRange(scope.sentence, clause);
  return trimRange(scope.sentence, { from: range.from, to: withKinds(scope, range.to > from ? range.to : objectEnd(scope, from)) });
}

/** "All those inside, whether local or foreign", "everyone, including the wounded": the sorts named behind belong to it. */
function withKinds(scope: Scope, to: number): number {
  const { tokens } = scope.sentence;
  const opens = tokens[to]?.norm === ',' ? to + 1 : to;
  return /^(?:whether|including)$/.test(tokens[opens]?.norm ?? '') ? objectEnd(scope, opens) : to;
}

/** "The convoy includes 40 men", "deals that have included the town": what was in it, not whom it binds. */
const isCount = (scope: Scope, { lemma, head, aspect }: Clause): boolean =>
  lemma === 'include' && (aspect === 'perfect' || tokenAt(scope.sentence, head + 1)?.tag === 'CD');

/** "Local fighters are covered", "deserters would be left out", "officers are not part of the deal", "she is not on the list". */
function byPeople(scope: Scope, clause: Clause): Range | null {
  if (clause.form !== 'finite') return null;
  const at = toWhom(scope, clause) ?? coveredAt(scope, clause) ?? amongFreed(scope, clause);
  if (at === null || !isSubjectBound(scope, clause, at)) return null;
  const range = clauseRange(scope.sentence, clause);
  const subject = nounPhrase(scope.sentence, subjectOf(scope, clause));
  return { from: Math.min(subject.from, range.from), to: Math.max(range.to, at) };
}

/** Where the words end by which people are covered; null where the clause says nothing of the kind. */
function coveredAt(scope: Scope, { head, passive }: Clause): number | null {
  const { tokens } = scope.sentence;
  const word = tokens[head]?.norm ?? '';
  if (COVERED_WORDS.has(word) && (passive || /^JJ/.test(tokens[head]?.tag ?? ''))) return isElsewhere(scope, word, head) ? null : head + 1;
  if (word === 'left' && passive && tokens[head + 1]?.norm === 'out') return isElsewhere(scope, word, head + 1) ? null : head + 2;
  if (word === 'part' && tokens[head + 1]?.norm === 'of' && isDealAfter(scope, head)) return head + 2;
  if (word === 'fall' && /^(?:outside|under)$/.test(tokens[head + 1]?.norm ?? '') && isDealAfter(scope, head)) return head + 2;
  const before = tokens.slice(Math.max(0, head - 3), head).map(({ norm }) => norm);
  if (word === 'list' && before.includes('on')) return head + 1;
  return before.includes('outside') && namesDeal(scope, head) ? head + 1 : null;
}

const LINKS = /^(?:by|in|from|of|under|outside)$/;

/** "Included in the toll", "excluded from the talks": no deal is what they are in or out of. */
const isElsewhere = (scope: Scope, word: string, at: number): boolean =>
  (word === 'mentioned' || LINKS.test(tokenAt(scope.sentence, at + 1)?.norm ?? '')) && !isDealAfter(scope, at);

function isDealAfter(scope: Scope, at: number): boolean {
  if (!LINKS.test(tokenAt(scope.sentence, at + 1)?.norm ?? '')) return false;
  return [2, 3, 4].some((step) => namesDeal(scope, at + step)) || standsForDeal(scope, at + 2);
}

/** "The amnesty is limited to conscripts", "the deal is open only to locals". */
function toWhom(scope: Scope, clause: Clause): number | null {
  if (!/^(?:limited|restricted|confined|open)$/.test(tokenAt(scope.sentence, clause.head)?.norm ?? '')) return null;
  const to = [1, 2].find((step) => tokenAt(scope.sentence, clause.head + step)?.norm === 'to');
  if (to === undefined || !namesDeal(scope, subjectOf(scope, clause)) || !bindsIn(scope, clause.head + to + 1)) return null;
  return objectEnd(scope, clause.head + to + 1);
}

/** "Journalists are among those to be freed", "officers are not among those who will leave". */
function amongFreed(scope: Scope, { head }: Clause): number | null {
  const { tokens } = scope.sentence;
  if (tokens[head]?.norm !== 'those' || tokens[head - 1]?.norm !== 'among') return null;
  const verb = tokens.findIndex(({ lemma }, at) => at > head + 1 && at < head + 5 && LEAVING_VERBS.has(lemma));
  return verb > 0 && /^(?:to|who)$/.test(tokens[head + 1]?.norm ?? '') ? verb + 1 : null;
}

const subjectOf = (scope: Scope, clause: Clause): number => (clause.subject >= 0 ? clause.subject : surfaceSubject(scope, clause));

function isSubjectBound(scope: Scope, clause: Clause, at: number): boolean {
  const subject = subjectOf(scope, clause);
  const word = tokenAt(scope.sentence, subject);
  if (word === undefined || /^(?:i|we|you|there)$/.test(word.norm)) return false;
  if (namesDeal(scope, subject) || partyAt(scope, subject) !== null || isBound(word)) return true;
  return clause.negated && word.tag.startsWith('NN') ? true : isDealAfter(scope, at - 1);
}

/** "Only locals may board", "no officer will be freed", "foreigners would go too". */
function byLeave(scope: Scope, clause: Clause): Range | null {
  const { tokens } = scope.sentence;
  if (clause.form !== 'finite' || !/^(?:may|can|will|would|shall)$/.test(clause.modal ?? '') || !LEAVING_VERBS.has(clause.lemma))
    return null;
  const subject = subjectOf(scope, clause);
  const word = tokens[subject];
  if (word === undefined || (partyAt(scope, subject) === null && !isBound(word))) return null;
  const range = clauseRange(scope.sentence, clause);
  const first = nounPhrase(scope.sentence, subject).from;
  const opener = [first, first - 1].find((at) => /^(?:only|no|none|nobody)$/.test(tokens[at]?.norm ?? ''));
  if (opener !== undefined) return { from: opener, to: range.to };
  return clause.modal !== 'can' && goesToo(scope, { from: clause.head + 1, to: range.to + 2 }) ? range : null;
}

function goesToo({ sentence: { tokens } }: Scope, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ norm }, at) => norm === 'too' || (norm === 'well' && tokens[from + at - 1]?.norm === 'as' && tokens[from + at + 1]?.norm !== 'as'),
    );
}

/** "Foreigners can surrender or die": the choice of those whom the deal leaves out. */
function bySurrender(scope: Scope, clause: Clause): Range | null {
  if (clause.modal === null || clause.subject < 0 || !/^(?:surrender|give|lay|hand|turn)$/.test(clause.lemma)) return null;
  const { tokens } = scope.sentence;
  const or = tokens.findIndex(({ norm }, at) => at > clause.head && at <= clause.head + OR_REACH && norm === 'or');
  if (or < 0) return null;
  const end = tokens.findIndex(
    ({ lemma, norm }, at) => at > or && at < or + OR_REACH && /^(?:die|death|killed)$/.test(norm === 'killed' ? norm : lemma),
  );
  return end < 0 ? null : trimRange(scope.sentence, { from: clauseRange(scope.sentence, clause).from, to: end + 1 });
}

const OR_REACH = 5;

import type { Clause } from '../../../languages/clause.ts';
import { ANSWERING_VERBS, EXCLUDED_FROM, LEFT_OUT_VERBS } from '../../../languages/en/position-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { clauseRange, type Scope, spanOf, tokenAt, wordsOf } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Has not commented", "would not be drawn", "was not invited": what somebody has not said, or had no part in. */
export function silences(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.form !== 'finite' && clause.label !== 'conj') return [];
    const held = yetToAnswer(scope, clause) ?? noAnswer(scope, clause) ?? declined(scope, clause) ?? leftOut(scope, clause);
    return held === null ? [] : [held];
  });
}

function noAnswer(scope: Scope, clause: Clause): Held | null {
  const gives = clause.lemma === 'give' && /^(?:answer|response|reply|reaction)$/.test(tokenAt(scope.sentence, clause.object)?.lemma ?? '');
  if (!isDenied(scope, clause) || clause.passive || isDetail(scope, clause.head + 1) || !(gives || ANSWERING_VERBS.has(clause.lemma)))
    return null;
  const perfectOrWould = clause.aspect === 'perfect' || clause.tense === 'past' || /^(?:would|will|wo|could)$/.test(clause.modal ?? '');
  return perfectOrWould ? undecided(scope, clause, 'no-answer') : null;
}

/** "Did not say when the others would follow": a detail is left out, no answer is kept back. */
function isDetail(scope: Scope, at: number): boolean {
  return /^(?:how|when|where|who|whom|why|which|what|more)$/.test(tokenAt(scope.sentence, at)?.norm ?? '');
}

/** "Has yet to respond to the proposal". */
function yetToAnswer(scope: Scope, clause: Clause): Held | null {
  const words = scope.sentence.tokens.slice(clause.head, clause.head + 5);
  const yet = clause.lemma === 'have' && words[1]?.norm === 'yet' && words[2]?.norm === 'to';
  if (!yet || !ANSWERING_VERBS.has(words[3]?.lemma ?? '')) return null;
  const inner = scope.clauses.find((one) => one.head === clause.head + 3);
  return undecided(scope, { ...clause, to: inner?.to ?? clause.to }, 'yet-to-answer');
}

/** "Would not be drawn", "declined to comment", "refused to say". */
function declined(scope: Scope, clause: Clause): Held | null {
  if (clause.lemma === 'draw' && clause.negated && clause.passive) return undecided(scope, { ...clause, passive: false }, 'not-drawn');
  if (clause.lemma !== 'decline' && clause.lemma !== 'refuse') return null;
  const next = tokenAt(scope.sentence, clause.head + 2);
  return next !== undefined && ANSWERING_VERBS.has(next.lemma) && !isDetail(scope, clause.head + 3)
    ? undecided(scope, clause, 'declined-to-say')
    : null;
}

function undecided(scope: Scope, clause: Clause, rule: string): Held | null {
  const it = tokenAt(scope.sentence, clause.subject)?.norm === 'it' ? { holder: null, holderWords: 'it' } : undefined;
  const holder = holderOf(scope, clause) ?? it;
  if (holder === undefined || holder.holder?.partyKind === 'civilians' || speaksOfWitness(scope, clause)) return null;
  const own = clauseRange(scope.sentence, clause);
  const range = rule === 'yet-to-answer' ? { from: own.from, to: Math.max(own.to, clause.to) } : own;
  const toward = range.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: range.to }) : null;
  return { rule, stance: 'undecided', predicate: clause.head, range, ...holder, toward, modality: 'reported' };
}

// The wounded woman who "has not said where her sons are" takes no side.
function speaksOfWitness(scope: Scope, clause: Clause): boolean {
  return /^(?:witness|hearsay)$/.test(scope.context.attributions.chainAt(spanOf(scope.sentence, clause)).at(-1)?.type ?? '');
}

function isDenied(scope: Scope, clause: Clause): boolean {
  return (
    clause.negated ||
    /^(?:neither|nobody|none)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '') ||
    startsWithNeither(scope, clause)
  );
}

function startsWithNeither(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.slice(clause.from, clause.head).some((token) => token.norm === 'neither' || token.norm === 'nor');
}

/** "Was not consulted about the deal", "did not sit at the table", "has no role in it". */
function leftOut(scope: Scope, clause: Clause): Held | null {
  const none = tokenAt(scope.sentence, clause.head - 1)?.norm === 'no';
  if (!(clause.negated || none) || clause.modal !== null || !inDealTalk(scope)) return null;
  const passive = clause.passive && LEFT_OUT_VERBS.has(clause.lemma);
  const words = scope.sentence.tokens.slice(clause.head, clause.head + 6);
  const absent = EXCLUDED_FROM.some(([verb, noun]) => clause.lemma === verb && words.some((token) => token.lemma === noun));
  const noParty = tokenAt(scope.sentence, clause.head)?.lemma === 'party' && words[1]?.norm === 'to';
  const ofDeal = clause.lemma !== 'have' || words.some((_, index) => dealNounAt(scope.sentence, clause.head + index) !== null);
  if (!passive && !noParty && !(absent && ofDeal)) return null;
  const range = clauseRange(scope.sentence, clause);
  const holder = holderOf(scope, { ...clause, passive: false });
  const word = tokenAt(scope.sentence, clause.subject);
  if (holder === undefined && word === undefined) return null;
  const who = holder ?? {
    holder: null,
    holderWords: word === undefined ? '' : wordsOf(scope, { from: clause.subject, to: clause.subject + 1 }),
  };
  return {
    rule: 'left-out',
    stance: 'other',
    predicate: clause.head,
    range,
    ...who,
    toward: aboutRange(scope, { from: clause.head + 1, to: range.to }),
    modality: 'reported',
  };
}

import type { Clause } from '../../../languages/clause.ts';
import { ALL_SIDES } from '../../../languages/en/agreement-words.ts';
import { SCHEDULING_WORDS } from '../../../languages/en/milestone-words.ts';
import { type FoundPhrase, phrasesIn } from '../../../languages/en/phrases.ts';
import { STEP_PHRASES, type StepPhrase } from '../../../languages/en/step-phrases.ts';
import { antecedent, distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt, someoneInWords } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import { clauseOf } from '../../modality.ts';
import type { Seen } from './step.ts';

/** "Nothing came of it", "led nowhere", "was given until noon", "another is in preparation": steps told by a turn of phrase. */
export function stepsByPhrase(scope: Scope): Seen[] {
  if (!inDealTalk(scope) || distanceToDeal(scope) > FARTHEST) return [];
  return phrasesIn(scope.sentence, STEP_PHRASES).flatMap((found): Seen[] => {
    const clause = clauseAround(scope, found);
    if (clause === null ? found.value.of !== 'any' : !fits(scope, clause, found)) return [];
    const { step } = found.value;
    return [
      {
        rule: 'phrase',
        step,
        predicate: clause?.head ?? found.from,
        range: rangeOf(scope, clause, found),
        noun: -1,
        ...(step === 'planned' ? { modality: 'planned' as const } : {}),
      },
    ];
  });
}

/** Sentences back to the last deal: a turn of phrase says nothing of what it is about. */
const FARTHEST = 10;

/** The clause that the phrase is told in: the one whose verb it holds, else the one around it. */
function clauseAround(scope: Scope, { from, to }: Range): Clause | null {
  const inside = scope.clauses.filter((clause) => clause.head >= from && clause.head < to);
  return inside.find((clause) => clause.form === 'finite') ?? inside[0] ?? clauseOf(scope.clauses, scope.sentence, from);
}

/** A turn of phrase about the deal or the sides holds its own verb; one that speaks for itself may stand around another. */
function fits(scope: Scope, clause: Clause, { value, from, to }: FoundPhrase<StepPhrase>): boolean {
  if (clause.form === 'infinitive' && clause.label !== 'conj' && !isIntended(scope, clause)) return false;
  if (value.of === 'any') return true;
  if (clause.head < from || clause.head >= to) return false;
  const subjects = [clause.subject, surfaceSubject(scope, clause)].filter((index) => index >= 0);
  return subjects.some((index) => (value.of === 'deal' ? isOfDeal(scope, clause, index) : treats(scope, index, value.step)));
}

/** "I intend to put forward another version". */
function isIntended(scope: Scope, clause: Clause): boolean {
  return SCHEDULING_WORDS.has(tokenAt(scope.sentence, clause.governor)?.lemma ?? '');
}

const STANDING_FOR_IT =
  /^(?:both|neither|none|one|first|second|third|attempt|effort|idea|plan|offer|track|initiative|round|session|mission|bid|encounter|exchange|bargain|scheme|formula|trip|clause|channel|draft|paper|text|calm|quiet|halt|pause)$/;

function isOfDeal(scope: Scope, clause: Clause, index: number): boolean {
  if (dealPhrase(scope.sentence, index) !== null) return true;
  const word = tokenAt(scope.sentence, index);
  if (/^(?:which|that|who)$/.test(word?.norm ?? '')) return [clause.governor, index - 1, index - 2].some((at) => isNamed(scope, at));
  return /^(?:it|this)$/.test(word?.norm ?? '') ? antecedent(scope, index) !== null : isNamed(scope, index);
}

function isNamed(scope: Scope, index: number): boolean {
  return dealPhrase(scope.sentence, index) !== null || STANDING_FOR_IT.test(tokenAt(scope.sentence, index)?.lemma ?? '');
}

function treats(scope: Scope, index: number, step: StepPhrase['step']): boolean {
  const word = tokenAt(scope.sentence, index)?.lemma ?? '';
  if (/^(?:they|we|you|he|she|i)$/.test(word)) return word === 'they' && step !== 'talks';
  return (
    partyAt(scope, index) !== null ||
    someoneInWords(scope, index) !== null ||
    isJoint(scope, index) ||
    ALL_SIDES.has(word) ||
    /^(?:two|elder|committee|it)$/.test(word)
  );
}

/** The clause with its phrase; the phrase up to the next comma where its verb is none of the parse. */
function rangeOf(scope: Scope, clause: Clause | null, { from, to }: FoundPhrase<StepPhrase>): Range {
  if (clause === null || clause.head < from || clause.head >= to)
    return trimRange(scope.sentence, { from: withSubject(scope, from), to: nextStop(scope, to) });
  const own = clauseRange(scope.sentence, clause);
  return trimRange(scope.sentence, { from: Math.min(own.from, from), to: Math.max(own.to, to) });
}

/** The noun phrase right before the phrase: who does it, where the parse does not say. */
function withSubject({ sentence: { tokens } }: Scope, from: number): number {
  let at = from;
  while (at > 0 && from - at < 6 && /^(?:DT|PDT|JJ|NN|NNS|NNP|NNPS|CD|PRP|PRP\$|POS|RB)$/.test(tokens[at - 1]?.tag ?? '')) at -= 1;
  return at;
}

function nextStop({ sentence: { tokens } }: Scope, from: number): number {
  const stop = tokens.findIndex((token, index) => index >= from && /^(?:,|:|\.|''|``|CC)$/.test(token.tag));
  return stop < 0 ? tokens.length : stop;
}

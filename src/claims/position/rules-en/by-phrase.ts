import type { Clause } from '../../../languages/clause.ts';
import { type FoundPhrase, phrasesIn } from '../../../languages/en/phrases.ts';
import { STANCE_PHRASES, type StancePhrase } from '../../../languages/en/stance-phrases.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { type Range, type Scope, spanOf, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import { clauseOf } from '../../modality.ts';
import { aboutRange } from './about.ts';
import { type Holder, holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Would not hear of it", "saw no reason to sign", "has no objection", "wants nothing to do with it": a stance by a turn of phrase. */
export function stancesByPhrase(scope: Scope): Held[] {
  if (!inDealTalk(scope) || distanceToDeal(scope) > FARTHEST) return [];
  return phrasesIn(scope.sentence, STANCE_PHRASES).flatMap((found): Held[] => {
    const clause = clauseAround(scope, found);
    if (clause === null || isIdle(clause, found) || isDemand(scope, found)) return [];
    if (found.value.stance === 'other' && distanceToDeal(scope) > NEAR) return [];
    const holder = whoHolds(scope, clause, found);
    if (holder === undefined) return [];
    const range = rangeOf(scope, clause, found);
    return [
      {
        rule: 'phrase',
        stance: found.value.stance,
        predicate: clause.head,
        range,
        ...holder,
        settled: true,
        toward: range.to > found.to ? aboutRange(scope, { from: found.to, to: range.to }) : null,
        modality: found.value.stance === 'denies' ? 'denied' : 'reported',
      },
    ];
  });
}

/** The clause with what completes it; the phrase alone, up to the next comma, where its verb is none of the parse. */
function rangeOf(scope: Scope, clause: Clause, { from, to }: FoundPhrase<StancePhrase>): Range {
  if (clause.head < from - 1 || clause.head > to) {
    const stop = scope.sentence.tokens.findIndex((token, index) => index >= to && /^(?:[,;:.]|''|``)$/.test(token.tag));
    return trimRange(scope.sentence, { from, to: stop < 0 ? scope.sentence.tokens.length : stop });
  }
  const own = wholeRange(scope.sentence, clause);
  return trimRange(scope.sentence, { from: Math.min(own.from, from), to: Math.max(own.to, to) });
}

/** Sentences back to the last deal: a turn of phrase says nothing of what it is about. */
const FARTHEST = 10;
/** An opinion is one of the deal only right beside it. */
const NEAR = 2;

function clauseAround(scope: Scope, { from, to }: FoundPhrase<StancePhrase>): Clause | null {
  const inside = scope.clauses.filter((clause) => clause.head >= from && clause.head < to);
  return inside.find((clause) => clause.form === 'finite') ?? inside[0] ?? clauseOf(scope.clauses, scope.sentence, from);
}

/** The phrase must hold the verb of a full clause, and a stance is nothing that may be or that one is told to take. */
function isIdle(clause: Clause, { from, to, value }: FoundPhrase<StancePhrase>): boolean {
  if (/^(?:may|might|could|must|should|can)$/.test(clause.modal ?? '') && value.loose !== true) return true;
  if (clause.form !== 'finite' && clause.label !== 'conj' && value.loose !== true) return true;
  return (clause.head < from - 1 || clause.head > to) && value.loose !== true;
}

function whoHolds(scope: Scope, clause: Clause, { value: { loose }, from }: FoundPhrase<StancePhrase>): Holder | undefined {
  if (loose !== true) return isWitness(scope, clause) ? undefined : holderOf(scope, { ...clause, passive: false });
  const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, { from, to: from + 1 })).at(-1);
  return speaker === undefined || /^(?:publisher|witness|hearsay)$/.test(speaker.type)
    ? undefined
    : { holder: null, holderWords: speaker.source };
}

/** "Insists that they must leave": a demand, and told as a term. */
function isDemand(scope: Scope, { from, to }: FoundPhrase<StancePhrase>): boolean {
  if (!/^(?:insist|maintain|object|counter|retort)$/.test(tokenAt(scope.sentence, from)?.lemma ?? '')) return false;
  return scope.sentence.tokens.slice(to, to + REACH).some((token) => /^(?:must|should|be)$/.test(token.norm));
}

const REACH = 12;

/** What "I" or "we" of a bystander would rather do is no side's stance. */
function isWitness(scope: Scope, clause: Clause): boolean {
  const word = tokenAt(scope.sentence, clause.subject)?.norm ?? '';
  if (!/^(?:i|we|he|she)$/.test(word)) return false;
  return scope.context.attributions.chainAt(spanOf(scope.sentence, { from: clause.head, to: clause.head + 1 })).at(-1)?.type === 'witness';
}

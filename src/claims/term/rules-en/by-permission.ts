import type { Clause } from '../../../languages/clause.ts';
import { PERMITTED_WORDS } from '../../../languages/en/term-words.ts';
import { distanceToDeal, inDealTalk, isExplainer } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { classOf, type Due } from './obligation.ts';

const NEAR = 4;

/** "Weapons are forbidden in the zone", "light weapons could be taken": what a deal lets. */
export function permissions(scope: Scope): Due[] {
  if (!inDealTalk(scope) || (distanceToDeal(scope) > NEAR && !isExplainer(scope.context))) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    const found = isForbidden(scope, clause) || wasAgreed(scope, clause) || wasPromised(scope, clause) || couldBe(scope, clause);
    const range = clauseRange(scope.sentence, clause);
    if (!found || range.to - range.from < 3) return [];
    const termClass = classOf(scope, range) ?? 'other';
    return [{ rule: 'permission', range, predicate: clause.head, modality: 'agreed', negated: clause.negated, termClass }];
  });
}

function isForbidden(scope: Scope, clause: Clause): boolean {
  const word = tokenAt(scope.sentence, clause.head)?.norm ?? '';
  return (
    PERMITTED_WORDS.has(word) &&
    clause.tense === 'present' &&
    clause.aspect === 'simple' &&
    clause.form === 'finite' &&
    speaksOfOthers(scope, clause)
  );
}

/** "A hospital was promised": by whom is not said. */
function wasPromised(scope: Scope, clause: Clause): boolean {
  return (
    clause.lemma === 'promise' &&
    clause.passive &&
    clause.form === 'finite' &&
    clause.modal === null &&
    tokenAt(scope.sentence, clause.subject)?.tag.startsWith('NN') === true &&
    partyAt(scope, clause.subject) === null
  );
}

/** "Only personal weapons had been agreed". */
function wasAgreed(scope: Scope, clause: Clause): boolean {
  if (clause.lemma !== 'agree' || !clause.passive || clause.subject < 0 || clause.modal !== null) return false;
  const subject = tokenAt(scope.sentence, clause.subject);
  return (
    subject?.tag.startsWith('NN') === true &&
    dealPhrase(scope.sentence, clause.subject) === null &&
    classOf(scope, { from: clause.from, to: clause.head }) !== null
  );
}

/** "Light weapons could be taken along". */
function couldBe(_scope: Scope, clause: Clause): boolean {
  if (!/^(?:can|could|may)$/.test(clause.modal ?? '') || !clause.passive || clause.aspect === 'perfect' || clause.label === 'advcl')
    return false;
  return /^(?:take|carry|bring|keep|open|use|move|return|enter)$/.test(clause.lemma) && clause.subject >= 0;
}

function speaksOfOthers(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject)?.norm ?? '';
  return clause.subject >= 0 && !/^(?:i|we|you|he|she|it|there)$/.test(subject);
}

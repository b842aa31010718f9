import { ABSENT, SHUT, STATE_VERBS, TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Token } from '../../../text/sentence.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { type Seen, topicIn } from './seen.ts';

/** Who holds a place, who besieges it, what is lacking, which road is shut. */
export function statesByWords(scope: Scope): Seen[] {
  return [...scope.clauses.flatMap((clause) => heldOrLacking(scope, clause) ?? absence(scope, clause) ?? []), ...shut(scope)];
}

const base = (scope: Scope, clause: Clause) => ({ predicate: clause.head, range: trimRange(scope.sentence, clause), of: clause.subject });

function heldOrLacking(scope: Scope, clause: Clause): Seen | null {
  const topic = STATE_VERBS.get(clause.lemma);
  if (topic === undefined || clause.form !== 'finite') return null;
  const named = topic === 'other' ? topicIn(scope, clause) : topic;
  if (topic === 'other' && named === 'other') return null;
  return { ...base(scope, clause), rule: 'ar-state', topic: named, confidence: 'medium', absent: false };
}

/** "لم يعد السكان قادرين", "لا توجد أدوية". */
function absence(scope: Scope, clause: Clause): Seen | null {
  if (!clause.negated || clause.form !== 'finite' || !ABSENT.has(clause.lemma)) return null;
  const topic = topicIn(scope, clause);
  const people = tokenAt(scope.sentence, clause.subject)?.morph?.kind === 'people';
  if (topic === 'other' && !people) return null;
  return { ...base(scope, clause), rule: 'ar-absence', topic, confidence: 'medium', absent: true };
}

const REACH = 4;

/** "الطريق مغلق", "لا يزال المعبر مغلقا". */
function shut(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  return tokens.flatMap((token, index) => {
    if (!isShut(token) || token.morph?.definite === true) return [];
    const noun = tokens.findLastIndex(({ lemma }, at) => at < index && at >= index - REACH && TOPIC_NOUNS.get(lemma) === 'movement');
    if (noun < 0) return [];
    return [
      {
        rule: 'ar-shut',
        topic: 'movement',
        predicate: index,
        range: { from: noun, to: index + 1 },
        of: noun,
        confidence: 'medium',
        absent: true,
      },
    ];
  });
}

/** In any case: "مغلق", "مغلقا". */
function isShut({ lemma, norm }: Token): boolean {
  return SHUT.has(lemma) || SHUT.has(norm.replace(/ا$/, ''));
}

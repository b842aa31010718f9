import type { Clause } from '../../../languages/clause.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Lean } from '../meaning.ts';

const AHEAD = new Set([
  'due',
  'payable',
  'effective',
  'scheduled',
  'expected',
  'slated',
  'planned',
  'poised',
  'upcoming',
  'coming',
  'deadline',
  'postponed',
  'delayed',
  'ahead',
  'await',
  'awaiting',
  'next',
]);
const FUTURE_MODALS = new Set(['will', "'ll", 'wo', 'shall', 'may', 'might', 'can', 'must', 'should']);

/** Which way the clause around a date looks: back where it tells what happened, ahead where it says what will. */
export function leanOf(sentence: Sentence, clauses: readonly Clause[], token: number): Lean | null {
  if (isAhead(sentence, token)) return 'future';
  if (isExtended(sentence, token)) return 'future';
  const clause = clauseAround(clauses, token);
  if (clause === null) return null;
  if (clause.tense === 'future' || (FUTURE_MODALS.has(clause.modal ?? '') && clause.aspect !== 'perfect')) return 'future';
  // "to get around Friday's ruling": what is told of the ruling is not what is planned.
  if (sentence.tokens[token + 1]?.tag === 'POS') return 'past';
  if (clause.form === 'infinitive') return infinitive(sentence, clauses, clause);
  if (clause.tense === 'past' || clause.aspect === 'perfect') return 'past';
  if (clause.form === 'gerund' || clause.form === 'participle') return leanOfGovernor(clauses, clause);
  return clause.aspect === 'progressive' && clause.tense === 'present' ? 'future' : null;
}

/** "due on Friday", "ahead of the vote on Friday"; "plans announced on Friday" are behind. */
function isAhead({ tokens }: Sentence, token: number): boolean {
  for (let index = token - 1; index >= Math.max(0, token - 4); index -= 1) {
    const { norm, tag } = tokens[index] as Token;
    if (AHEAD.has(norm) || (norm === 'set' && /^(?:for|to)$/.test(tokens[index + 1]?.norm ?? ''))) return true;
    if (tag === 'VBD' || tag === 'VBN') return false;
  }
  return false;
}

const EXTENDING = new Set(['have', 'give', 'postpone', 'extend', 'delay', 'wait', 'deadline', 'grant', 'adjourn']);

/** "has until Friday", "were given until Friday", "as early as Friday". */
function isExtended({ tokens }: Sentence, token: number): boolean {
  const before = tokens.slice(Math.max(0, token - 7), token);
  const words = before.map(({ norm }) => norm).join(' ');
  if (/\bas (?:early|soon) as(?: on)?$|\bno (?:earlier|sooner) than(?: on)?$/.test(words)) return true;
  return /\b(?:until|till)(?: \S+)?$/.test(words) && before.some(({ lemma }) => EXTENDING.has(lemma));
}

/** The innermost clause whose words hold the token. */
function clauseAround(clauses: readonly Clause[], token: number): Clause | null {
  const holding = clauses.filter((clause) => clause.from <= token && token < clause.to);
  return holding.reduce<Clause | null>(
    (best, clause) => (best === null || clause.to - clause.from < best.to - best.from ? clause : best),
    null,
  );
}

/** "plans to meet on Friday" looks ahead; "was able to leave on Friday" looks back. */
function infinitive(sentence: Sentence, clauses: readonly Clause[], clause: Clause): Lean | null {
  const governor = sentence.tokens[clause.governor]?.lemma ?? '';
  if (/^(?:able|manage|begin|start|continue|use|come|have|help|force|fail|refuse|unable|try)$/.test(governor))
    return leanOfGovernor(clauses, clause);
  return 'future';
}

function leanOfGovernor(clauses: readonly Clause[], clause: Clause): Lean | null {
  const governor = clauses.find((one) => one.head === clause.governor);
  if (governor === undefined) return null;
  if (governor.tense === 'future') return 'future';
  return governor.tense === 'past' ? 'past' : null;
}

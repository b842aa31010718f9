import type { Clause } from '../../../languages/clause.ts';
import { PAPER_NOUNS } from '../../../languages/en/agreement-words.ts';
import { LIST_NOUNS, SILENT_NOUNS } from '../../../languages/en/milestone-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealNounAt, dealPhrase } from '../../deal/nouns.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** "Shook hands", "signed a second paper", "exchanged lists", "the guns fell silent", "declared the evacuation over". */
export function stepsByIdiom(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.form === 'infinitive' || clause.form === 'noun') return [];
    const step = stepOf(scope, clause);
    return step === null
      ? []
      : [{ rule: `${clause.lemma}-idiom`, step, predicate: clause.head, range: clauseRange(scope.sentence, clause), noun: -1 }];
  });
}

function stepOf(scope: Scope, clause: Clause): Step | null {
  const object = tokenAt(scope.sentence, clause.object)?.lemma ?? '';
  const subject = tokenAt(scope.sentence, clause.subject)?.lemma ?? '';
  switch (clause.lemma) {
    case 'shake':
      return object === 'hand' && isJoint(scope, clause.subject) ? 'agreed' : null;
    case 'sign':
    case 'initial':
      return PAPER_NOUNS.has(clause.passive ? subject : object) ? 'signed' : null;
    case 'exchange':
    case 'swap':
      return LIST_NOUNS.has(object) ? 'talks' : null;
    case 'fall':
    case 'silence':
    case 'silent':
      return SILENT_NOUNS.has(subject) && saysSilent(scope, clause) ? 'in-force' : null;
    case 'propose':
      return clause.object >= 0 && !clause.passive && clause.object > clause.head ? 'proposed' : null;
    case 'declare':
    case 'pronounce':
      return declaredDone(scope, clause);
    case 'commit':
      return object === 'themselves' && isJoint(scope, clause.subject) ? 'agreed' : null;
    default:
      return null;
  }
}

function saysSilent(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  return tokens.slice(clause.head, clause.head + 4).some((token) => /^(?:silent|quiet|silenced)$/.test(token.norm));
}

/** "Declared the operation complete", "declared the talks over". */
function declaredDone(scope: Scope, clause: Clause): Step | null {
  for (let index = clause.head + 1; index < clause.head + 9; index += 1) {
    const word = tokenAt(scope.sentence, index)?.norm ?? '';
    const noun = dealNounAt(scope.sentence, index - 1);
    if (noun === null) continue;
    if (/^(?:complete|completed|finished|accomplished)$/.test(word)) return 'completed';
    if (/^(?:over|dead|void|null|ended|finished)$/.test(word)) return noun.kind === 'process' ? 'completed' : 'ended';
  }
  return null;
}

/** "Not one has been released", "neither promise has been kept", "it had not been deployed": what should be done and is not. */
export function notYetDone(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.form !== 'finite' || clause.aspect !== 'perfect' || !CARRYING_OUT.has(clause.lemma)) return [];
    if (!clause.negated && !startsWithNone(scope, clause)) return [];
    if (dealPhrase(scope.sentence, clause.subject)?.kind === 'talks') return [];
    const range = clauseRange(scope.sentence, clause);
    return [{ rule: 'not-yet-done', step: 'other', predicate: clause.head, range, noun: -1, notes: ['due, and told as not done'] }];
  });
}

const CARRYING_OUT = new Set([
  'release', 'free', 'deploy', 'carry', 'implement', 'withdraw', 'evacuate', 'hand', 'open', 'reopen', 'lift', 'arrive', 'begin', 'start', 'leave', 'enter', 'fulfil', 'fulfill', 'keep', 'honour', 'honor', 'disarm', 'exchange', 'set',
]); // biome-ignore format: a word list

function startsWithNone(scope: Scope, clause: Clause): boolean {
  const words = scope.sentence.tokens.slice(clause.from, clause.head).map((token) => token.norm);
  return words.some(
    (word, index) => /^(?:neither|none|no)$/.test(word) || (word === 'not' && /^(?:one|a|all)$/.test(words[index + 1] ?? '')),
  );
}

import type { Clause } from '../../../languages/clause.ts';
import { DUE_NOUNS, JOINT_BODIES, SETTING_UP } from '../../../languages/en/milestone-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { clauseAt, clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** "Neither deadline was met", "has yet to pull out", "a committee was set up", "came to terms": how a deal is kept and run. */
export function stepsByKeeping(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.form === 'noun' || clause.form === 'gerund') return [];
    const step =
      kept(scope, clause) ??
      setUp(scope, clause) ??
      settled(scope, clause) ??
      undone(scope, clause) ??
      calm(scope, clause) ??
      nothing(scope, clause);
    return step === null ? [] : [{ rule: 'keeping', step, predicate: clause.head, range: withGovernor(scope, clause), noun: -1 }];
  });
}

/** "Have yet to complete": the words that say who belong to the step. */
function withGovernor(scope: Scope, clause: Clause): { from: number; to: number } {
  const own = clauseRange(scope.sentence, clause);
  const above = clause.form === 'infinitive' ? clauseAt(scope, clause.governor) : null;
  return above === null ? own : { from: Math.min(own.from, clauseRange(scope.sentence, above).from), to: own.to };
}

/** "The sides have yet to complete the withdrawal": told before what its verb would say by itself. */
export function stillToDo(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    const step = yetTo(scope, clause);
    return step === null ? [] : [{ rule: 'yet-to', step, predicate: clause.head, range: withGovernor(scope, clause), noun: -1 }];
  });
}

function subjectLemma(scope: Scope, clause: Clause): string {
  const subject = clause.subject >= 0 ? clause.subject : surfaceSubject(scope, clause);
  return tokenAt(scope.sentence, subject)?.lemma ?? '';
}

/** "None of these deadlines was kept", "the deadline passed", "the ultimatum ran out". */
function kept(scope: Scope, clause: Clause): Step | null {
  const words = scope.sentence.tokens.slice(clause.from, clause.head);
  if (!words.some((token) => DUE_NOUNS.has(token.lemma) && token.tag.startsWith('NN'))) return null;
  const passes =
    /^(?:pass|lapse|expire|run|slip)$/.test(clause.lemma) &&
    !clause.passive &&
    clause.tense === 'past' &&
    DUE_NOUNS.has(subjectLemma(scope, clause));
  if (passes) return 'other';
  if (
    !clause.passive ||
    clause.modal !== null ||
    !/^(?:meet|keep|miss|respect|honour|honor|fulfil|fulfill|implement|observe|carry)$/.test(clause.lemma)
  )
    return null;
  const denied = clause.negated || words.some((token) => /^(?:none|neither|no|few)$/.test(token.norm)) || clause.lemma === 'miss';
  return denied ? 'other' : 'completed';
}

/** "The sides have yet to complete the dismantling". */
function yetTo(scope: Scope, clause: Clause): Step | null {
  const before = scope.sentence.tokens.slice(Math.max(0, clause.head - 4), clause.head).map((token) => token.norm);
  const yet = before.includes('yet') && before.at(-1) === 'to' && before.some((word) => /^(?:have|has|had)$/.test(word));
  return yet &&
    /^(?:complete|implement|begin|start|withdraw|release|open|hand|leave|carry|sign|ratify|arrive|free|deploy|meet|agree|remove|disarm|evacuate)$/.test(
      clause.lemma,
    )
    ? 'other'
    : null;
}

/** "A joint committee was formed", "the commission met", "each side has named officers to a committee". */
function setUp(scope: Scope, clause: Clause): Step | null {
  if (!SETTING_UP.has(clause.lemma) || clause.negated || clause.form !== 'finite') return null;
  const words = [clause.subject, clause.object].map((index) => tokenAt(scope.sentence, index)?.lemma ?? '');
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + 9);
  const appoints = clause.lemma === 'name' || clause.lemma === 'appoint';
  const body = appoints ? after.some((token) => JOINT_BODIES.has(token.lemma)) : words.some((word) => JOINT_BODIES.has(word));
  if (!body) return null;
  return clause.lemma === 'meet' || clause.lemma === 'convene' ? 'meeting' : 'other';
}

/** "It ceases to have effect", "the guarantees are withdrawn", "the joint centre is disbanded". */
function undone(scope: Scope, clause: Clause): Step | null {
  if (clause.negated || clause.modal !== null) return null;
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + 6).map((token) => token.norm);
  if (clause.lemma === 'cease' && after.includes('effect')) return 'ended';
  const theme = tokenAt(scope.sentence, clause.passive ? clause.subject : clause.object)?.lemma ?? '';
  if (/^(?:withdraw|revoke|cancel)$/.test(clause.lemma) && theme === 'guarantee') return 'ended';
  return /^(?:disband|dissolve|close|abolish)$/.test(clause.lemma) && JOINT_BODIES.has(theme) ? 'ended' : null;
}

/** "Came to terms", "put their names to", "struck a bargain", "buried the hatchet". */
function settled(scope: Scope, clause: Clause): Step | null {
  if (clause.negated || clause.modal !== null) return null;
  const words = ` ${scope.sentence.tokens
    .slice(clause.head, clause.head + 7)
    .map((token) => token.norm)
    .join(' ')} `;
  if (/^ (?:come|came) to terms /.test(words) || /^ (?:strike|struck) (?:a|their) bargain /.test(words)) return 'agreed';
  if (/^ (?:put|set) (?:their|its|his|her) (?:names?|signatures?|hand) to /.test(words)) return 'signed';
  return null;
}

/** "Calm prevails on the front", "quiet returned". */
function calm(scope: Scope, clause: Clause): Step | null {
  const quiet = /^(?:calm|quiet|lull|silence)$/.test(subjectLemma(scope, clause));
  return quiet && !clause.negated && clause.modal === null && /^(?:prevail|return|hold|reign|settle|continue)$/.test(clause.lemma)
    ? 'in-force'
    : null;
}

function wordsBefore(scope: Scope, clause: Clause): string {
  return scope.sentence.tokens
    .slice(clause.from, clause.head)
    .map((token) => token.norm)
    .join(' ');
}

/** "Those contacts have yielded nothing", "no document came out of it", "there has been no progress". */
function nothing(scope: Scope, clause: Clause): Step | null {
  if (clause.modal !== null || clause.form !== 'finite') return null;
  const words = ` ${scope.sentence.tokens
    .slice(Math.max(0, clause.head - 3), Math.min(clause.to, clause.head + 6))
    .map((token) => token.norm)
    .join(' ')} `;
  if (/ (?:yielded|yield|produced|brought|achieved) (?:nothing|no [a-z]+) /.test(words)) return 'other';
  if (
    / no (?:progress|movement|breakthrough|headway|result|agreement|deal) /.test(words) &&
    /^(?:be|make|reach|achieve|come|emerge|progress|movement|breakthrough|headway)$/.test(clause.lemma)
  )
    return 'other';
  if (
    / no (?:[a-z]+ )?(?:date|venue|place|time|timetable|deadline|day) /.test(` ${wordsBefore(scope, clause)}${words}`) &&
    /^(?:set|fix|name|announce|agree|schedule|decide)$/.test(clause.lemma)
  )
    return 'other';
  return / left without (?:a |any )?(?:result|agreement|deal|answer) /.test(words) ? 'other' : null;
}

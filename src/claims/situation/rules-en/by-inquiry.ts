import type { Clause } from '../../../languages/clause.ts';
import { INQUIRY_VERBS } from '../../../languages/en/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Seen } from './seen.ts';
import { topicByWords } from './topic.ts';

/** What a report's own people did to find out, and did not find: "We visited the site", "The mission saw no soldiers". */
export function statesByInquiry(scope: Scope): Seen[] {
  if (!scope.sentence.tokens.some(({ lemma }) => INQUIRY_VERBS.has(lemma)) || !isOfWar(scope.context)) return [];
  return scope.clauses.flatMap((clause) => ownAct(scope, clause) ?? nothingSeen(scope, clause) ?? []);
}

const OWN = new Set([
  'we',
  'reporters',
  'journalists',
  'correspondents',
  'monitors',
  'observers',
  'researchers',
  'investigators',
  'mission',
  'patrol',
]);

function isOwn(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject);
  return OWN.has(subject?.norm ?? '') || (subject?.norm === 'it' && MONITORING.has(clause.lemma));
}

/** Of a mission or a monitor that was named before. */
const MONITORING = new Set(['observe', 'record']);

/** Told by the report itself; inside quotation marks "we" is somebody else. */
function ownAct(scope: Scope, clause: Clause): Seen | null {
  if (tokenAt(scope.sentence, clause.subject)?.norm !== 'we' || !INQUIRY_VERBS.has(clause.lemma) || clause.form !== 'finite') return null;
  const isTold = clause.tense === 'past' || clause.aspect === 'perfect' || /^(?:could|can|cannot)$/.test(clause.modal ?? '');
  if (!isTold || isQuoted(scope, clause) || isStatement(scope, clause)) return null;
  return state(scope, clause);
}

/** In the statement of a party "we" is the party. */
function isStatement({ context, sentence }: Scope, clause: Clause): boolean {
  const { start, end } = sentence.tokens[clause.head] as Token;
  return context.attributions.chainAt({ start, end }).length > 1;
}

/** "observed no military presence", "found no indication". */
function nothingSeen(scope: Scope, clause: Clause): Seen | null {
  if (!isOwn(scope, clause) || isQuoted(scope, clause) || clause.passive || clause.form !== 'finite' || !SEEING.has(clause.lemma))
    return null;
  const { tokens } = scope.sentence;
  const none = tokens.slice(clause.head + 1, clause.head + NEAR).some(({ norm }) => /^(?:no|none|nothing|nobody)$/.test(norm));
  return none || clause.negated ? state(scope, clause) : null;
}

const SEEING = new Set(['see', 'observe', 'find', 'record', 'hear', 'notice', 'spot', 'note']);
const NEAR = 4;

function isQuoted({ sentence, context }: Scope, clause: Clause): boolean {
  const at = sentence.tokens[clause.head]?.start ?? 0;
  return context.attributions.all.some(
    ({ content, mode }) => mode === 'direct' && content.some(({ start, end }) => start <= at && at < end),
  );
}

function state(scope: Scope, clause: Clause): Seen {
  const range = clauseRange(scope.sentence, clause);
  return {
    rule: 'inquiry',
    topic: topicByWords(scope, range),
    predicate: clause.head,
    range,
    of: clause.subject,
    modality: 'asserted',
    confidence: 'low',
  };
}

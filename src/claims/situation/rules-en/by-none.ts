import type { Clause } from '../../../languages/clause.ts';
import { ORIGINS, QUEUE_NOUNS, TIDINGS, WAYS_OUT } from '../../../languages/en/situation-words.ts';
import { childrenOf, clauseRange, type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Topic } from '../body.ts';
import { isAbout, subjectOf } from './about.ts';
import type { Seen } from './seen.ts';
import { supplyIn } from './topic.ts';

/** What is simply not there ("nothing to eat", "no way out", "no word on them"), who queues for what, and who is there. */
export function statesByNone(scope: Scope): Seen[] {
  if (!isOfWar(scope.context)) return [];
  return scope.clauses.flatMap((clause) => noneIn(scope, clause) ?? queueIn(scope, clause) ?? originOf(scope, clause) ?? []);
}

const HAVING = new Set(['be', 'have', 'find', 'get', 'leave', 'receive', 'hear']);
const NEEDS = new Map<string, Topic>([
  ['eat', 'food'],
  ['cook', 'food'],
  ['drink', 'water'],
]);
const SCARCE = new Set(['nothing', 'little']);

function noneIn(scope: Scope, clause: Clause): Seen | null {
  if (!HAVING.has(clause.lemma) || clause.modal !== null || clause.form !== 'finite') return null;
  const { tokens } = scope.sentence;
  const range = clauseRange(scope.sentence, clause);
  for (let at = clause.head; at < Math.min(tokens.length, clause.head + REACH); at += 1) {
    const norm = tokens[at]?.norm ?? '';
    const need = NEEDS.get(tokens[at + 2]?.lemma ?? '');
    if (SCARCE.has(norm) && tokens[at + 1]?.norm === 'to' && need !== undefined) return state(clause, need, { ...range, to: at + 3 });
    if (SCARCE.has(norm) && tokens[at + 1]?.norm === 'left' && clause.lemma === 'be')
      return state(clause, 'other', { ...range, to: at + 2 });
    const noun = norm === 'no' ? nounAfter(scope, at) : -1;
    const missing = noun < 0 ? null : missingAt(scope, noun);
    if (missing !== null) return { ...state(clause, missing, { ...range, to: Math.max(range.to, noun + 2) }), of: noun };
  }
  return null;
}

const REACH = 5;
const ABOUT_WHOM = new Set(['on', 'of', 'about', 'from', 'with']);
const OUTWARD = new Set(['out', 'in', 'through', 'for', 'from', 'to']);

function nounAfter(scope: Scope, index: number): number {
  return [index + 1, index + 2].find((at) => scope.sentence.tokens[at]?.tag.startsWith('NN')) ?? -1;
}

function missingAt(scope: Scope, noun: number): Topic | null {
  const { lemma } = scope.sentence.tokens[noun] ?? { lemma: '' };
  const next = scope.sentence.tokens[noun + 1]?.norm ?? '';
  if (TIDINGS.has(lemma) && ABOUT_WHOM.has(next)) return 'other';
  return WAYS_OUT.has(lemma) && (OUTWARD.has(next) || lemma === 'escape') ? 'movement' : null;
}

/** "There are long queues for bread." */
function queueIn(scope: Scope, clause: Clause): Seen | null {
  const range = clauseRange(scope.sentence, clause);
  const { tokens } = scope.sentence;
  for (let at = range.from; at < range.to; at += 1) {
    if (!QUEUE_NOUNS.has(tokens[at]?.lemma ?? '') || !tokens[at]?.tag.startsWith('NN') || tokens[at + 1]?.norm !== 'for') continue;
    const found = supplyIn(scope, { from: at + 2, to: at + 2 + REACH });
    if (found !== null) return { ...state(clause, found.topic, { ...range, to: Math.max(range.to, found.noun + 1) }), of: found.noun };
  }
  return null;
}

/** "Most of them are locals", "they were Syrians only": where those who are there come from. */
function originOf(scope: Scope, clause: Clause): Seen | null {
  const head = tokenAt(scope.sentence, clause.head);
  const copular = childrenOf(scope.sentence, clause.head).some((at) => tokenAt(scope.sentence, at)?.label === 'cop');
  if (!copular || clause.form !== 'finite' || clause.modal !== null || head === undefined) return null;
  const named = /^(?:non-)?[a-z]+(?:ians?|ans|is|eans|ese)$/.test(head.norm) && /^[A-Z]/.test(head.text.replace(/^non-/i, ''));
  if (!(head.tag === 'NNS' && ORIGINS.has(head.lemma)) && !(head.tag === 'NNPS' && named)) return null;
  if (tokenAt(scope.sentence, clause.subject)?.norm === 'we' || !isAbout(scope, subjectOf(scope, clause), 'people')) return null;
  return { ...state(clause, 'other', clauseRange(scope.sentence, clause)), rule: 'origin' };
}

function state(clause: Clause, topic: Topic, range: Range): Seen {
  return { rule: 'none', topic, predicate: clause.head, range, of: clause.subject };
}

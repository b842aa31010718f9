import { PERMITTING_WORDS, PLANNING_WORDS, THREATENING_WORDS } from '../../../languages/en/event-words.ts';
import { dealNounsOf } from '../../deal/nouns.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { clauseOf, type Stand, standOf } from '../../modality.ts';
import { familyOf } from '../family.ts';
import type { Seen } from './seen.ts';

/** How an event is put, or null where it is none: a term of a deal, an aim, a fear, a demand, a condition. */
export function standOfEvent(seen: Seen): Stand | null {
  if (seen.modality !== null)
    return seen.modality === 'asserted' ? { modality: null, negated: seen.negated } : { modality: seen.modality, negated: seen.negated };
  const stand = standOf(seen.scope.context, { sentence: seen.scope.sentence.index, token: seen.predicate });
  if (stand.modality === null) return factual(seen, stand);
  switch (stand.modality) {
    case 'planned':
      if (isAnnounced(seen)) return stand.negated ? null : { ...stand, modality: 'threatened' };
      return isPlan(seen) ? stand : null;
    case 'unknown':
      return seen.actor >= 0 ? stand : null;
    case 'threatened':
      // "Vow never to fight again" threatens nobody.
      return stand.negated ? null : stand;
    case 'denied':
      return stand;
    default:
      return null;
  }
}

/** "vowed to retaliate": violence announced by who would do it. */
function isAnnounced(seen: Seen): boolean {
  const governor = tokenAt(seen.scope.sentence, tokenAt(seen.scope.sentence, seen.predicate)?.head ?? -1);
  return (
    governor !== undefined &&
    seen.type !== 'release' &&
    THREATENING_WORDS.has(governor.lemma) &&
    ['violence', 'damage', 'custody'].includes(familyOf(seen.type))
  );
}

function factual(seen: Seen, stand: Stand): Stand | null {
  if (isUnreal(seen.scope, seen.predicate) || isBareInfinitive(seen) || isOpen(seen) || isWithout(seen)) return null;
  if (stand.negated && isInability(seen)) return null;
  if (stand.negated && (familyOf(seen.type) !== 'movement' || !isOwnNegation(seen))) return null;
  return stand;
}

/** "The ships cannot leave": a state, and no movement that did not come about. */
function isInability({ scope, predicate }: Seen): boolean {
  return /^(?:can|ca|cannot|could)$/.test(clauseOf(scope.clauses, scope.sentence, predicate)?.modal ?? '');
}

/** "to be released". */
function isPassiveInfinitive(scope: Scope, predicate: number): boolean {
  return tokenAt(scope.sentence, predicate - 1)?.norm === 'be' && tokenAt(scope.sentence, predicate - 2)?.norm === 'to';
}

const OPEN_MARKS = new Set(['until', 'till', 'before', 'unless', 'if', 'whether', 'provided']);

/** "has not left" denies the movement itself; "blocked the ships from entering" is told by its own verb. */
function isOwnNegation({ scope, predicate }: Seen): boolean {
  return clauseOf(scope.clauses, scope.sentence, predicate)?.negated === true;
}

/** "until they are all released", "before he arrives". */
function isOpen({ scope, predicate }: Seen): boolean {
  const clause = clauseOf(scope.clauses, scope.sentence, predicate);
  if (clause === null || clause.tense === 'past') return false;
  return [clause.from - 1, clause.from].some((at) => OPEN_MARKS.has(tokenAt(scope.sentence, at)?.norm ?? ''));
}

/** "without being searched", "without firing a shot": it did not happen. */
function isWithout({ scope, predicate }: Seen): boolean {
  return [1, 2, 3].some((step) => tokenAt(scope.sentence, predicate - step)?.norm === 'without');
}

const KEEPING = new Set([
  'begin',
  'start',
  'continue',
  'manage',
  'force',
  'cause',
  'able',
  'have',
  'help',
  'see',
  'go',
  'use',
  'motivate',
  'drive',
  'compel',
  'prompt',
  'push',
  'oblige',
  'lead',
  'allow',
  'let',
  'permit',
]);

/** "to leave the city" with nothing that says that they did. */
function isBareInfinitive({ scope, predicate }: Seen): boolean {
  const clause = clauseOf(scope.clauses, scope.sentence, predicate);
  if (clause === null || clause.head !== predicate) return false;
  if (clause.form !== 'infinitive' && !isPassiveInfinitive(scope, predicate)) return false;
  const governor = tokenAt(scope.sentence, clause.governor);
  return governor === undefined || !KEEPING.has(governor.lemma);
}

const AHEAD = new Set(['will', "'ll", 'wo']);

/** A movement ahead is an event; what a deal obliges, allows or exchanges is its term. */
function isPlan(seen: Seen): boolean {
  const { scope, predicate } = seen;
  const clause = clauseOf(scope.clauses, scope.sentence, predicate);
  if (clause === null || isOffered(scope, predicate)) return false;
  for (let at = tokenAt(scope.sentence, predicate)?.head ?? -1, steps = 0; at >= 0 && steps < 4; steps += 1) {
    const token = tokenAt(scope.sentence, at);
    if (token !== undefined && PERMITTING_WORDS.has(token.lemma)) return false;
    at = token?.head ?? -1;
  }
  const ofDeal = dealNounsOf(scope.sentence).some((noun) => noun.token < predicate);
  if (familyOf(seen.type) === 'custody') return false;
  if (familyOf(seen.type) === 'movement') return isPlanned(seen) || (AHEAD.has(clause.modal ?? '') && !ofDeal);
  return (clause.modal === 'will' || clause.modal === null) && isPlanned(seen);
}

const CONDITION = /\b(?:if|unless|once|provided|on (?:one |the |a |two |three )?conditions?|in (?:exchange|return) for)\b/;

/** "will withdraw once the blockade is lifted", "prepared to leave on one condition": nobody is about to. */
function isOffered({ sentence }: Scope, predicate: number): boolean {
  const behind = sentence.tokens.slice(predicate + 1).map(({ norm }) => norm);
  return CONDITION.test(behind.join(' '));
}

function isPlanned({ scope, predicate }: Seen): boolean {
  const governor = tokenAt(scope.sentence, tokenAt(scope.sentence, predicate)?.head ?? -1);
  return governor !== undefined && PLANNING_WORDS.has(governor.lemma);
}

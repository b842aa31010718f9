import type { Clause } from '../../../languages/clause.ts';
import { CANNOT_VERBS, NO_WISH_NOUNS } from '../../../languages/en/position-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Scope, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "They will not give up a single village", "it will not go to Geneva if …": what a party says that it will not do. */
export function refusals(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    const without = cannotOrNoWish(scope, clause);
    if (without !== null) return [without];
    if (!clause.negated || clause.passive || clause.aspect === 'perfect' || !/^(?:will|would|wo|'ll)$/.test(clause.modal ?? '')) return [];
    if (clause.form !== 'finite' || !isPlayer(scope, clause) || !modalDenied(scope, clause)) return [];
    const word = tokenAt(scope.sentence, clause.subject);
    const holder = holderOf(scope, clause) ?? (word?.norm === 'it' ? { holder: null, holderWords: 'it' } : undefined);
    if (holder === undefined) return [];
    const own = clauseRange(scope.sentence, clause);
    const condition = conditionAfter(scope, own.to);
    const range = condition < 0 ? own : trimRange(scope.sentence, { from: own.from, to: condition });
    return [
      {
        rule: 'will-not',
        stance: condition < 0 ? 'rejects' : 'accepts-with-conditions',
        predicate: clause.head,
        range,
        ...holder,
        toward: range.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: own.to }) : null,
        modality: 'reported',
      },
    ];
  });
}

/** "Cannot accept it", "does not want to talk", "sees no need for it", "has no intention of leaving". */
function cannotOrNoWish(scope: Scope, clause: Clause): Held | null {
  if (!clause.negated || clause.passive || clause.form !== 'finite' || clause.aspect === 'perfect') return null;
  if (/^(?:i|who)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '')) return null;
  const cannot = /^(?:can|could|ca)/.test(clause.modal ?? '') && CANNOT_VERBS.has(clause.lemma);
  const noWish = /^(?:want|wish|intend|plan)$/.test(clause.lemma) && clause.modal === null && clause.tense === 'present';
  const nothing = /^(?:see|have)$/.test(clause.lemma) && NO_WISH_NOUNS.has(tokenAt(scope.sentence, clause.object)?.lemma ?? '');
  if (!cannot && !noWish && !nothing) return null;
  const holder = holderOf(scope, clause);
  if (holder === undefined || holder.holder?.partyKind === 'detainees') return null;
  const range = wholeRange(scope.sentence, clause);
  const toward = aboutRange(scope, { from: (nothing ? clause.object : clause.head) + 1, to: range.to });
  return { rule: cannot ? 'cannot' : 'no-wish', stance: 'rejects', predicate: clause.head, range, ...holder, toward, modality: 'reported' };
}

/** The "not" belongs to the modal, not to what is promised ("would guarantee them not to be struck"). */
function modalDenied(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.slice(Math.max(0, clause.head - 4), clause.head).some((token) => /^(?:not|n't|never)$/.test(token.norm));
}

const PLAYERS = new Set(['state', 'state-forces', 'coalition', 'armed-group', 'political', 'person', 'notables', 'local-body', 'group']);

function isPlayer(scope: Scope, clause: Clause): boolean {
  const party = partyAt(scope, clause.subject);
  const word = tokenAt(scope.sentence, clause.subject)?.norm ?? '';
  if (word === 'they' || (word === 'it' && DELIBERATE.has(clause.lemma))) return true;
  if (/^s?he$/.test(word) && !DELIBERATE.has(clause.lemma)) return false;
  return (party !== null && PLAYERS.has(party.partyKind)) || /^(?:we|i)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
}

const DELIBERATE = new Set([
  'talk', 'negotiate', 'accept', 'sign', 'attend', 'recognise', 'recognize', 'allow', 'surrender', 'give', 'hand', 'join', 'release', 'withdraw', 'agree', 'take', 'go', 'deal', 'sit', 'meet', 'yield',
]); // biome-ignore format: a word list

/** The end of an "if", "unless" or "until" clause right behind; -1 for none. */
function conditionAfter(scope: Scope, at: number): number {
  const opener = scope.sentence.tokens.findIndex(
    (token, index) => index >= at && index <= at + 1 && /^(?:if|unless|until)$/.test(token.norm),
  );
  if (opener < 0) return -1;
  return scope.clauses.reduce(
    (to, clause) => (clause.from >= opener && clause.from <= opener + 3 ? Math.max(to, clause.to) : to),
    opener + 1,
  );
}

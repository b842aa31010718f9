import type { Clause } from '../../../languages/clause.ts';
import { BAD_FAITH_VERBS, OWN_ACTS } from '../../../languages/en/position-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import type { Link } from '../../common.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, type Scope, spanOf, tokenAt, wholeRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import type { Held } from './stance.ts';

const SIDES: ReadonlySet<Link['type']> = new Set(['party', 'official', 'international-organisation', 'party-media', 'state-media']);
const FARTHEST = 2;

/** What a side says of the other or of itself: "the army said the rebels had broken the truce", "the group said it would keep it". */
export function reportedStances(scope: Scope): Held[] {
  if (!inDealTalk(scope) || distanceToDeal(scope) > FARTHEST) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.form !== 'finite') return [];
    const held = accusation(scope, clause) ?? ownIntent(scope, clause);
    return held === null ? [] : [held];
  });
}

/** Who vouches for the words of the clause, where that is a side; null for the report itself and for bystanders. */
function sideSpeaking(scope: Scope, clause: Clause): Link | null {
  const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, { from: clause.head, to: clause.head + 1 })).at(-1);
  return speaker !== undefined && SIDES.has(speaker.type) ? speaker : null;
}

const BLAMED: ReadonlySet<PartyMention['partyKind']> = new Set(['state', 'state-forces', 'armed-group', 'political', 'coalition']);

function accusation(scope: Scope, clause: Clause): Held | null {
  const broken = clause.lemma === 'break' && dealPhrase(scope.sentence, clause.object) !== null;
  if (!(BAD_FAITH_VERBS.has(clause.lemma) || broken) || clause.passive || clause.negated || clause.modal !== null) return null;
  const blamed = partyAt(scope, clause.subject) ?? partyAt(scope, surfaceSubject(scope, clause));
  const speaker = sideSpeaking(scope, clause);
  if (
    blamed === null ||
    !BLAMED.has(blamed.partyKind) ||
    speaker === null ||
    isSame(speaker.source, blamed.exact) ||
    isSame(speaker.source, blamed.name)
  )
    return null;
  const range = wholeRange(scope.sentence, clause);
  const toward = { from: blamed.from, to: blamed.to };
  return {
    rule: 'accuses',
    stance: 'other',
    predicate: clause.head,
    range,
    holder: null,
    holderWords: speaker.source,
    toward,
    modality: 'reported',
  };
}

/** "Said it would hand over a draft", "says his men will keep their side": what a side says that it will do about the deal. */
function ownIntent(scope: Scope, clause: Clause): Held | null {
  if (!/^(?:will|would|'ll)$/.test(clause.modal ?? '') || clause.passive || clause.negated || !OWN_ACTS.has(clause.lemma)) return null;
  const subject = tokenAt(scope.sentence, clause.subject);
  const own =
    /^(?:it|they|we)$/.test(subject?.norm ?? '') || /^(?:its|their|his|our)$/.test(tokenAt(scope.sentence, clause.subject - 1)?.norm ?? '');
  const speaker = own ? sideSpeaking(scope, clause) : null;
  if (speaker === null || clause.label === 'advcl' || clause.label === 'acl') return null;
  const range = clauseRange(scope.sentence, clause);
  const toward = range.to > clause.head + 1 ? { from: clause.head + 1, to: range.to } : null;
  return {
    rule: 'own-intent',
    stance: 'other',
    predicate: clause.head,
    range,
    holder: null,
    holderWords: speaker.source,
    toward,
    modality: 'reported',
  };
}

function isSame(one: string, other: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '');
  return bare(one) === bare(other) || bare(one).includes(bare(other));
}

const UNCLEAR = /^(?:unclear|uncertain|unknown|clear|known|certain|seen)$/;

/** "It was not clear whether Hamas would accept": where a side stands is told to be open. */
export function openStances(scope: Scope): Held[] {
  const whether = scope.sentence.tokens.findIndex((token) => token.norm === 'whether' || (token.norm === 'if' && token.label === 'mark'));
  if (whether < 1 || !inDealTalk(scope)) return [];
  if (!scope.sentence.tokens.slice(Math.max(0, whether - 4), whether).some((token) => UNCLEAR.test(token.norm))) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    const party = clause.head > whether && clause.form === 'finite' ? partyAt(scope, clause.subject) : null;
    if (party === null || party.from > whether + 3 || !/^(?:will|would|had|has|have|'ll)$/.test(modalOf(scope, clause))) return [];
    const range = { from: Math.max(0, whether - 4), to: clauseRange(scope.sentence, clause).to };
    return [
      {
        rule: 'open-stance',
        stance: 'undecided',
        predicate: clause.head,
        range,
        holder: party,
        toward: { from: clause.head, to: range.to },
        modality: 'unknown',
      },
    ];
  });
}

function modalOf(scope: Scope, clause: Clause): string {
  if (clause.modal !== null) return clause.modal;
  return tokenAt(scope.sentence, clause.head - 1)?.norm ?? '';
}

import { phraseAt } from '../../../languages/ar/phrase.ts';
import { ABLE, HINDERED } from '../../../languages/ar/situation-words.ts';
import type { ClaimParty, Modality, PartyRole } from '../../common.ts';
import { withoutOpener } from '../../deal/opener-ar.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { spanOf, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { EventType } from '../body.ts';
import { familyOf } from '../family.ts';
import { routeOf } from './route.ts';
import type { Seen } from './seen.ts';

/** Makes the draft of an event, or none where the text only wants, fears or agrees on it. */
export function draftOf(seen: Seen): Draft<'event'> | null {
  const { scope, predicate } = seen;
  const at = { sentence: scope.sentence.index, token: predicate };
  const stand = standOf(scope.context, at);
  if (!isTold(stand.modality, seen.type) || isUndone(seen, stand.negated)) return null;
  const type = stand.modality === 'threatened' ? 'threat' : seen.type;
  return {
    kind: 'event',
    span: spanOf(scope.sentence, withoutOpener(scope.sentence, seen.range, predicate)),
    rule: `event/${seen.rule}`,
    predicate: at,
    confidence: 'medium',
    modality: seen.type === 'threat' ? 'threatened' : (stand.modality ?? 'asserted'),
    negated: stand.negated,
    body: {
      type,
      actor: nameOf(seen, seen.actor >= 0 ? seen.actor : familyOf(seen.type) === 'movement' ? seen.mover : -1),
      recipient: nameOf(seen, seen.recipient),
      weapon: nameOf(seen, seen.weapon),
      route: familyOf(seen.type) === 'movement' ? routeOf(seen) : null,
      stage: seen.stage,
      breachOf: null,
      allegedAgainst: null,
    },
    parties: partiesOf(seen),
  };
}

/** What is demanded, laid down or supposed did not happen; a plan to move is kept, a plan to attack is a threat at most. */
function isTold(modality: Modality | null, type: EventType): boolean {
  if (modality === null || modality === 'denied' || modality === 'threatened') return true;
  return modality === 'planned' && (familyOf(type) === 'movement' || type === 'release');
}

/** Not being able to leave is a state, not a movement that somebody denies. */
function isUndone({ scope, predicate, weight }: Seen, negated: boolean): boolean {
  if (!negated || weight !== 'noun') return false;
  const own = scope.clauses.find(({ head }) => head === predicate);
  const above = scope.clauses.find(({ head }) => head === own?.governor);
  return above !== undefined && (ABLE.has(above.lemma) || HINDERED.has(above.lemma) || isRefusedHere(scope, predicate));
}

/** "ترفض الحركة انسحاب مقاتليها": a stance on what has not been done. */
const isRefusedHere = ({ clauses }: Seen['scope'], predicate: number): boolean =>
  clauses.some(({ form, lemma, head }) => form === 'finite' && (lemma === 'رفض' || lemma === 'استبعد') && head < predicate);

function nameOf({ scope }: Seen, head: number): string | null {
  if (head < 0) return null;
  const party = partyAt(scope, head);
  return wordsOf(scope, party ?? phraseAt(scope.sentence, head) ?? { from: head, to: head + 1 });
}

function partiesOf(seen: Seen): Partial<Record<PartyRole, readonly ClaimParty[]>> {
  const party = (head: number) => (head < 0 ? null : partyAt(seen.scope, head));
  const rows: readonly [PartyRole, number][] = [
    ['actor', seen.actor],
    ['mover', seen.mover],
    ['victim', seen.recipient],
  ];
  return Object.fromEntries(
    rows.flatMap(([role, head]) => {
      const found = party(head);
      return found === null ? [] : [[role, [claimParty(found)]]];
    }),
  );
}

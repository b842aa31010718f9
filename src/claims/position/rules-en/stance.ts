import type { PartyMention } from '../../../mentions/mention.ts';
import type { Modality } from '../../common.ts';
import { dealNamedBefore } from '../../deal/deal-talk.ts';
import { claimParty, nameInWords, partiesIn } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, trimRange, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { Stance } from '../body.ts';

/** A stance as a rule saw it. `holder` is null where the text names nobody; `toward` holds the words about what. */
export interface Held {
  readonly rule: string;
  readonly stance: Stance;
  readonly predicate: number;
  readonly range: Range;
  readonly holder: PartyMention | null;
  /** As written, where it is no mention: "we", "critics". */
  readonly holderWords?: string;
  readonly toward: Range | null;
  readonly modality?: Modality;
  readonly notes?: readonly string[];
}

const HELD: ReadonlySet<string | null> = new Set([null, 'planned', 'asserted', 'reported', 'denied']);

/** Makes the draft of a position, or none where the stance is only supposed. */
export function draftOf(scope: Scope, held: Held): Draft<'position'> | null {
  const predicate = { sentence: scope.sentence.index, token: held.predicate };
  const stand = standOf(scope.context, predicate);
  if (held.modality === undefined && !HELD.has(stand.modality)) return null;
  const span = spanOf(scope.sentence, held.range);
  const toward = held.toward === null ? null : trimRange(scope.sentence, held.toward);
  const about = toward === null ? [] : partiesIn(scope, toward).filter((party) => party !== held.holder);
  return {
    kind: 'position',
    span,
    rule: `position/${held.rule}`,
    predicate,
    confidence: held.holder === null ? 'low' : 'medium',
    ...(held.modality !== undefined ? { modality: held.modality } : {}),
    body: {
      agreement: null,
      party: held.holder === null ? (held.holderWords ?? null) : nameInWords(scope.context, held.holder),
      stance: stand.negated ? opposite(held.stance) : held.stance,
      toward: toward === null || toward.to <= toward.from ? null : towardWords(scope, toward),
      conditions: [],
    },
    parties: {
      ...(held.holder === null ? {} : { holder: [claimParty(held.holder)] }),
      ...(about.length > 0 ? { against: about.slice(0, 3).map(claimParty) } : {}),
    },
    notes: [...(held.holder === null && held.holderWords === undefined ? ['who holds it is not said'] : []), ...(held.notes ?? [])],
  };
}

/** As written, save that "it" and "them" are written out as the deal or the conditions were named last before them. */
function towardWords(scope: Scope, toward: Range): string {
  const written = wordsOf(scope, toward);
  return /^(?:it|them|this)$/i.test(written) ? (dealNamedBefore(scope, toward.from) ?? written) : written;
}

/** "has not accepted" is no yes, and not yet a no. */
function opposite(stance: Stance): Stance {
  if (stance === 'accepts' || stance === 'willing') return 'rejects';
  return stance;
}

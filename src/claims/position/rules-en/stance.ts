import { CONDITION_OPENERS } from '../../../languages/en/term-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import type { Modality } from '../../common.ts';
import { dealNamedBefore } from '../../deal/deal-talk.ts';
import { isDismissed } from '../../deal/dismissed.ts';
import { ownStatement } from '../../deal/first-person.ts';
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
  /** The stance says it all: a "not" in its words does not turn it round. */
  readonly settled?: true;
}

const HELD: ReadonlySet<string | null> = new Set([null, 'planned', 'asserted', 'reported', 'denied']);

/** Makes the draft of a position, or none where the stance is only supposed. */
export function draftOf(scope: Scope, held: Held): Draft<'position'> | null {
  const predicate = { sentence: scope.sentence.index, token: held.predicate };
  const stand = standOf(scope.context, predicate);
  if (held.modality === undefined && !HELD.has(stand.modality)) return null;
  if (held.stance !== 'denies' && isDismissed(scope, held.predicate)) return null;
  const span = spanOf(scope.sentence, held.range);
  const toward = held.toward === null ? null : trimRange(scope.sentence, held.toward);
  const conditions = conditionsOf(scope, held);
  const about = toward === null ? [] : partiesIn(scope, toward).filter((party) => party !== held.holder);
  return {
    kind: 'position',
    span,
    rule: `position/${held.rule}`,
    predicate,
    // The stance says it: "has not accepted" is a no, not the denial of one.
    negated: false,
    confidence: held.holder === null ? 'low' : 'medium',
    ...firstPerson(scope, held),
    ...(held.modality !== undefined ? { modality: held.modality } : {}),
    body: {
      agreement: null,
      party: held.holder === null ? (held.holderWords ?? null) : nameInWords(scope.context, held.holder),
      stance: stand.negated && held.settled !== true ? opposite(held.stance) : withConditions(held.stance, conditions.length > 0),
      toward: toward === null || toward.to <= toward.from ? null : towardWords(scope, toward),
      conditions: conditions.map((range) => wordsOf(scope, range)),
    },
    parties: {
      ...(held.holder === null ? {} : { holder: [claimParty(held.holder)] }),
      ...(about.length > 0 ? { against: about.slice(0, 3).map(claimParty) } : {}),
    },
    notes: [...(held.holder === null && held.holderWords === undefined ? ['who holds it is not said'] : []), ...(held.notes ?? [])],
  };
}

/** "I thank Qatar" outside quotation marks is said by whose statement it is, whoever was told of in between. */
function firstPerson(scope: Scope, { holder, holderWords, predicate }: Held): Pick<Draft<'position'>, 'attribution'> {
  if (holder !== null || !/^(?:i|we)$/i.test(holderWords ?? '')) return {};
  const chain = ownStatement(scope, scope.sentence.tokens[predicate]?.start ?? 0);
  return chain === null ? {} : { attribution: chain };
}

const OPENERS: readonly (readonly string[])[] = [
  ...CONDITION_OPENERS,
  ['provided'],
  ['if'],
  ['unless'],
  ['once'],
  ['as', 'soon', 'as'],
  ['only', 'if'],
];
const LONGEST = 25;

/** What a yes hangs on: "if the other side does", "provided that the road is opened". A no has no conditions. */
function conditionsOf(scope: Scope, { stance, range }: Held): Range[] {
  if (!['accepts', 'willing', 'accepts-with-conditions'].includes(stance)) return [];
  const { tokens } = scope.sentence;
  for (let index = range.from; index < Math.min(tokens.length, range.to + 3); index += 1) {
    const opener = OPENERS.find((words) => words.every((word, at) => tokens[index + at]?.norm === word));
    if (opener === undefined) continue;
    const from = index + opener.length;
    const stop = tokens.findIndex((token, at) => at > from && /^(?:,|;|''|”|"|but|while|although)$/.test(token.norm));
    const to = Math.min(stop < 0 ? tokens.length : stop, from + LONGEST);
    return to > from + 1 ? [trimRange(scope.sentence, { from, to })] : [];
  }
  return [];
}

function withConditions(stance: Stance, has: boolean): Stance {
  return stance === 'accepts' && has ? 'accepts-with-conditions' : stance;
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

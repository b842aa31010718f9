import { OTHER_DEAL_WORDS } from '../../../languages/en/agreement-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Aside, Confidence, Modality } from '../../common.ts';
import { isDismissed } from '../../deal/dismissed.ts';
import { claimParty, nameInWords, partiesIn, partiesWithin } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, tokenAt } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import type { Draft } from '../../kind.ts';
import { clauseOf, standOf } from '../../modality.ts';
import type { Step } from '../body.ts';

/** A step as a rule saw it: the words, the predicate, and the deal noun that it is about (-1 for none). */
export interface Seen {
  readonly rule: string;
  readonly step: Step;
  readonly predicate: number;
  readonly range: Range;
  readonly noun: number;
  readonly modality?: Modality;
  readonly confidence?: Confidence;
  readonly notes?: readonly string[];
  readonly aside?: Aside;
}

/** Makes the draft of a step, or none where the text only wishes, fears or denies it. */
export function draftOf(scope: Scope, seen: Seen): Draft<'milestone'> | null {
  if (isUnreal(scope, seen.predicate) || isDismissed(scope, seen.predicate)) return null;
  const stand =
    seen.modality !== undefined ? { modality: seen.modality, negated: false } : standOf(scope.context, predicateOf(scope, seen));
  if (stand.modality !== null && !['planned', 'asserted', 'reported'].includes(stand.modality)) return null;
  if (stand.modality === 'planned' && stand.negated) return null;
  const range = overBothSides(scope, seen.range);
  const span = spanOf(scope.sentence, range);
  const participants = partiesWithin(scope.context, span).filter(
    (party) => !['civilians', 'detainees', 'unresolved'].includes(party.partyKind),
  );
  const planned = stand.modality === 'planned';
  return {
    kind: 'milestone',
    span,
    rule: `milestone/${seen.rule}`,
    predicate: predicateOf(scope, seen),
    confidence: seen.confidence ?? 'medium',
    ...(seen.modality !== undefined ? { modality: seen.modality } : {}),
    ...(seen.aside !== undefined || isOtherDeal(scope, seen) ? { aside: seen.aside ?? ('precedent' as const) } : {}),
    body: {
      agreement: null,
      step: planned ? 'planned' : seen.step,
      track: trackOf(scope, range),
      participants: participants.map((party) => nameInWords(scope.context, party)),
      venue: venueOf(scope, range),
    },
    parties: participants.length > 0 ? { participant: participants.map(claimParty) } : {},
    notes: [...(planned && seen.step !== 'planned' ? [`ahead: ${seen.step}`] : []), ...(seen.notes ?? [])],
  };
}

export function predicateOf(scope: Scope, seen: { readonly predicate: number }): { sentence: number; token: number } {
  return { sentence: scope.sentence.index, token: seen.predicate };
}

const REACH = 14;

/** "Between elders, who live abroad, and the army": a clause about the first side must not hide the second. */
function overBothSides(scope: Scope, range: Range): Range {
  const between = scope.sentence.tokens.findIndex((token, index) => index >= range.from && index < range.to && token.norm === 'between');
  if (between < 0 || partiesIn(scope, { from: between + 1, to: range.to }).length !== 1) return range;
  const and = scope.sentence.tokens.findIndex((token, index) => index >= range.to && index < range.to + REACH && token.norm === 'and');
  const second = and < 0 ? undefined : partiesIn(scope, { from: and + 1, to: and + 7 }).find((party) => party.from <= and + 2);
  return second === undefined ? range : { from: range.from, to: second.to };
}

function trackOf(scope: Scope, range: Range): 'secret' | 'public' | null {
  const pronoun = /^(?:which|this|that)$/.test(tokenAt(scope.sentence, range.from)?.norm ?? '');
  const words = scope.sentence.tokens.slice(pronoun ? 0 : range.from, range.to).map((token) => token.norm);
  if (words.some((word) => /^(?:secret|secretly|covert|covertly|clandestine|backchannel|back-channel|undisclosed)$/.test(word)))
    return 'secret';
  return words.some((word) => /^(?:public|publicly|openly)$/.test(word)) ? 'public' : null;
}

/** A place with "in" or "at" before it inside the words of a step of talks. */
function venueOf(scope: Scope, range: Range): string | null {
  const place = inSentence(scope.context.mentions.places, scope.sentence.index).find(
    (mention) =>
      mention.from >= range.from && mention.to <= range.to && ['in', 'at'].includes(tokenAt(scope.sentence, mention.from - 1)?.norm ?? ''),
  );
  return place?.name ?? null;
}

function isOtherDeal(scope: Scope, seen: Seen): boolean {
  if (seen.noun < 0) return false;
  const near = scope.sentence.tokens.slice(Math.max(0, seen.noun - 4), seen.noun).map((token) => token.norm);
  return near.some((word) => OTHER_DEAL_WORDS.has(word)) || isOldDate(scope, seen);
}

const OLD_DAYS = 240;

/** Long before the report: a deal of another year, told for comparison. */
function isOldDate(scope: Scope, seen: Seen): boolean {
  const published = scope.context.report.published?.earliest;
  if (published === undefined) return false;
  const clause = clauseOf(scope.clauses, scope.sentence, seen.predicate);
  const range = clause ?? seen.range;
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some(
    (date) =>
      date.from >= Math.min(range.from, seen.range.from) &&
      date.to <= Math.max(range.to, seen.range.to) &&
      date.latest !== null &&
      daysBetween(date.latest, published) > OLD_DAYS,
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

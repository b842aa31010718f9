import { OTHER_DEAL, OUTLINE } from '../../../languages/ar/deal-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import { inSentence } from '../../../mentions/near.ts';
import { withoutOpener } from '../../deal/opener-ar.ts';
import { claimParty, partiesWithin } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, tokenAt } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { Step } from '../body.ts';

/** A step as a rule saw it; `noun` is the noun of dealings that it is about, -1 for none. */
export interface Seen {
  readonly rule: string;
  readonly step: Step;
  readonly predicate: number;
  readonly range: Range;
  readonly noun: number;
  /** The step holds its own "not": "لم تسفر المحادثات عن نتيجة". */
  readonly negatedToo?: boolean;
}

const NO_SIDES = new Set(['civilians', 'detainees', 'unresolved', 'media']);

/** Makes the draft of a step, or none where the text only wants, fears or denies it. */
export function draftOf(scope: Scope, seen: Seen): Draft<'milestone'> | null {
  const predicate = { sentence: scope.sentence.index, token: seen.predicate };
  const stand = standOf(scope.context, predicate);
  const { negated } = stand;
  const modality = stand.modality === 'agreed' && isSubject(scope, seen.predicate) ? null : stand.modality;
  const ahead = modality === 'planned' || (modality === 'predicted' && isDated(scope, seen.range));
  if ((negated && seen.negatedToo !== true) || (modality !== null && !ahead)) return null;
  const span = spanOf(scope.sentence, withoutOpener(scope.sentence, seen.range, seen.predicate));
  const sides = partiesWithin(scope.context, span).filter(({ partyKind }) => !NO_SIDES.has(partyKind));
  const planned = ahead || isStillToCome(scope, seen);
  return {
    kind: 'milestone',
    span,
    rule: `milestone/${seen.rule}`,
    predicate,
    confidence: 'medium',
    ...(planned && modality === null ? { modality: 'planned' as const } : {}),
    ...(isOther(scope, seen.noun) ? { aside: 'precedent' as const } : {}),
    body: {
      agreement: null,
      step: planned ? 'planned' : inOutline(scope, seen),
      track: trackOf(scope, seen.range),
      participants: sides.map(({ exact }) => exact),
      venue: venueOf(scope, seen.range),
    },
    parties: sides.length > 0 ? { participant: sides.map(claimParty) } : {},
    notes: planned && seen.step !== 'planned' ? [`ahead: ${seen.step}`] : [],
  };
}

/** "يقضي الاتفاق بين روسيا وتركيا بإخراج": the deal that lays down is no part of what is laid down. */
const isSubject = (scope: Scope, token: number): boolean =>
  scope.clauses.some(({ form, subject }) => form === 'finite' && subject === token);

/** "تبدأ العملية صباح غد": the present with a day that lies ahead. */
function isStillToCome(scope: Scope, { predicate, range }: Seen): boolean {
  const published = scope.context.report.published?.latest ?? null;
  const clause = scope.clauses.find(({ head }) => head === predicate);
  if (published === null || clause?.form !== 'finite' || clause.tense !== 'present') return false;
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some(
    ({ from, to, earliest }) => from >= range.from && to <= range.to && earliest !== null && earliest > published,
  );
}

/** "محادثات سرية", "يفاوض سرا". */
function trackOf({ sentence }: Scope, { from, to }: Range): 'secret' | 'public' | null {
  const words = sentence.tokens.slice(from, to).map(({ lemma, norm }) => `${lemma} ${norm}`);
  if (words.some((word) => /^سري | سرا$/.test(word))) return 'secret';
  return words.some((word) => /^علني | علنا$/.test(word)) ? 'public' : null;
}

function isDated(scope: Scope, range: Range): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some(({ from, to }) => from >= range.from && to <= range.to);
}

function adjectivesOf(scope: Scope, noun: number): string[] {
  const phrase = noun < 0 ? null : phraseAt(scope.sentence, noun);
  return phrase === null ? [] : scope.sentence.tokens.slice(noun + 1, phrase.to + 2).map(({ lemma }) => lemma);
}

function inOutline(scope: Scope, { step, noun }: Seen): Step {
  return step === 'agreed' && adjectivesOf(scope, noun).some((word) => OUTLINE.has(word)) ? 'agreed-in-principle' : step;
}

function isOther(scope: Scope, noun: number): boolean {
  return adjectivesOf(scope, noun).some((word) => OTHER_DEAL.has(word));
}

function venueOf(scope: Scope, range: Range): string | null {
  const place = inSentence(scope.context.mentions.places, scope.sentence.index).find(
    ({ from, to }) => from >= range.from && to <= range.to && tokenAt(scope.sentence, from - 1)?.lemma === 'في',
  );
  return place?.name ?? null;
}

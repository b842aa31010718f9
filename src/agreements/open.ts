import type { Claim } from '../claims/claim.ts';
import type { Context } from '../claims/kind.ts';
import type { Agreement } from './agreement.ts';
import type { DealClaim } from './deal-claim.ts';
import type { Taken } from './steps.ts';

export interface Told {
  readonly context: Context;
  readonly claims: readonly DealClaim[];
  readonly steps: readonly Taken[];
  readonly versions: Agreement['versions'];
  readonly parties: Agreement['parties'];
}

/** What the text leaves open about a deal, each point in one line, for the person to ask. */
export function openPoints(told: Told): string[] {
  return [
    ...missedDates(told),
    ...unresolvedDates(told),
    ...hearsayOnly(told),
    ...whichVersion(told),
    ...unansweredConditions(told),
    ...nobodyObliged(told),
    ...(told.parties.length === 0 ? ['which parties the deal binds is not said'] : []),
  ];
}

const words = (claim: Claim): string => {
  const quote = claim.quote.exact.replace(/\s+/g, ' ');
  return quote.length > 70 ? `“${quote.slice(0, 70).replace(/\s\S*$/, '')} …”` : `“${quote}”`;
};

/** A planned step whose day lies before the report, or that "was supposed to" be taken. */
function missedDates({ context, steps }: Told): string[] {
  const published = context.report.published?.earliest ?? null;
  return steps
    .filter(
      ({ step, claim }) => step === 'planned' && (isPast(claim, published) || /\b(?:supposed|should have)\b/i.test(claim.quote.exact)),
    )
    .map(({ claim }) => `a planned date has passed, and it is not said that the step was taken: ${words(claim)}`);
}

function isPast(claim: Claim, published: string | null): boolean {
  return published !== null && claim.time?.latest != null && claim.time.latest < published;
}

function unresolvedDates({ context, claims }: Told): string[] {
  const expressions = claims.flatMap((claim) => (claim.time?.anchor === 'none' ? [`“${claim.time.expression}”`] : []));
  if (expressions.length === 0 || context.report.published !== null) return [];
  return [`no publication date: ${[...new Set(expressions)].join(', ')} cannot be put on a day`];
}

const SETTLING = new Set(['accepted', 'agreed', 'signed', 'in-force']);
const VOUCHED = new Set(['hearsay', 'unknown', 'anonymous-source']);

/** A yes that only hearsay tells, with nobody named behind it. */
function hearsayOnly({ steps, claims }: Told): string[] {
  const settling = [
    ...steps.filter(({ step }) => SETTLING.has(step)).map(({ claim }) => claim),
    ...claims.filter((claim) => claim.kind === 'position' && claim.body.stance === 'accepts'),
  ];
  const hearsay = settling.filter((claim) => claim.attribution.some((link) => link.type === 'hearsay'));
  const last = settling.filter((claim) => claim.kind === 'milestone').at(-1);
  if (hearsay.length > 0) return [`acceptance is told by hearsay only: ${words(hearsay[0] as Claim)}`];
  const type = last?.attribution.at(-1)?.type ?? 'publisher';
  return last !== undefined && VOUCHED.has(type) ? [`nobody who is named confirms it: ${words(last)}`] : [];
}

/** A yes to "the deal" after several sets of terms does not say to which. */
function whichVersion({ versions, steps }: Told): string[] {
  const accepted = steps.filter(({ step }) => step === 'accepted').at(-1);
  if (accepted === undefined || versions.length < 2) return [];
  return [`which version was accepted is not said: ${words(accepted.claim)}`];
}

function unansweredConditions({ versions, claims, steps }: Told): string[] {
  const answered = claims.some((claim) => claim.kind === 'position' && /condition|demand/i.test(claim.body.toward ?? ''));
  const accepted = steps.some(({ step }) => step === 'accepted');
  if (answered || accepted) return [];
  return versions.filter((one) => one.basis === 'conditions').map((one) => `no answer to the ${one.label} is told`);
}

function nobodyObliged({ claims }: Told): string[] {
  const terms = claims.filter((claim) => claim.kind === 'term' && claim.aside === null);
  const open = terms.filter((claim) => claim.kind === 'term' && claim.body.obligor === null);
  return open.length === 0 ? [] : [`who is obliged is not said in ${open.length} of ${terms.length} terms`];
}

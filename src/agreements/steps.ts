import type { Claim, ClaimOf } from '../claims/claim.ts';
import type { Step } from '../claims/milestone/body.ts';
import type { Agreement } from './agreement.ts';

/** A step of the deal: a milestone, or a movement that carries it out. */
export interface Taken {
  readonly step: Step;
  readonly claim: Claim;
}

/** The steps in the order told, planned ones last; precedents are no steps of this deal. */
export function stepsOf(claims: readonly Claim[]): Taken[] {
  const precedents = claims.filter((claim) => claim.aside === 'precedent').map((claim) => claim.quote);
  const taken = claims.flatMap((claim): Taken[] => {
    if (precedents.some((span) => span.start <= claim.quote.start && claim.quote.end <= span.end)) return [];
    if (claim.aside !== null || claim.negated) return [];
    const step = stepOf(claim);
    return step === null ? [] : [{ step, claim }];
  });
  return [...taken.filter(({ step }) => step !== 'planned'), ...taken.filter(({ step }) => step === 'planned')];
}

function stepOf(claim: Claim): Step | null {
  if (claim.kind === 'milestone') return claim.body.step;
  if (claim.kind === 'position') return isRefusal(claim) ? 'rejected' : null;
  if (claim.kind === 'term') return addsConditions(claim) ? 'conditions-added' : null;
  if (claim.kind === 'event' && (claim.body.type === 'movement' || claim.body.type === 'evacuation')) return stepOfMovement(claim);
  return null;
}

const DEAL_WORDS =
  /\b(?:deals?|agreements?|accords?|truces?|cease-?fires?|plans?|proposals?|drafts?|offers?|terms|conditions|demands|talks|negotiations)\b/i;

/** One side's no to the deal or to its conditions is a step on the way, like a demand for new conditions. */
function isRefusal({ body, modality }: ClaimOf<'position'>): boolean {
  return body.stance === 'rejects' && modality !== 'planned' && DEAL_WORDS.test(body.toward ?? '');
}

function addsConditions({ body, modality }: ClaimOf<'term'>): boolean {
  return (
    modality === 'demanded' &&
    /^(?:add|set|impose|introduce|attach|raise)/i.test(body.action) &&
    /\b(?:conditions?|demands?|terms)\b/i.test(body.object ?? '')
  );
}

const CARRIED =
  /\b(?:convoys?|bus(?:es)?|ambulances?|trucks?|fighters?|militants?|rebels?|gunmen|(?:their|fighters['’]?|militants['’]?|rebels['’]?|members['’]?) (?:wives and |women and )?(?:families|relatives)|evacuees?|troops|forces|prisoners?|detainees?|hostages?|wounded)\b/i;

/** Buses that gather and convoys that leave carry the deal out, if the text told of one before. */
function stepOfMovement({ body, modality }: ClaimOf<'event'>): Step | null {
  if ((modality !== 'asserted' && modality !== 'reported') || !CARRIED.test(body.actor ?? '')) return null;
  if (body.stage === 'assembling') return 'assembling';
  return body.stage === 'departed' || body.stage === 'under-way' || body.stage === 'arrived' ? 'under-way' : null;
}

export function milestonesOf(taken: readonly Taken[]): Agreement['milestones'] {
  return taken.map(({ step, claim }) => ({ step, claim: claim.id }));
}

/** The last step told that was taken, and who tells it; what is only planned stands behind it. */
export function statusOf(taken: readonly Taken[]): string | null {
  const last = lastTaken(taken);
  const planned = taken.filter(({ step }) => step === 'planned').at(-1);
  if (last === null) return planned === undefined ? null : `planned, ${toldBy(planned.claim)}`;
  const ahead = planned !== undefined && planned.claim.quote.start > last.claim.quote.start ? '; a further step is planned' : '';
  return `${last.step.replaceAll('-', ' ')}, ${toldBy(last.claim)}${ahead}`;
}

/** Steps with a known day are told in any order: the latest of them counts. Without days the order of telling decides. */
function lastTaken(taken: readonly Taken[]): Taken | null {
  const done = taken.filter(({ step, claim }) => step !== 'planned' && claim.modality !== 'planned');
  const dated = done.filter(({ claim }) => claim.time?.latest != null);
  const latest = dated.reduce<Taken | null>((best, one) => (best === null || dayOf(one) > dayOf(best) ? one : best), null);
  return dated.length * 2 >= done.length && latest !== null ? latest : (done.at(-1) ?? null);
}

const dayOf = ({ claim }: Taken): string => claim.time?.latest ?? '';

function toldBy(claim: Claim): string {
  const speaker = claim.attribution.at(-1);
  if (speaker === undefined || speaker.type === 'publisher') return 'told by the publisher in its own voice';
  if (speaker.type === 'hearsay') return 'told by hearsay';
  return `told by ${speaker.source}`;
}

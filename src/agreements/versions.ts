import type { ClaimOf } from '../claims/claim.ts';
import type { Agreement } from './agreement.ts';
import type { DealClaim } from './deal-claim.ts';

type Version = Agreement['versions'][number];
type Basis = Version['basis'];

const BASIS_OF_STEP: Readonly<Partial<Record<ClaimOf<'milestone'>['body']['step'], Basis>>> = {
  'agreed-in-principle': 'principles',
  proposed: 'proposal',
  presented: 'proposal',
  agreed: 'agreed',
  signed: 'agreed',
  accepted: 'agreed',
  'in-force': 'agreed',
};

const CONDITION_RULES = /\/(?:listed|further)-condition$/;

/**
 * Each new set of terms, in the order of the text: what was agreed in principle, what was agreed, what one side adds.
 * Terms join the set that was opened last; a side's single demands towards others stay outside.
 */
export function versionsOf(claims: readonly DealClaim[]): Version[] {
  const versions: Version[] = [];
  let ground: Ground = { basis: firstBasis(claims), label: '' };
  for (const claim of claims) {
    if (claim.kind === 'milestone') ground = groundAfter(claim, ground);
    if (claim.kind !== 'term' || claim.aside !== null) continue;
    const own = groundOf(claim, ground);
    if (own === null) continue;
    const open = versions.findLastIndex((version) => version.basis === own.basis && version.label === own.label);
    const known = versions[open];
    if (known === undefined) versions.push({ id: `v${versions.length + 1}`, ...own, terms: [claim.id] });
    else versions[open] = { ...known, terms: [...known.terms, claim.id] };
  }
  return versions;
}

interface Ground {
  readonly basis: Basis;
  readonly label: string;
}

/** Terms told before any step belong to the first deal that is told. */
function firstBasis(claims: readonly DealClaim[]): Basis {
  const first = claims.find((claim) => claim.kind === 'milestone' && claim.aside === null && claim.body.step in BASIS_OF_STEP);
  return first?.kind === 'milestone' ? (BASIS_OF_STEP[first.body.step] ?? 'unnamed') : 'unnamed';
}

/** An acceptance of what stands opens no new set; a deal after principles or a proposal does. */
function groundAfter(step: ClaimOf<'milestone'>, ground: Ground): Ground {
  if (step.aside !== null || step.negated || step.modality === 'planned') return ground;
  const basis = BASIS_OF_STEP[step.body.step];
  return basis === undefined ? ground : { basis, label: '' };
}

/** A pronoun names nobody where it stands alone. */
const PRONOUN = /^(?:they|he|she|it|we|i|those|هم|هو|هي|نحن)$/i;

function groundOf(term: ClaimOf<'term'>, ground: Ground): Ground | null {
  if (term.modality !== 'demanded') return ground;
  if (!CONDITION_RULES.test(term.rule) && term.body.class === 'other') return null;
  const speaker = term.attribution.at(-1);
  const holder = term.parties.holder?.[0]?.name;
  const named = speaker?.type === 'publisher' ? [holder, speaker.source] : [speaker?.source, holder];
  return { basis: 'conditions', label: `conditions of ${named.find((name) => name !== undefined && !PRONOUN.test(name)) ?? 'one side'}` };
}

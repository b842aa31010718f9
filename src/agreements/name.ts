import type { Context } from '../claims/kind.ts';
import type { Agreement } from './agreement.ts';
import type { DealClaim } from './deal-claim.ts';

const CEASEFIRE = /\b(?:cease-?fire|truce|armistice|cessation|pause)\b/i;
const SETTLED = new Set(['agreed', 'signed', 'accepted', 'in-force', 'agreed-in-principle', 'extended', 'under-way', 'completed']);

/** "Ceasefire: Government of Sudan and RSF (Khartoum)": what it is, who is in it, where, as far as the text says. */
export function nameOf(context: Context, claims: readonly DealClaim[], parties: Agreement['parties']): string {
  const sides = parties.slice(0, 3).map((party) => party.name);
  const between = sides.length === 0 ? 'parties not named' : [sides.slice(0, -1).join(', '), sides.at(-1)].filter(Boolean).join(' and ');
  const place = placeOf(context, claims);
  return `${kindOf(claims)}: ${between}${place === null ? '' : ` (${place})`}`;
}

function kindOf(claims: readonly DealClaim[]): string {
  const steps = claims.filter((claim) => claim.kind === 'milestone');
  const ceasefires = steps.filter((claim) => CEASEFIRE.test(claim.quote.exact)).length;
  if (ceasefires * 2 > steps.length) return 'Ceasefire';
  return steps.some((claim) => claim.kind === 'milestone' && SETTLED.has(claim.body.step)) ? 'Deal' : 'Talks';
}

/** The place that the claims speak of most; the first of equals. */
function placeOf(context: Context, claims: readonly DealClaim[]): string | null {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const name = claim.place?.candidates[0]?.name ?? null;
    const venue = claim.kind === 'milestone' ? claim.body.venue : null;
    if (name !== null && claim.place?.name !== venue) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && (best[1] > 1 || context.sentences.length < 6) ? best[0] : null;
}

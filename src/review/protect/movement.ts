import type { Claim } from '../../claims/claim.ts';

const AHEAD = new Set(['planned', 'conditional', 'demanded', 'threatened', 'predicted', 'agreed']);
const MOVING_STEPS = new Set(['assembling', 'under-way', 'planned']);
const MOVING_TERMS = new Set(['departure', 'safe-passage', 'escort']);
const MOVING_FIGURES = new Set(['left', 'arrived', 'evacuated', 'vehicles']);

/**
 * Whether a claim tells of people who are about to move, or on the way: who reads it could be there first. A movement
 * that has arrived is over. Unsure counts as under way.
 */
export function tellsOfMovement(claim: Claim): boolean {
  const ahead = AHEAD.has(claim.modality) || claim.time?.role === 'planned' || claim.time?.role === 'deadline';
  switch (claim.kind) {
    case 'event':
      return (claim.body.type === 'movement' || claim.body.type === 'evacuation') && (ahead || claim.body.stage !== 'arrived');
    case 'milestone':
      return MOVING_STEPS.has(claim.body.step);
    case 'term':
      return MOVING_TERMS.has(claim.body.class) && (claim.time?.role === 'planned' || claim.time?.role === 'deadline');
    case 'figure':
      return MOVING_FIGURES.has(claim.body.measure) && ahead;
    case 'position':
    case 'situation':
      return false;
  }
}

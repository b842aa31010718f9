import type { Claim } from '../../claims/claim.ts';
import type { ClaimPlace } from '../../claims/common.ts';

/** People who are there, went there or may be there still. The dead cannot be found by their enemies any more. */
const OF_THE_LIVING = new Set([
  'present',
  'remaining',
  'arrived',
  'left',
  'displaced',
  'evacuated',
  'missing',
  'captured',
  'released',
  'wounded',
  'combatants',
]);
const FINEST_KM = 10;

/** Whether a claim points at people still at risk more closely than 10 km. An unknown precision counts as fine. */
export function pointsAtPeople(claim: Claim): boolean {
  return claim.place !== null && speaksOfLiving(claim) && isFine(claim.place);
}

function speaksOfLiving(claim: Claim): boolean {
  if (claim.kind === 'figure') return OF_THE_LIVING.has(claim.body.measure);
  if (claim.kind === 'event') return ['movement', 'evacuation', 'arrest', 'abduction', 'release', 'access'].includes(claim.body.type);
  return claim.kind === 'situation';
}

function isFine(place: ClaimPlace): boolean {
  const fine = (lat: number | null, km: number | null) => lat !== null && (km === null || km < FINEST_KM);
  return fine(place.lat, place.precisionKm) || place.candidates.some(({ lat, precisionKm }) => fine(lat, precisionKm));
}

/** The place by its name alone. */
export function withoutCoordinates<C extends Claim>(claim: C): C {
  const { place } = claim;
  if (place === null) return claim;
  const candidates = place.candidates.map((one) => ({ ...one, lat: null, lon: null, precisionKm: null }));
  return { ...claim, place: { ...place, lat: null, lon: null, precisionKm: null, candidates } };
}

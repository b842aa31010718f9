import type { Address } from '../../address.ts';
import { type ClaimsAsked, claimsAsked } from '../../claims-asked.ts';

export interface PlacesAsked extends ClaimsAsked {
  readonly from?: string;
  readonly to?: string;
}

/** What the map asks for at an address: its days are those on which things are said to have happened. */
export function placesAsked(address: Address): PlacesAsked {
  const { from, to } = address;
  return { ...claimsAsked(address), ...(from && { from }), ...(to && { to }) };
}

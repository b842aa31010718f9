import type { Address } from './address.ts';

/** Which claims pages about claims ask for: what stands in the address, days apart. */
export interface ClaimsAsked {
  readonly kind?: string;
  readonly party?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly known?: string;
  readonly by?: 'reported' | 'recorded';
}

export function claimsAsked({ kind, party, place, publisher, known, by }: Address): ClaimsAsked {
  return {
    ...(kind && { kind }),
    ...(party && { party }),
    ...(place && { place }),
    ...(publisher && { publisher }),
    ...(known && { known }),
    ...(by === 'recorded' && { by }),
  };
}

/** True where something narrows what is shown. */
export function isNarrowed({ kind, party, place, publisher, from, to }: Address): boolean {
  return [kind, party, place, publisher, from, to].some((value) => value !== undefined);
}

import type { Filter } from '../../../store/filter.ts';

interface Asked {
  readonly kind?: string | undefined;
  readonly party?: string | undefined;
  readonly place?: string | undefined;
  readonly publisher?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly known?: string | undefined;
  readonly by?: 'reported' | 'recorded' | undefined;
}

/** What pages about claims can be narrowed by, as a filter of the store. */
export function filterOf({ kind, party, place, publisher, from, to, known, by = 'reported' }: Asked): Filter {
  return {
    ...(kind && { kind }),
    ...(party && { party }),
    ...(place && { place }),
    ...(publisher && { publisher }),
    ...((from || to) && { happened: { from: from || null, to: to || null } }),
    ...(known && { [by]: { from: null, to: known } }),
  };
}

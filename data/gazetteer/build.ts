/**
 * Builds `places.tsv.gz`, the packed world table. Run by hand after a new release of one of its sources:
 *
 *   apt-get install libgeonames-common wamerican
 *   node data/gazetteer/build.ts
 *
 * and beside it `word-names.txt`: names of places that are English words as well (from Debian's wamerican).
 */
import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { areaRows } from './build/areas.ts';
import { cityRows } from './build/cities.ts';
import { countryRows } from './build/countries.ts';
import { pack } from './build/pack.ts';
import { wordNames } from './build/word-names.ts';

const rows = [...countryRows(), ...areaRows(), ...cityRows()];
const packed = pack(rows);
const zipped = gzipSync(packed, { level: constants.Z_BEST_COMPRESSION });
writeFileSync(new URL('word-names.txt', import.meta.url), `${wordNames(rows).join('\n')}\n`);
writeFileSync(new URL('places.tsv.gz', import.meta.url), zipped);
console.log(`${rows.length} places, ${packed.length} bytes, ${zipped.length} zipped`);

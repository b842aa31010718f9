import type { PlaceFormat } from './format.ts';
import { geonames } from './geonames.ts';
import { hdx } from './hdx.ts';
import { ocha } from './ocha.ts';
import { own } from './own.ts';

/** Every way in which a user's places may be written, the most telling first; `own` takes what no other recognises. */
export const placeFormats = { geonames, hdx, ocha, own } satisfies Record<string, PlaceFormat>;

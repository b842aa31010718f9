import { airwarsGaza } from './airwars-gaza.ts';
import { arabic } from './arabic.ts';
import type { Corpus } from './corpus.ts';
import { dates } from './dates.ts';
import { muc4 } from './muc4.ts';
import { petrarch } from './petrarch.ts';
import { places } from './places.ts';
import { plover } from './plover.ts';
import { polnear } from './polnear.ts';
import { quantities } from './quantities.ts';
import { re3d } from './re3d.ts';

/** Every benchmark by the name of its folder. */
export const corpora: Readonly<Record<string, Corpus>> = {
  'airwars-gaza': airwarsGaza,
  arabic,
  dates,
  muc4,
  petrarch,
  places,
  plover,
  polnear,
  quantities,
  re3d,
};

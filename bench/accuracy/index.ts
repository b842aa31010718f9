import type { Corpus } from './corpus.ts';
import { places } from './places.ts';
import { polnear } from './polnear.ts';

/** Every benchmark by the name of its folder. */
export const corpora: Readonly<Record<string, Corpus>> = { places, polnear };

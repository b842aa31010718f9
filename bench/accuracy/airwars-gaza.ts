import { tollOf } from '../../src/claims/figure/toll.ts';
import type { Corpus } from './corpus.ts';

/** Tolls of one incident in a narrative of many sources, and where and when it happened. */
export const airwarsGaza: Corpus = {
  files: ['incidents.jsonl.gz'],
  scorer: 'airwars-gaza.py',
  beside: 'none published; regular expressions on the first two sentences: both 25.10, in range 39.12',
  predict: (record, tools) => {
    const { claims } = tools.reading(tools.report(record));
    const [killed, injured] = [tollOf(claims, 'killed'), tollOf(claims, 'wounded')];
    const events = claims.filter(({ modality, aside }) => aside === null && (modality === 'asserted' || modality === 'reported'));
    const place = events.map((claim) => claim.place?.candidates[0]).find((found) => found !== undefined);
    return {
      killed: killed === null ? null : [killed.low, killed.high],
      injured: injured === null ? null : [injured.low, injured.high],

      date: events.find((claim) => claim.time?.role === 'happened' && claim.time.earliest !== null)?.time?.earliest ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
    };
  },
};

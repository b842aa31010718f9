import type { ClaimPlace } from '../../claims/common.ts';
import { claimLine } from '../words/claim.ts';
import { effectiveClaim } from './effective.ts';
import { type BulkFormat, type ExportItem, RESTRICTED } from './format.ts';

/**
 * RFC 7946: one feature for each claim that has a place. Coordinates are WGS 84, longitude first, and are those of the
 * gazetteer's first candidate: `precision_km` says how far off they may be. Without coordinates the geometry is null.
 */
export const geojson: BulkFormat = {
  extension: '.geojson',
  head: ({ restricted }) => `{"type":"FeatureCollection",${restricted ? `"marking":"${RESTRICTED}",` : ''}"features":[\n`,
  item: (item, { position }) => {
    const features = featuresOf(item).map((feature) => JSON.stringify(feature));
    if (features.length === 0) return '';
    return `${position === 0 ? '' : ',\n'}${features.join(',\n')}`;
  },
  tail: (leftOut) => `\n],"leftOut":${JSON.stringify(leftOut)}}\n`,
};

function featuresOf({ reading, claims, standings }: ExportItem): object[] {
  return claims.flatMap((read) => {
    const { claim, status } = effectiveClaim(read, standings.get(read.id));
    if (claim.place === null) return [];
    return [
      {
        type: 'Feature',
        id: claim.id,
        geometry: pointOf(claim.place),
        properties: {
          report: reading.report.id,
          title: reading.report.title,
          publisher: reading.report.publisher,
          published: reading.report.published?.earliest ?? null,
          kind: claim.kind,
          says: claimLine(claim),
          quote: claim.quote.exact,
          speaker: claim.attribution.at(-1)?.source ?? null,
          modality: claim.modality,
          negated: claim.negated,
          aside: claim.aside,
          happened_from: claim.time?.earliest ?? null,
          happened_to: claim.time?.latest ?? null,
          status,
          place: claim.place.name,
          relation: claim.place.relation,
          place_id: claim.place.id,
          precision_km: claim.place.precisionKm,
          chosen_by: claim.place.chosenBy,
          candidates: claim.place.candidates.length,
        },
      },
    ];
  });
}

function pointOf({ lat, lon }: ClaimPlace): object | null {
  return lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

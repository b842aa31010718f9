import { type Features, packaged } from './sources.ts';
import { topologyOf } from './topology.ts';

/** Rivers and lakes of Natural Earth; rivers carry the zoom from which they are drawn. */
export function waters(): object {
  const rivers = packaged<Features>('mapeo-offline-map/dist/rivers.json');
  const lakes = packaged<Features>('mapeo-offline-map/dist/lakes.json');
  return topologyOf({ rivers: keeping(rivers, 'min_zoom'), lakes: keeping(lakes, 'name') }, 1);
}

function keeping(layer: Features, property: string): Features {
  return {
    ...layer,
    features: layer.features.map((feature) => ({ ...feature, properties: { [property]: feature.properties[property] ?? null } })),
  };
}

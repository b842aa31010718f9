import type { Claim } from '../claims/claim.ts';
import { foldedKey, isArabicScript, plainKey } from '../gazetteer/folding-key.ts';

/** What claims are filtered by besides time and box: names of the form "party:daesh". */
export const FACETS = ['kind', 'type', 'party', 'place', 'country', 'modality', 'publisher', 'language', 'status'] as const;
export type FacetName = (typeof FACETS)[number];

/** The facet that a person's word asks for. */
export function facet(name: FacetName, value: string): string {
  return `${name}:${keyOf(name, value)}`;
}

function keyOf(name: FacetName, value: string): string {
  if (name === 'place') return placeKey(value);
  if (name === 'party' || name === 'publisher') return plainKey(value);
  return value.toLowerCase();
}

/** Romanisations of one name meet: Ar Raqqah, Raqqa. An id of the gazetteer has a key of its own. */
function placeKey(value: string): string {
  if (/\d/.test(value) || isArabicScript(value)) return plainKey(value);
  return `~${foldedKey(value)}`;
}

/** All facets of a claim but its standing and what it has from its report. */
export function claimFacets(claim: Claim): string[] {
  const facets = [facet('kind', claim.kind), facet('modality', claim.modality), facet('type', typeOf(claim))];
  for (const party of Object.values(claim.parties).flat()) {
    for (const id of idsAbove(party.id)) facets.push(facet('party', id));
    facets.push(facet('party', party.name));
  }
  return [...new Set([...facets, ...placeFacets(claim)])];
}

/** Measure, event type, term class, stance, step or topic: what a claim of its kind is of. */
export function typeOf(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return claim.body.measure;
    case 'event':
      return claim.body.type;
    case 'term':
      return claim.body.class;
    case 'position':
      return claim.body.stance;
    case 'milestone':
      return claim.body.step;
    case 'situation':
      return claim.body.topic;
  }
}

/** "daesh/fighters/foreign" is also of "daesh/fighters" and of "daesh". */
function idsAbove(id: string): string[] {
  const parts = id.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function placeFacets({ place }: Claim): string[] {
  if (place === null) return [];
  const [chosen] = place.candidates;
  const names = [place.name, chosen?.name, place.id].filter((name) => typeof name === 'string' && name !== '');
  const facets = names.map((name) => facet('place', name as string));
  return chosen?.country ? [...facets, facet('country', chosen.country)] : facets;
}

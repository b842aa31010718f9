/** The kinds a registered party may have; each is a `PartyKind` of the mentions, which adds `unresolved`. */
export const PARTY_KINDS = [
  'state',
  'state-forces',
  'coalition',
  'armed-group',
  'political',
  'international-organisation',
  'local-body',
  'notables',
  'civilians',
  'detainees',
  'media',
  'monitor',
  'humanitarian',
  'person',
  'group',
] as const;

export type RegisteredKind = (typeof PARTY_KINDS)[number];

import { readFileSync } from 'node:fs';
import { type AliasNode, buildAliasIndex } from './party-aliases.ts';
import { readPartyFile } from './party-file.ts';
import type { RegisteredKind } from './party-kinds.ts';

/** The theatres with a file of their own under `data/parties`. */
export const THEATRES = [
  'syria',
  'iraq',
  'yemen',
  'colombia',
  'drc',
  'gaza-lebanon',
  'ukraine',
  'latin-america',
  'sudan',
  'libya',
  'armenia-azerbaijan',
  'somalia',
  'myanmar',
  'ethiopia',
] as const;
export type Theatre = (typeof THEATRES)[number] | 'world' | 'media' | 'people' | 'user';

const SHIPPED = [...THEATRES, 'world', 'media', 'people'] as const;

/** A party as it stands in a registry file; see `data/parties/README.md` for the fields. */
export interface PartyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: RegisteredKind;
  readonly aliases: { readonly en: readonly string[]; readonly ar: readonly string[] };
  readonly exact?: readonly string[];
  readonly metonyms?: readonly string[];
  readonly toponyms?: readonly string[];
  readonly short?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: string;
  readonly called?: readonly string[];
  readonly parent: { readonly id: string; readonly source: string } | null;
  readonly relations: readonly { readonly type: string; readonly to: string; readonly source: string }[];
  readonly sources: readonly string[];
}

export interface Party extends PartyEntry {
  readonly theatre: Theatre;
}

/** All known parties, by id, and the index that finds their names in a text. */
export interface PartyRegistry {
  readonly parties: ReadonlyMap<string, Party>;
  readonly aliases: AliasNode;
}

/**
 * The shipped registry, with the parties of `userFile` (CSV or JSON) added: an entry with a known id adds its aliases
 * to that party, any other is new. Throws an `Error` of one line that says what is wrong and where.
 */
export function loadRegistry(userFile?: string): PartyRegistry {
  const parties = new Map<string, Party>();
  for (const theatre of SHIPPED) for (const entry of shippedEntries(theatre)) addParty(parties, { ...entry, theatre });
  if (userFile !== undefined) for (const entry of readPartyFile(userFile)) addParty(parties, { ...entry, theatre: 'user' });
  checkParents(parties, userFile);
  return { parties, aliases: buildAliasIndex([...parties.values()]) };
}

/** The party itself or the topmost whole that it is a part of ("syrian-army" → "syria"). */
export function topParty(registry: PartyRegistry, id: string): string {
  const seen = new Set<string>();
  let current = id;
  for (let parent = registry.parties.get(current)?.parent; parent && !seen.has(current); ) {
    seen.add(current);
    current = parent.id;
    parent = registry.parties.get(current)?.parent;
  }
  return current;
}

function shippedEntries(theatre: string): readonly PartyEntry[] {
  const file = new URL(`../../data/parties/${theatre}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { parties: PartyEntry[] }).parties;
}

function addParty(parties: Map<string, Party>, party: Party): void {
  const known = parties.get(party.id);
  parties.set(party.id, known ? joined(known, party) : party);
}

function joined(known: Party, added: Party): Party {
  return {
    ...known,
    aliases: { en: [...known.aliases.en, ...added.aliases.en], ar: [...known.aliases.ar, ...added.aliases.ar] },
    parent: known.parent ?? added.parent,
    relations: [...known.relations, ...added.relations],
    sources: [...known.sources, ...added.sources],
  };
}

function checkParents(parties: ReadonlyMap<string, Party>, userFile: string | undefined): void {
  for (const party of parties.values()) {
    const links = [...(party.parent ? [party.parent.id] : []), ...party.relations.map((relation) => relation.to)];
    const missing = links.find((id) => !parties.has(id));
    if (missing !== undefined) throw new Error(`${userFile ?? 'data/parties'}: party "${party.id}" points at unknown party "${missing}"`);
  }
}

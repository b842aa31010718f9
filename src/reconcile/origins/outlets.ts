import { plainKey } from '../../gazetteer/folding-key.ts';
import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';
import { bestHit, namesIn } from './names.ts';
import { OUTLET_WORDS } from './words.ts';

/** An outlet under one key, however it is written. */
export interface Outlet {
  readonly key: string;
  readonly name: string;
  /** The party whose organ it is, registry id. */
  readonly of: string | null;
}

const ISSUES: ReadonlySet<string> = new Set(['media', 'monitor', 'humanitarian', 'international-organisation']);

/** Agencies whose text others carry under both names: then it is the agency's. */
const AGENCIES: ReadonlySet<string> = new Set([
  'reuters',
  'afp',
  'ap',
  'dpa',
  'anadolu',
  'xinhua',
  'tass',
  'ria-novosti',
  'interfax',
  'irna',
  'sana',
  'wafa',
  'saba',
  'efe',
]);

/** The outlet that a few words name: a registered one, else one by its own words. */
export function outletOf(words: string, registry: PartyRegistry): Outlet {
  return registeredOutlet(words, registry) ?? unregistered(words, registry);
}

export function registeredOutlet(words: string, registry: PartyRegistry): Outlet | null {
  const hits = namesIn(words, registry).filter(({ use, parties }) => use === 'name' && parties.some(({ kind }) => ISSUES.has(kind)));
  const agency = hits.find(({ parties }) => parties.some(({ id }) => AGENCIES.has(id)));
  const party = (agency ?? bestHit(hits))?.parties.find(({ kind }) => ISSUES.has(kind));
  return party === undefined ? null : { key: `party:${party.id}`, name: party.name, of: organOf(party, registry) };
}

function organOf({ relations, parent }: Party, registry: PartyRegistry): string | null {
  const owner = relations.find(({ type }) => type === 'outlet-of' || type === 'state-outlet-of')?.to ?? parent?.id ?? null;
  return owner === null ? null : topOf(owner, registry);
}

/** The party itself, or the topmost whole that it is a part of. */
export function topOf(id: string, { parties }: PartyRegistry): string {
  const seen = new Set<string>();
  let top = id;
  for (let up = parties.get(top)?.parent; up && !seen.has(top); up = parties.get(top)?.parent) {
    seen.add(top);
    top = up.id;
  }
  return top;
}

/** "Army media" is an organ of the army, whatever it is called. */
function unregistered(words: string, registry: PartyRegistry): Outlet {
  const name = (words.split(/\s*[/(|]|\s[-–—]\s/)[0] ?? words).trim() || words;
  return { key: `outlet:${outletKey(name)}`, name, of: ownerNamed(words, registry) };
}

function ownerNamed(words: string, registry: PartyRegistry): string | null {
  const owner = bestHit(namesIn(words, registry).filter(({ use }) => use === 'name'))?.parties[0];
  return owner === undefined || owner.kind === 'media' ? null : topOf(owner.id, registry);
}

/** "the local service Raqqa 24" and "Raqqa24" have one key. */
export function outletKey(name: string): string {
  return plainKey(name.replace(OUTLET_WORDS, ' ').replace(/['’]s\b/g, '')) || plainKey(name);
}

/** Outlets without an entry in the registry that reports name: then others that name them otherwise are found too. */
export interface KnownOutlets {
  note(outlet: Outlet): void;
  /** The outlet whose name is among the words, or null. */
  among(words: string): Outlet | null;
}

const SHORTEST = 4;

export function gatherOutlets(): KnownOutlets {
  const known = new Map<string, Outlet>();
  return {
    note(outlet) {
      if (!outlet.key.startsWith('outlet:') || outlet.key.length < 'outlet:'.length + SHORTEST) return;
      const before = known.get(outlet.key);
      if (before === undefined || outlet.name < before.name) known.set(outlet.key, outlet);
    },
    among(words) {
      const pieces = words
        .replace(/['’]s\b/g, '')
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      for (let length = Math.min(pieces.length, MOST_PIECES); length > 0; length -= 1) {
        for (let from = 0; from + length <= pieces.length; from += 1) {
          const found = known.get(`outlet:${plainKey(pieces.slice(from, from + length).join(' '))}`);
          if (found !== undefined) return found;
        }
      }
      return null;
    },
  };
}

const MOST_PIECES = 5;

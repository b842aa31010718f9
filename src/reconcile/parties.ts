import { type PartyRegistry, topParty } from '../gazetteer/party-registry.ts';

/** How near two parties are: the same, the one a part of the other, bound by membership or command, or unknown to each other. */
export type Nearness = 'same' | 'part' | 'bound' | 'apart';

/** What is asked of the registry when claims are compared. Ids are those of mentions ("daesh/fighters/local", "group:fighters"). */
export interface Parties {
  /** The topmost registered whole, or null for a group that no registered party owns. */
  whole(id: string): string | null;
  nearness(a: string, b: string): Nearness;
  /** The registered whole of that name or alias; null where there is none. */
  find(name: string): string | null;
  /** Name as the registry has it. */
  name(id: string): string | null;
  nameAr(id: string): string | null;
}

const BINDING = new Set(['member-state', 'member-of', 'led-by', 'part-of', 'wing-of', 'commands']);

export function partiesOf(registry: PartyRegistry): Parties {
  const registered = (id: string) => id.split('/')[0] ?? id;
  const whole = (id: string) => {
    const root = registered(id);
    return registry.parties.has(root) ? topParty(registry, root) : null;
  };
  const bound = new Set<string>();
  for (const party of registry.parties.values())
    for (const { type, to } of party.relations)
      if (BINDING.has(type)) bound.add(pairKey(topParty(registry, party.id), topParty(registry, to)));
  const byName = new Map<string, string>();
  for (const { id, name, aliases, people } of registry.parties.values())
    for (const alias of [name, ...aliases.en, ...aliases.ar, ...(people === undefined ? [] : [people])]) byName.set(fold(alias), id);
  return {
    whole,
    find: (name) => {
      const id = byName.get(fold(name));
      return id === undefined ? null : whole(id);
    },
    nearness: (a, b) => {
      if (a === b) return 'same';
      const [wholeA, wholeB] = [whole(a), whole(b)];
      if (wholeA === null || wholeB === null) return 'apart';
      if (wholeA === wholeB) return registered(a) === registered(b) && !a.includes('/') === !b.includes('/') ? 'same' : 'part';
      return bound.has(pairKey(wholeA, wholeB)) ? 'bound' : 'apart';
    },
    name: (id) => registry.parties.get(registered(id))?.name ?? null,
    nameAr: (id) => registry.parties.get(registered(id))?.aliases.ar[0] ?? null,
  };
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
const remembered = new WeakMap<PartyRegistry, Map<string, Party | null>>();

/** The registered state of a country, by its ISO code: the party that is called what the country is called. */
export function stateOf(country: string, registry: PartyRegistry): Party | null {
  const known = remembered.get(registry) ?? new Map<string, Party | null>();
  remembered.set(registry, known);
  const before = known.get(country);
  if (before !== undefined) return before;
  const found = findState(country, registry);
  known.set(country, found);
  return found;
}

function findState(country: string, registry: PartyRegistry): Party | null {
  const name = /^[A-Z]{2}$/.test(country) ? COUNTRIES.of(country) : undefined;
  if (name === undefined) return null;
  const states = [...registry.parties.values()].filter(({ kind, parent }) => kind === 'state' && parent === null);
  return states.find(({ toponyms, aliases }) => toponyms?.includes(name) === true || aliases.en.includes(name)) ?? null;
}

/** Forces of a state that are called so where the country is understood ("the army"); null where several are. */
export function forcesOf(state: Party, called: string, registry: PartyRegistry): Party | null {
  const found = [...registry.parties.values()].filter(
    (party) => party.kind === 'state-forces' && party.parent?.id === state.id && party.called?.includes(called) === true,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

import type { Link, SourceType } from '../../attribution/link.ts';
import { plainKey } from '../../gazetteer/folding-key.ts';
import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';
import { listed, names, quoted, type Reason, reason } from '../reasons/reason.ts';
import { INSTITUTIONS } from './institutions.ts';
import { bestHit, type NameHit, namesIn } from './names.ts';
import { type KnownOutlets, type Outlet, outletOf, registeredOutlet, topOf } from './outlets.ts';
import { type Persons, personName } from './persons.ts';
import { forcesOf, stateOf } from './state.ts';
import { NAMELESS_OUTLET, SELF, SPOKESPERSON } from './words.ts';

/** What all reports together tell of sources. */
export interface World {
  readonly registry: PartyRegistry;
  readonly persons: Persons;
  readonly outlets: KnownOutlets;
  /** Parties by how often claims of all reports name them: what "the coalition" means where one report does not say. */
  readonly named: ReadonlyMap<string, number>;
}

/** What the report tells that a source is named in. */
export interface Setting {
  readonly publisher: Outlet;
  /** Parties that its claims name, with how often. */
  readonly parties: ReadonlyMap<string, number>;
  /** Country that it mostly speaks of; null where none. */
  readonly country: string | null;
}

/** Who a link is. `self`: the report's own voice; `unnamed`: nobody who could be told apart; else one origin by its key. */
export type Speaker =
  | { readonly kind: 'self' }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'hearsay' }
  | {
      readonly kind: 'known';
      readonly key: string;
      readonly name: string;
      readonly of: string | null;
      readonly outlet: boolean;
      /** Half a sentence, where the words alone do not say it: "it is a source of Raqqa24". */
      readonly because: Reason | null;
    };

const OUTLETS: ReadonlySet<SourceType> = new Set(['outlet', 'agency', 'state-media', 'party-media', 'activist-media']);
/** Kinds that name nobody: what they name is where they come from, not whom they speak for. */
const FACELESS: ReadonlySet<SourceType> = new Set(['anonymous-source', 'witness', 'mixed']);

/**
 * Whom words mean that name no party: "a spokesman", "the militias", where one party alone speaks in the report: it.
 */
export function withSpokespeople(links: readonly Link[], speakers: readonly Speaker[], { registry }: World): Speaker[] {
  const parties = new Map(
    speakers.flatMap((one, index) => (one.kind === 'known' && links[index]?.type === 'party' ? [[one.key, one] as const] : [])),
  );
  const [only] = parties.size === 1 ? [...parties.values()] : [];
  const party = only === undefined ? undefined : registry.parties.get(only.key.replace(/^party:/, ''));
  if (party === undefined) return [...speakers];
  return speakers.map((speaker, index) => {
    const { source, type } = links[index] as Link;
    const isOpen = speaker.kind === 'unnamed' || (speaker.kind === 'known' && speaker.key.startsWith('person:'));
    if (!isOpen || !(type === 'party' || SPOKESPERSON.test(source))) return speaker;
    return speaks(party, registry, reason('speaks-for-only', { source: quoted(source), party: names(party.name) }));
  });
}

export function speakerOf({ source, type }: Pick<Link, 'source' | 'type'>, setting: Setting, world: World): Speaker {
  if (type === 'publisher' || SELF.test(source.trim())) return { kind: 'self' };
  if (type === 'hearsay') return { kind: 'hearsay' };
  if (OUTLETS.has(type)) return outletSpeaker(source, setting, world);
  if (FACELESS.has(type)) return faceless(source, type, { setting, world });
  return (
    partySpeaker(source, { setting, world }) ??
    ownOutlet(source, world) ??
    personSpeaker(source, type, world) ??
    institution(source, setting, world.registry) ?? { kind: 'unnamed' }
  );
}

function outletSpeaker(source: string, setting: Setting, world: World): Speaker {
  if (NAMELESS_OUTLET.test(source.trim()) && registeredOutlet(source, world.registry) === null)
    return institution(source, setting, world.registry) ?? { kind: 'unnamed' };
  return known(registeredOutlet(source, world.registry) ?? world.outlets.among(source) ?? outletOf(source, world.registry), null);
}

function known(outlet: Outlet, because: Reason | null): Speaker {
  return { kind: 'known', ...outlet, outlet: true, because };
}

interface Around {
  readonly setting: Setting;
  readonly world: World;
}

/** An unnamed source is its outlet's, where it is called so; a witness with a whole name is a person: one word is often none ("مدني"). */
function faceless(source: string, type: SourceType, { world }: Around): Speaker {
  const outlet = registeredOutlet(source, world.registry) ?? world.outlets.among(source);
  if (outlet !== null) return known(outlet, reason('counts-by-name', { source: quoted(source), outlet: names(outlet.name) }));
  const whole = type === 'witness' && source.trim().includes(' ');
  return (whole ? personSpeaker(source, type, world) : null) ?? { kind: 'unnamed' };
}

function ownOutlet(source: string, world: World): Speaker | null {
  const outlet = registeredOutlet(source, world.registry) ?? world.outlets.among(source);
  return outlet === null ? null : known(outlet, null);
}

/** A party by a name of it in the words, by whom its speaker is known to speak for, or by the short form that fits here. */
function partySpeaker(source: string, { setting, world }: Around): Speaker | null {
  const hit = bestHit(namesIn(source, world.registry));
  const party = hit === null ? null : partyOf(hit, setting, world);
  if (hit === null || party === null) return null;
  const other = source.split(/\s+/).length - (/^the\s/i.test(source) ? 1 : 0) > hit.to - hit.from;
  const because = other ? reason('speaks-for', { source: quoted(source), party: names(party.name) }) : null;
  return speaks(party, world.registry, because);
}

function speaks(party: Party, registry: PartyRegistry, because: Reason | null): Speaker {
  const top = topOf(party.id, registry);
  const issues = ['media', 'monitor', 'humanitarian'].includes(party.kind);
  return {
    kind: 'known',
    key: `party:${party.id}`,
    name: party.name,
    of: issues && top === party.id ? null : top,
    outlet: party.kind === 'media',
    because,
  };
}

/** Of several parties under one short name ("the coalition") the one that the report speaks of, else all the reports. */
function partyOf({ parties }: NameHit, setting: Setting, { named }: World): Party | null {
  if (parties.length === 1) return parties[0] as Party;
  const by = (counts: ReadonlyMap<string, number>) =>
    [...parties]
      .filter(({ id }) => counts.has(id))
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0] ?? null;
  return by(setting.parties) ?? by(named);
}

function personSpeaker(source: string, type: SourceType, { persons, registry }: World): Speaker | null {
  const name = personName(source, type, registry);
  if (name === null || !persons.isWhole(name)) return null;
  const party = persons.partyOf(name);
  const entry = party === null ? undefined : registry.parties.get(party);
  if (entry !== undefined) return speaks(entry, registry, reason('speaks-for', { source: names(name), party: names(entry.name) }));
  return { kind: 'known', key: `person:${persons.key(name)}`, name, of: null, outlet: false, because: null };
}

/** Of a registered state: the army and the government are parties themselves, its ministries belong to it. */
function institution(source: string, { country }: Setting, registry: PartyRegistry): Speaker | null {
  const found = INSTITUTIONS.find(({ words }) => words.test(source));
  if (found === undefined || country === null) return null;
  const state = stateOf(country, registry);
  const because = reason('institution', { source: quoted(source), institution: listed('institution', found.key) });
  const itself =
    state === null ? null : found.key === 'government' ? state : found.key === 'army' ? forcesOf(state, 'army', registry) : null;
  if (itself !== null) return speaks(itself, registry, because);
  return {
    kind: 'known',
    key: `institution:${found.key}:${country}`,
    name: `${found.name} (${country})`,
    of: found.ofState && state !== null ? state.id : null,
    outlet: found.key === 'state-media',
    because,
  };
}

/** A name of its own for what nothing else tells apart, within one report. */
export function plainName(source: string): string {
  return plainKey(source.replace(/^(?:the|a|an)\s+/i, ''));
}

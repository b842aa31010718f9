import { type Party, type PartyRegistry, topParty } from '../../gazetteer/party-registry.ts';
import type { PartyDraft } from './draft.ts';

// What texts call a party of a kind when they refer back to it, besides what the registry says of it.
const BY_KIND: Readonly<Partial<Record<Party['kind'], readonly string[]>>> = {
  'armed-group': ['group', 'militants', 'faction'],
  political: ['group', 'party', 'movement'],
  monitor: ['group', 'organization', 'organisation', 'watchdog', 'monitor'],
  humanitarian: ['organization', 'organisation', 'agency', 'charity'],
  'international-organisation': ['organization', 'organisation', 'body'],
  coalition: ['coalition', 'alliance'],
  media: ['agency', 'outlet', 'channel', 'newspaper'],
  'local-body': ['council', 'committee'],
};

const SINGULARS: Readonly<Record<string, string>> = {
  militants: 'militant',
  rebels: 'rebel',
  guerrillas: 'guerrilla',
  jihadists: 'jihadist',
  militias: 'militia',
  insurgents: 'insurgent',
};

/** Whether a definite noun phrase ("the rebel group", "the organization") may be said of the party `id`. */
export function called(registry: PartyRegistry, id: string, made: PartyDraft): boolean {
  const party = registry.parties.get(id);
  if (party === undefined || made.noun === null) return false;
  if (RULERS.has(made.noun)) return (party.called ?? []).some((word) => word === made.noun || word === PLURALS[made.noun ?? '']);
  const words = [...(party.called ?? []), ...(party.called === undefined || party.called.length === 0 ? (BY_KIND[party.kind] ?? []) : [])];
  return words.some((word) => (SINGULARS[word] ?? lastWord(word)) === made.noun || lastWord(word) === made.noun);
}

const RULERS = new Set(['government', 'regime', 'authority', 'army', 'military']);
const PLURALS: Readonly<Record<string, string>> = { authority: 'authorities' };
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** "The government" of the country that the report is about; null for any other noun or without a theatre. */
export function homeState(registry: PartyRegistry, theatre: string | null, noun: string): string | null {
  if (noun !== 'government' && noun !== 'regime') return null;
  const states = [...registry.parties.values()].filter(
    (party) => party.theatre === theatre && party.kind === 'state' && (party.called ?? []).includes(noun),
  );
  const tops = [...new Set(states.filter((party) => party.adjectives !== undefined).map((party) => topParty(registry, party.id)))];
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

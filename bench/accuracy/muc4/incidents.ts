import type { Claim, ClaimOf } from '../../../src/claims/claim.ts';

export interface Template {
  readonly incident_type: string;
  readonly PerpInd: readonly string[][];
  readonly PerpOrg: readonly string[][];
  readonly Target: readonly string[][];
  readonly Victim: readonly string[][];
  readonly Weapon: readonly string[][];
}

type Event = ClaimOf<'event'>;

/** One template for each kind of incident that a report tells of, with all that its event claims name. */
export function incidentsOf(claims: readonly Claim[]): Template[] {
  const events = claims.filter((claim): claim is Event => claim.kind === 'event').filter(isIncident);
  const types = [...new Set(events.map(typeOf))];
  return types.flatMap((type) => {
    const own = events.filter((event) => typeOf(event) === type);
    return [templateOf(type, own)];
  });
}

function isIncident({ body, modality, aside }: Event): boolean {
  return TYPES[body.type] !== undefined && aside === null && ['asserted', 'reported', 'denied'].includes(modality);
}

const TYPES: Readonly<Partial<Record<Event['body']['type'], string>>> = {
  attack: 'attack',
  bombing: 'bombing',
  shelling: 'attack',
  airstrike: 'attack',
  abduction: 'kidnapping',
};

function typeOf(event: Event): string {
  return TYPES[event.body.type] ?? 'attack';
}

function templateOf(incident_type: string, events: readonly Event[]): Template {
  const parties = (role: string) => events.flatMap(({ parties: all }) => all[role] ?? []);
  const actors = parties('actor');
  const persons = [...parties('victim'), ...parties('recipient')].filter(({ id }) => id.startsWith('person:'));
  return {
    incident_type,
    PerpInd: entities(actors.filter(({ id }) => id.startsWith('group:')).map(({ name }) => name)),
    PerpOrg: entities(actors.filter(({ id }) => !/^(?:group|person):/.test(id)).map(({ name }) => name)),
    Target: entities(events.filter(({ parties: all }) => all.victim === undefined).map(({ body }) => body.recipient)),
    Victim: entities(persons.map(({ id }) => id.slice('person:'.length))),
    Weapon: entities(events.map(({ body }) => body.weapon)),
  };
}

function entities(names: readonly (string | null)[]): string[][] {
  return [...new Set(names.filter((name) => name !== null))].map((name) => [name]);
}

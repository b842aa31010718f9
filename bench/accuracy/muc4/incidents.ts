import type { Claim, ClaimOf } from '../../../src/claims/claim.ts';
import { fillersOf } from './fillers.ts';

/** The shape of the scorer's templates: a role is a list of entities, an entity a list of mentions. */
export interface Template {
  readonly incident_type: string;
  readonly PerpInd: readonly string[][];
  readonly PerpOrg: readonly string[][];
  readonly Target: readonly string[][];
  readonly Victim: readonly string[][];
  readonly Weapon: readonly string[][];
}

export type Event = ClaimOf<'event'>;

/**
 * Templates of terrorism from event claims: one for each kind of incident that a report tells of, with all that its
 * events name. Fights between armed sides, and what has not happened, are none.
 */
export function incidentsOf(claims: readonly Claim[]): Template[] {
  const told = claims.filter((claim): claim is Event => claim.kind === 'event');
  const events = told.filter(isIncident);
  // "claimed responsibility for the action" names no kind of incident: whoever did it did all that is told.
  const blamed = told.filter(({ body, rule }) => body.type === 'other' && rule.endsWith('-blame'));
  const types = [...new Set(events.map(typeOf))];
  // What was destroyed with nobody named for it was destroyed by the blast, else by the attack, that the report tells of.
  const wrecked = told.filter((event) => event.body.type === 'damage' && !events.includes(event) && event.aside === null);
  const wrecking = types.includes('bombing') ? 'bombing' : 'attack';
  return types.map((type) => {
    const own = [...events.filter((event) => typeOf(event) === type), ...blamed, ...(type === wrecking ? wrecked : [])];
    return { incident_type: type, ...fillersOf(own) };
  });
}

const TYPES: Readonly<Partial<Record<Event['body']['type'], string>>> = {
  attack: 'attack',
  bombing: 'bombing',
  shelling: 'attack',
  airstrike: 'attack',
  abduction: 'kidnapping',
  damage: 'attack',
};

const FIRE = /(?:^|\/)(?:burn|torch|set-fire|set-ablaze|arson|burning|torching)/;

function typeOf({ body, rule }: Event): string {
  if (body.type === 'damage' && FIRE.test(rule)) return 'arson';
  if (body.type === 'damage' && /bomb|dynamite|explosive/.test(body.weapon ?? '')) return 'bombing';
  return TYPES[body.type] ?? 'attack';
}

function isIncident(event: Event): boolean {
  const { body, modality, aside } = event;
  if (TYPES[body.type] === undefined || aside !== null || !['asserted', 'reported', 'denied'].includes(modality)) return false;
  if (body.type === 'damage' && !FIRE.test(event.rule) && body.actor === null && body.weapon === null) return false;
  return !isFight(event) && !isOperation(event);
}

const ARMED =
  /\b(?:soldiers?|troops?|guerr?illas?|subversives?|terrorists?|rebels?|army|armed forces|battalion|brigade|garrison|patrol|units?|extremists?|insurgents?|military|contras?|criminals?)\b/i;

/** Soldiers and guerrillas as the only ones who suffer: a fight. */
function isFight({ body, parties }: Event): boolean {
  if (body.recipient === null) return false;
  const persons = [...(parties.victim ?? []), ...(parties.recipient ?? [])].some(({ id }) => id.startsWith('person:'));
  return !persons && ARMED.test(body.recipient);
}

/** An offensive or an ambush that hits nobody in particular is war. */
function isOperation({ body, rule }: Event): boolean {
  return (
    body.recipient === null &&
    body.weapon === null &&
    /\/(?:offensive|ambush|campaign|onslaught|invasion|incursion|fire|gunfire|counter)/.test(rule)
  );
}

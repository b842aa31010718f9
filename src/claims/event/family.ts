import type { EventType } from './body.ts';

export type EventFamily = 'violence' | 'custody' | 'movement' | 'damage' | 'other';

const FAMILIES: Readonly<Record<EventType, EventFamily>> = {
  attack: 'violence',
  bombing: 'violence',
  shelling: 'violence',
  airstrike: 'violence',
  clash: 'violence',
  arrest: 'custody',
  abduction: 'custody',
  release: 'custody',
  movement: 'movement',
  evacuation: 'movement',
  damage: 'damage',
  access: 'other',
  protest: 'other',
  threat: 'other',
  other: 'other',
};

/** What an event is at bottom: two words of one family in one sentence may tell one event. */
export function familyOf(type: EventType): EventFamily {
  return FAMILIES[type];
}

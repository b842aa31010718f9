import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const EVENT_TYPES = [
  'attack',
  'bombing',
  'shelling',
  'airstrike',
  'clash',
  'arrest',
  'abduction',
  'movement',
  'evacuation',
  'release',
  'damage',
  'access',
  'protest',
  'threat',
  'other',
] as const;
export const STAGES = ['assembling', 'departed', 'under-way', 'arrived', 'blocked', 'unknown'] as const;

export const EventBody = Type.Object({
  type: oneOf(EVENT_TYPES),
  actor: nullable(Type.String({ description: 'As written; null for an agentless passive' })),
  recipient: nullable(Type.String()),
  weapon: nullable(Type.String()),
  route: nullable(Type.Object({ from: nullable(Type.String()), via: nullable(Type.String()), to: nullable(Type.String()) })),
  stage: nullable(oneOf(STAGES)),
  breachOf: nullable(Type.String({ description: 'Agreement id or the words for it' })),
  allegedAgainst: nullable(Type.String()),
});
export type EventBody = Static<typeof EventBody>;
export type EventType = (typeof EVENT_TYPES)[number];
export type Stage = (typeof STAGES)[number];

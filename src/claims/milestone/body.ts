import { type Static, Type } from 'typebox';
import { nullable, oneOf } from '../../text/vocabulary.ts';

export const STEPS = [
  'talks',
  'meeting',
  'proposed',
  'agreed-in-principle',
  'agreed',
  'presented',
  'rejected',
  'conditions-added',
  'suspended',
  'failed',
  'resumed',
  'accepted',
  'signed',
  'in-force',
  'extended',
  'assembling',
  'under-way',
  'partly-carried-out',
  'completed',
  'breached',
  'ended',
  'planned',
  'other',
] as const;

export const MilestoneBody = Type.Object({
  agreement: nullable(Type.String()),
  step: oneOf(STEPS),
  track: nullable(oneOf(['secret', 'public'])),
  participants: Type.Array(Type.String()),
  venue: nullable(Type.String()),
});
export type MilestoneBody = Static<typeof MilestoneBody>;
export type Step = (typeof STEPS)[number];

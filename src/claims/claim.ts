import { type Static, type TSchema, Type } from 'typebox';
import { commonProperties } from './common.ts';
import { EventBody } from './event/body.ts';
import { FigureBody } from './figure/body.ts';
import { MilestoneBody } from './milestone/body.ts';
import { PositionBody } from './position/body.ts';
import { SituationBody } from './situation/body.ts';
import { TermBody } from './term/body.ts';

const claimOf = <K extends string, B extends TSchema>(kind: K, body: B) =>
  Type.Object({ ...commonProperties, kind: Type.Literal(kind), body });

export const FigureClaim = claimOf('figure', FigureBody);
export const EventClaim = claimOf('event', EventBody);
export const TermClaim = claimOf('term', TermBody);
export const PositionClaim = claimOf('position', PositionBody);
export const MilestoneClaim = claimOf('milestone', MilestoneBody);
export const SituationClaim = claimOf('situation', SituationBody);

export const ClaimSchema = Type.Union([FigureClaim, EventClaim, TermClaim, PositionClaim, MilestoneClaim, SituationClaim]);

/** One attributed assertion of one of the six kinds. Narrow on `kind` to read `body`. */
export type Claim = Static<typeof ClaimSchema>;
export type ClaimKind = Claim['kind'];
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

import type { Answer } from '../../api/ask.ts';

export type ReportAnswer = Answer<'GET /api/reports/:id'>;
export type HeldClaim = ReportAnswer['claims'][number];
export type Claim = HeldClaim['claim'];
export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
export type Standing = HeldClaim['standing'];

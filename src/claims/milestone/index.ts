import type { KindRules } from '../kind.ts';

export const milestone: KindRules<'milestone'> = { kind: 'milestone', propose: () => [] };

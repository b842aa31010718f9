import type { KindRules } from '../kind.ts';

export const position: KindRules<'position'> = { kind: 'position', propose: () => [] };

import type { KindRules } from '../kind.ts';

export const figure: KindRules<'figure'> = { kind: 'figure', propose: () => [] };

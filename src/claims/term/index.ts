import type { KindRules } from '../kind.ts';

export const term: KindRules<'term'> = { kind: 'term', propose: () => [] };

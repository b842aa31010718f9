import type { KindRules } from '../kind.ts';

export const situation: KindRules<'situation'> = { kind: 'situation', rules: { en: () => [], ar: () => [] } };

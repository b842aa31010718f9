import type { KindRules } from '../kind.ts';

export const event: KindRules<'event'> = { kind: 'event', rules: { en: () => [], ar: () => [] } };

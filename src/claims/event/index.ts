import type { KindRules } from '../kind.ts';
import { proposeArabicEvents } from './rules-ar/index.ts';
import { proposeEvents } from './rules-en/index.ts';

export const event: KindRules<'event'> = { kind: 'event', rules: { en: proposeEvents, ar: proposeArabicEvents } };

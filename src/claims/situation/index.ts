import type { KindRules } from '../kind.ts';
import { proposeArabicSituations } from './rules-ar/index.ts';
import { proposeSituations } from './rules-en/index.ts';

export const situation: KindRules<'situation'> = { kind: 'situation', rules: { en: proposeSituations, ar: proposeArabicSituations } };

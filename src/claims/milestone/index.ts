import type { KindRules } from '../kind.ts';
import { proposeArabicSteps } from './rules-ar/index.ts';
import { proposeSteps } from './rules-en/index.ts';

export const milestone: KindRules<'milestone'> = { kind: 'milestone', rules: { en: proposeSteps, ar: proposeArabicSteps } };

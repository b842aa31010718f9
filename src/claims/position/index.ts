import type { KindRules } from '../kind.ts';
import { proposeArabicPositions } from './rules-ar/index.ts';
import { proposePositions } from './rules-en/index.ts';

export const position: KindRules<'position'> = { kind: 'position', rules: { en: proposePositions, ar: proposeArabicPositions } };

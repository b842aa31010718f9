import type { KindRules } from '../kind.ts';
import { proposeFigures as arabicFigures } from './rules-ar/propose.ts';
import { proposeFigures as englishFigures } from './rules-en/propose.ts';

export const figure: KindRules<'figure'> = { kind: 'figure', rules: { en: englishFigures, ar: arabicFigures } };

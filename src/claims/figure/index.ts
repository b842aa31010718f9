import type { KindRules } from '../kind.ts';
import { proposeFigures } from './rules-en/propose.ts';

export const figure: KindRules<'figure'> = { kind: 'figure', rules: { en: proposeFigures, ar: () => [] } };

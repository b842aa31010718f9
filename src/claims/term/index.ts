import type { KindRules } from '../kind.ts';
import { proposeArabicTerms } from './rules-ar/index.ts';
import { proposeTerms } from './rules-en/index.ts';

export const term: KindRules<'term'> = { kind: 'term', rules: { en: proposeTerms, ar: proposeArabicTerms } };

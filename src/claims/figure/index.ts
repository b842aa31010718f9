import type { KindRules } from '../kind.ts';
import { proposeFigures } from './rules-en.ts';

export const figure: KindRules<'figure'> = { kind: 'figure', propose: proposeFigures };

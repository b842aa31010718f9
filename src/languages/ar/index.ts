import type { LanguagePack } from '../pack.ts';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';

export const arabic: LanguagePack = { code: 'ar', direction: 'rtl', analyse, clauses: findClauses };

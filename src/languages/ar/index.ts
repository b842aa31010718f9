import type { LanguagePack } from '../pack.ts';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';

export const arabic: LanguagePack = { code: 'ar', direction: 'rtl', readable: (text) => text, analyse, clauses: findClauses };

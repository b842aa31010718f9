import type { LanguagePack } from '../pack.ts';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';

export const english: LanguagePack = { code: 'en', direction: 'ltr', analyse, clauses: findClauses };

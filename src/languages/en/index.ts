import type { LanguagePack } from '../pack.ts';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';
import { withCapitals } from './letter-case.ts';

export const english: LanguagePack = { code: 'en', direction: 'ltr', readable: withCapitals, analyse, clauses: findClauses };

import { fifth } from './fifth.ts';
import { first } from './first.ts';
import { fourth } from './fourth.ts';
import { second } from './second.ts';
import { sixth } from './sixth.ts';
import { third } from './third.ts';

/** Forward only: each step takes the register from the version before it. Steps that were published never change. */
export const MIGRATIONS: readonly string[] = [first, second, third, fourth, fifth, sixth];

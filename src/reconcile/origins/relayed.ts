import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import { type KnownOutlets, type Outlet, registeredOutlet } from './outlets.ts';

const WORDS = "([\\p{L}\\p{N}’'.-]+(?:\\s[\\p{L}\\p{N}’'.-]+){0,5})";

/** How the beginning of a report says that it retells another: the outlet stands in the words that are caught. */
const RETELLING: readonly RegExp[] = [
  new RegExp(`\\b(?:according to|citing|quoting|quoted by|cited by|reported by|republished from)\\s+${WORDS}`, 'giu'),
  new RegExp(`${WORDS}\\s(?:reports|reported|writes|wrote)\\b`, 'giu'),
  new RegExp(`(?:نقلا عن|نقلًا عن|نقلاً عن|بحسب|حسبما|وفقا|وفق|عن|تنقل|نقلت|ينقل)\\s+${WORDS}`, 'giu'),
];

/** Words in the beginning of a report that can name what it retells, in the order in which they stand. */
export function retoldWords(lead: string): string[] {
  return RETELLING.flatMap((pattern) => [...lead.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => match[1] ?? '');
}

/** Outlets that are named by such words. */
export function retoldIn(words: readonly string[], registry: PartyRegistry, outlets: KnownOutlets): Outlet[] {
  return words.flatMap((one) => registeredOutlet(one, registry) ?? outlets.among(one) ?? []);
}

import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import type { Gazetteer } from '../gazetteer/place-gazetteer.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Sentence } from '../text/sentence.ts';
import { findArabicParties } from './ar/party.ts';
import { findArabicPlaces } from './ar/place.ts';
import { findArabicQuantities } from './ar/quantity.ts';
import type { PartyMention, PlaceMention, QuantityMention } from './mention.ts';
import { findParties } from './party.ts';
import { findPlaces } from './place.ts';
import { findQuantities } from './quantity.ts';

/** What finds the mentions of one language; dates are found in both by `date.ts`. */
export interface MentionFinders {
  quantities(text: string, sentences: readonly Sentence[]): QuantityMention[];
  places(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): PlaceMention[];
  parties(text: string, sentences: readonly Sentence[], registry: PartyRegistry): PartyMention[];
}

export const mentionFinders = {
  en: { quantities: findQuantities, places: findPlaces, parties: findParties },
  ar: { quantities: findArabicQuantities, places: findArabicPlaces, parties: findArabicParties },
} satisfies Record<LanguagePack['code'], MentionFinders>;

import type { Gazetteer } from '../../gazetteer/place-gazetteer.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';

export function findArabicPlaces(_text: string, _sentences: readonly Sentence[], _gazetteer: Gazetteer): PlaceMention[] {
  return [];
}

import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PartyMention } from '../mention.ts';

export function findArabicParties(_text: string, _sentences: readonly Sentence[], _registry: PartyRegistry): PartyMention[] {
  return [];
}

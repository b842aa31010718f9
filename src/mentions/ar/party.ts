import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PartyMention } from '../mention.ts';
import { settleNames } from '../party/named.ts';
import { findBodies } from './bodies.ts';
import { standsForParty } from './party-acts.ts';
import { findGroups } from './party-groups.ts';
import { findArabicNames } from './party-names.ts';
import { resolveBodies } from './party-references.ts';
import { findPersons } from './persons.ts';

/**
 * Finds who is spoken of in Arabic sentences: registered names, people and bodies of people with their owners, persons,
 * and "the organization", "its fighters" where an earlier name answers. In text order, without overlap.
 */
export function findArabicParties(text: string, sentences: readonly Sentence[], registry: PartyRegistry): PartyMention[] {
  const hits = sentences.map((sentence) => findArabicNames(sentence, registry.aliases));
  const { bySentence } = settleNames(hits, sentences, registry);
  const allPersons = findPersons(text, sentences);
  const drafts = sentences.flatMap((sentence, index) => {
    const names = (bySentence[index] ?? []).filter((name) => standsForParty(sentence, name));
    const groups = findGroups(text, sentence, bySentence[index] ?? []);
    const persons = allPersons.filter((person) => person.sentence === sentence.index);
    const bare = names.flatMap((name): PartyMention[] => {
      if (name.party === null) return [];
      const { start, end, from, to, party } = name;
      const exact = text.slice(start, end);
      return [
        {
          kind: 'party',
          sentence: sentence.index,
          start,
          end,
          exact,
          from,
          to,
          id: party.id,
          name: party.name,
          partyKind: party.kind,
          parent: party.parent?.id ?? null,
          noun: null,
          traits: [],
          head: from,
          reference: false,
        },
      ];
    });
    const bodies = findBodies(text, sentence, bySentence[index] ?? []);
    return disjoint([...groups.filter(hasOwner), ...bare, ...persons, ...bodies, ...groups]);
  });
  return resolveBodies(sentences, drafts, registry);
}

/** "مسلحي جيش الإسلام" holds the name of its whole: it goes before the name. */
const hasOwner = ({ parent }: PartyMention): boolean => parent !== null;

/** The earlier in the list wins; the result is in text order. */
function disjoint(mentions: readonly PartyMention[]): PartyMention[] {
  const kept: PartyMention[] = [];
  for (const made of mentions) if (!kept.some((other) => made.start < other.end && other.start < made.end)) kept.push(made);
  return kept.sort((a, b) => a.start - b.start);
}

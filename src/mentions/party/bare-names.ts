import type { Sentence } from '../../text/sentence.ts';
import type { PartyKind } from '../mention.ts';
import { isActor } from './actor-like.ts';
import { draft, type PartyDraft } from './draft.ts';
import type { NamedParty } from './named.ts';

/** Registered names that stand for themselves: "the SDF", "Washington rejected", "Daesh" in "Daesh-held". */
export function findBareNames(sentence: Sentence, names: readonly NamedParty[]): PartyDraft[] {
  return names.filter((name) => name.party?.kind !== 'person' && isActor(sentence, name, names)).map((name) => bareName(sentence, name));
}

function bareName(sentence: Sentence, name: NamedParty): PartyDraft {
  const { from, to, start, end, party } = name;
  const shape = { sentence: sentence.index, from, to, head: to - 1, start, end };
  if (party === null) return draft(sentence, { ...shape, id: `group:${name.alias.toLowerCase()}`, partyKind: kindOfShort(name.alias) });
  return draft(sentence, {
    ...shape,
    id: party.id,
    name: party.name,
    partyKind: party.kind,
    parent: party.parent?.id ?? null,
  });
}

function kindOfShort(alias: string): PartyKind {
  switch (alias.toLowerCase()) {
    case 'coalition':
      return 'coalition';
    case 'regime':
      return 'state';
    case 'opposition':
      return 'political';
    default:
      return 'unresolved';
  }
}

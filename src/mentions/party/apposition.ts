import type { Sentence } from '../../text/sentence.ts';
import type { PartyDraft } from './draft.ts';
import { ROLES, TITLES } from './words.ts';

/**
 * Joins a person with the office set beside the name: in "Omar Saleh, a spokesman for the SDF," the office gives the
 * person a parent and is no mention of its own; in "a spokesman for the SDF, Omar Saleh," it is the same person.
 */
export function joinAppositions(sentence: Sentence, drafts: readonly PartyDraft[]): PartyDraft[] {
  const joined = [...drafts];
  for (let index = 0; index + 1 < joined.length; index++) {
    const left = joined[index];
    const right = joined[index + 1];
    if (left === undefined || right === undefined || !adjoins(sentence, left, right)) continue;
    if (left.partyKind === 'person' && isOffice(right))
      joined.splice(index, 2, { ...left, parent: left.parent ?? right.parent, noun: left.noun ?? right.noun });
    else if (isOffice(left) && right.partyKind === 'person') {
      joined[index] = { ...left, id: right.id, name: right.name, partyKind: 'person' };
      joined[index + 1] = { ...right, parent: right.parent ?? left.parent, noun: right.noun ?? left.noun };
    }
  }
  return joined;
}

function adjoins(sentence: Sentence, left: PartyDraft, right: PartyDraft): boolean {
  return right.from === left.to + 1 && sentence.tokens[left.to]?.norm === ',';
}

function isOffice(made: PartyDraft): boolean {
  return made.human && made.partyKind !== 'person' && made.noun !== null && (ROLES.has(made.noun) || TITLES.has(made.noun));
}

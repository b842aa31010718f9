import { EXPRESS_VERBS, HELD_NOUNS } from '../../../languages/en/position-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { partiesIn } from '../../deal/parties.ts';
import { nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import type { Held } from './stance.ts';

/** "Its rejection of the offer", "faced opposition from hardliners", "over Israel's refusal to …": a stance as a noun. */
export function stancesByNoun(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return scope.sentence.tokens.flatMap((token, index): Held[] => {
    // In the plural they are things: "honoured its commitments", "met its demands".
    const stance = token.tag.startsWith('NN') && token.tag !== 'NNS' ? HELD_NOUNS[token.lemma] : undefined;
    if (stance === undefined || isExpressed(scope, index)) return [];
    const owner = ownerBefore(scope, index) ?? ownerAfter(scope, index);
    if (owner === null || NOBODIES.has(owner.partyKind)) return [];
    const range = rangeOf(scope, index, owner);
    return [
      {
        rule: `${token.lemma}-noun`,
        stance,
        predicate: index,
        range,
        holder: owner,
        toward: owner.from > index ? null : aboutRange(scope, { from: index + 1, to: range.to }),
        modality: 'reported',
      },
    ];
  });
}

const NOBODIES: ReadonlySet<PartyMention['partyKind']> = new Set(['detainees', 'media']);

/** "Voiced its opposition": the verb tells it already. */
function isExpressed(scope: Scope, index: number): boolean {
  return [1, 2, 3].some((back) => EXPRESS_VERBS.has(tokenAt(scope.sentence, index - back)?.lemma ?? ''));
}

/** "Hamas' insistence", "its refusal", "the army's flat refusal". */
function ownerBefore(scope: Scope, index: number): PartyMention | null {
  const owners = partiesIn(scope, { from: Math.max(0, index - 7), to: index });
  const owner = owners.at(-1);
  if (owner === undefined) return null;
  const between = scope.sentence.tokens.slice(owner.to, index);
  const possessive =
    between[0]?.tag === 'POS' ||
    tokenAt(scope.sentence, owner.to - 1)?.tag === 'POS' ||
    tokenAt(scope.sentence, owner.head)?.tag === 'PRP$';
  const rest = between[0]?.tag === 'POS' ? between.slice(1) : between;
  return possessive && rest.every((token) => /^(?:JJ|RB|VBN|NN|CC)/.test(token.tag)) ? owner : null;
}

/** "Opposition from hardliners", "the rejection of the offer by the army". */
function ownerAfter(scope: Scope, index: number): PartyMention | null {
  for (let at = index + 1; at < index + 9; at += 1) {
    const word = tokenAt(scope.sentence, at);
    if (word === undefined || /^(?:[,;:.]|VB.*)$/.test(word.tag)) return null;
    if (word.norm === 'by' || word.norm === 'from' || word.norm === 'among')
      return partiesIn(scope, { from: at + 1, to: at + 6 })[0] ?? null;
  }
  return null;
}

const STOPS = /^(?:[,;:.]|''|”|"|VBD|VBZ|VBP|MD|WDT|WP)$/;
const LONGEST = 14;

function rangeOf(scope: Scope, index: number, owner: PartyMention): Range {
  let to = Math.max(index + 1, owner.to);
  while (
    to < scope.sentence.tokens.length &&
    to - index < LONGEST &&
    !STOPS.test(tokenAt(scope.sentence, to)?.tag ?? '.') &&
    !/^(?:and|but|while)$/.test(tokenAt(scope.sentence, to)?.norm ?? '')
  )
    to += 1;
  return trimRange(scope.sentence, { from: Math.min(owner.from, nounPhrase(scope.sentence, index, new Set()).from), to });
}

import { SINGULAR_OPENERS } from '../../../languages/en/figure-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';

/** One person in the text: the half-open token range of the noun phrase, and whether it is a name. */
export interface Person {
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
}

const KIN = new Set([
  'husband',
  'wife',
  'son',
  'daughter',
  'brother',
  'sister',
  'father',
  'mother',
  'uncle',
  'aunt',
  'cousin',
  'nephew',
  'niece',
  'grandfather',
  'grandmother',
  'fiance',
  'baby',
]);

/** Single persons by noun ("a medic", "her brother") and by name, in text order; a name is no second person beside its noun. */
export function personsIn(context: Context, sentence: Sentence): Person[] {
  const persons = [...byNoun(sentence), ...byName(context, sentence), ...withheld(sentence)].sort((a, b) => a.from - b.from || b.to - a.to);
  // What a name may belong to stands right before it.
  return persons.filter(
    (person, index) => !persons.slice(Math.max(0, index - NEIGHBOURS), index).some((other) => isSame(sentence.tokens, other, person)),
  );
}

const NEIGHBOURS = 4;

/** "a woman named Salma", "the medic Ali", "a medic, Ali,": no joining word parts the noun from the name. */
function isSame(tokens: readonly Token[], noun: Person, name: Person): boolean {
  if (name.from < noun.to) return true;
  const between = tokens.slice(noun.to, name.from);
  if (between.length === 0) return name.isName;
  return name.isName && !noun.isName && between.length < 4 && !between.some((token) => token.tag === 'CC' || token.tag.startsWith('VBD'));
}

function byNoun({ tokens }: Sentence): Person[] {
  return tokens.flatMap((_, from) => {
    const head = singleHead(tokens, from);
    return head < 0 ? [] : [{ from, to: head + 1, isName: false }];
  });
}

function byName(context: Context, sentence: Sentence): Person[] {
  return inSentence(context.mentions.parties, sentence.index)
    .filter((party) => party.partyKind === 'person' && !party.reference)
    .map(({ from, to }) => ({ from, to, isName: true }));
}

/** "[NAME]", "[REDACTED]": a name that the publisher holds back. */
function withheld({ tokens }: Sentence): Person[] {
  return tokens.flatMap((token, from) => {
    const inside = tokens[from + 1]?.text ?? '';
    const isMark = token.norm === '[' && tokens[from + 2]?.norm === ']' && /^\p{Lu}{3,}$/u.test(inside);
    return isMark ? [{ from, to: from + 3, isName: true }] : [];
  });
}

/** The singular noun of a person that an article or possessive opens at `index`; -1 where there is none. */
function singleHead(tokens: readonly Token[], index: number): number {
  const opener = tokens[index] as Token;
  const kin = tokens[index + 1];
  if (opener.tag.startsWith('NNP') && KIN.has(kin?.norm ?? '')) return index + 1;
  if (tokens[index + 1]?.tag === 'POS' && opener.tag.startsWith('NNP') && KIN.has(tokens[index + 2]?.norm ?? '')) return index + 2;
  if (!SINGULAR_OPENERS.has(opener.norm)) return -1;
  for (let at = index + 1; at < Math.min(tokens.length, index + 6); at += 1) {
    const token = tokens[at] as Token;
    if (/-year-old$/.test(token.norm) && !/^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '')) return at;
    const noun = groupNouns.get(token.norm);
    if (noun?.person && token.norm === noun.singular && !tokens[at + 1]?.tag.startsWith('NN')) return at;
    if (!/^(?:JJ|NN|VBN|HYPH|POS|CD)/.test(token.tag) || token.tag === 'NNS') return -1;
  }
  return -1;
}

import type { Sentence } from '../../text/sentence.ts';
import type { Heard } from './antecedent.ts';
import { draft, type PartyDraft } from './draft.ts';
import { groupNouns } from './group-nouns.ts';
import { isAgentive, pronounOf } from './pronouns.ts';
import { candidatesFor, lastOf, type Said } from './salience.ts';

/** A pronoun, or "the latter", with the one party that it can stand for; null where there is none or more. */
export function pronounReference(sentence: Sentence, at: number, heard: Heard): PartyDraft | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  const latter = token.norm === 'latter' && sentence.tokens[at - 1]?.norm === 'the' && !/^(NN|JJ)/.test(sentence.tokens[at + 1]?.tag ?? '');
  const one = latter ? (heard.said.at(-1) ?? null) : pronounAntecedent(sentence, at, heard);
  if (one === null || (latter && sentence.index - one.made.sentence > 1)) return null;
  const { id, name, partyKind, parent, number, human, gender, noun, traits } = one.made;
  const shape = { sentence: sentence.index, from: latter ? at - 1 : at, to: at + 1, head: at };
  return draft(sentence, { ...shape, id, name, partyKind, parent, number, human, gender, noun, traits, reference: true });
}

function pronounAntecedent(sentence: Sentence, at: number, heard: Heard): Said | null {
  const token = sentence.tokens[at];
  const kind = token === undefined ? null : pronounOf(token);
  if (kind === null) return null;
  if (kind === 'it' && !actsAfter(sentence, at)) return null;
  if (token?.norm === 'them' && !takesPeople(sentence, at)) return null;
  const one = lastOf(candidatesFor(kind, { ...heard, sentence: sentence.index }));
  if (one === null || (kind !== 'it' && one.joined)) return null;
  if (token?.norm === 'its' && !isNearestSubject(sentence, at, one)) return null;
  return kind === 'they' && !actsAfter(sentence, at) && thingsBetween(sentence, at, one) ? null : one;
}

/** No other subject ("the deal is carried out in its entirety") stands between. */
function isNearestSubject(sentence: Sentence, at: number, { made }: Said): boolean {
  const nearest = sentence.tokens.slice(0, at).findLastIndex((token) => /^nsubj/.test(token.label));
  return made.sentence === sentence.index && (nearest < 0 || (nearest >= made.from && nearest < made.to));
}

/** "Allow them", "with them": what is done to people and not to things. */
function takesPeople(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (before === undefined) return false;
  return /^(with|against)$/.test(before.norm) || DONE_TO_PEOPLE.has(before.lemma || before.norm);
}

const DONE_TO_PEOPLE = new Set(
  'allow let guarantee give tell kill help urge force evacuate escort accompany protect screen release free ask warn order promise arrest detain accuse offer attack shoot feed treat grant permit invite meet join support pressure beat torture interrogate persuade convince'.split(
    ' ',
  ),
);

/** A plural that is no party ("houses", "conditions") stands nearer to the pronoun than the candidate. */
function thingsBetween(sentence: Sentence, at: number, candidate: Said): boolean {
  const from = candidate.made.sentence === sentence.index ? candidate.made.to : 0;
  return sentence.tokens
    .slice(from, at)
    .some((token) => token.tag === 'NNS' && !groupNouns.has(token.norm) && !/^(days?|weeks?|months?|years?|hours?)$/.test(token.norm));
}

/** "It" is a party only where it says, wants or does what things do not. */
function actsAfter(sentence: Sentence, at: number): boolean {
  if (/^(its|itself)$/.test(sentence.tokens[at]?.norm ?? '')) return true;
  for (const token of sentence.tokens.slice(at + 1, at + 5)) {
    if (/^(MD|RB|TO)$/.test(token.tag) || /^(has|have|had|also|not)$/.test(token.norm)) continue;
    return /^VB/.test(token.tag) && isAgentive(token.lemma || token.norm);
  }
  return false;
}

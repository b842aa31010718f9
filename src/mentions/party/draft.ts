import type { Sentence } from '../../text/sentence.ts';
import type { PartyKind, PartyMention } from '../mention.ts';

/** A party mention in the making, with what references need to know of it. */
export interface PartyDraft {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly name: string | null;
  readonly partyKind: PartyKind;
  readonly parent: string | null;
  readonly noun: string | null;
  readonly traits: readonly string[];
  readonly reference: boolean;
  /** Grammatical number; a collective ("the group", "Hamas") goes with both "it" and "they". */
  readonly number: 'one' | 'many' | 'collective';
  /** One human being: "he" and "she" may mean it. */
  readonly human: boolean;
  readonly gender: 'he' | 'she' | null;
  /** Head token of "its" or "the group's" inside the phrase: once resolved it gives the parent. */
  readonly owner: number | null;
  /** "The organization", "the latter": stands for something said before, if that can be told. */
  readonly anaphoric: boolean;
}

type Shape = Pick<PartyDraft, 'sentence' | 'from' | 'to' | 'head' | 'id' | 'partyKind'> & Partial<PartyDraft>;

/** Fills what is not said with the plainest values; offsets come from the tokens unless given. */
export function draft(sentence: Sentence, shape: Shape): PartyDraft {
  return {
    start: sentence.tokens[shape.from]?.start ?? sentence.start,
    end: sentence.tokens[shape.to - 1]?.end ?? sentence.end,
    name: null,
    parent: null,
    noun: null,
    traits: [],
    reference: false,
    number: 'collective',
    human: false,
    gender: null,
    owner: null,
    anaphoric: false,
    ...shape,
  };
}

/** The finished mention of a draft. */
export function mentionOf(text: string, made: PartyDraft): PartyMention {
  const exact = text.slice(made.start, made.end);
  return {
    kind: 'party',
    start: made.start,
    end: made.end,
    exact,
    sentence: made.sentence,
    from: made.from,
    to: made.to,
    id: made.id,
    name: made.name ?? exact,
    partyKind: made.partyKind,
    parent: made.parent,
    noun: made.noun,
    traits: made.traits,
    head: made.head,
    reference: made.reference,
  };
}

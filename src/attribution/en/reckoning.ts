import { AFTER_COUNT, NEAR_NUMBER, TOLD_COUNT_VERBS } from '../../languages/en/count-words.ts';
import { FATE_ADJECTIVES, FATE_NOUNS } from '../../languages/en/fate-words.ts';
import { COUNTING_VERBS, NAMING_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { parsedSubject } from './shared-subject.ts';
import { at, tokensSpan } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';
import { subjectBefore } from './subject.ts';
import { endOfTold } from './told-end.ts';

/** "had counted 8,500 people", "put the toll at 40", "speak of a raid", "declared the road open": telling without a clause. */
export function reckoningFrame(sentence: Sentence, verb: number): Frame | null {
  if (isBehindComma(sentence, verb)) return reckonedBy(sentence, verb);
  return isActive(sentence, verb) ? frameFrom(sentence, verb, startOf(sentence, verb)) : null;
}

/** "the army says 300 to 500", "the union gives 459 dead", "the rebels admit to 17 losses": a number alone is told. */
export function bareCountFrame(sentence: Sentence, verb: number): Frame | null {
  if (!TOLD_COUNT_VERBS.has(at(sentence, verb)?.lemma ?? '') || !isActive(sentence, verb)) return null;
  const frame = frameFrom(sentence, verb, bareNumber(sentence, verb));
  const stop = sentence.tokens.findIndex(({ norm }, index) => index > verb && norm === ';');
  // Behind a semicolon another count is told: "the army claims 40 dead; we lost two".
  const content = frame === null || stop < 0 ? null : tokensSpan(sentence, verb + 1, stop);
  return frame === null || content === null ? frame : { ...frame, content: [content] };
}

function frameFrom(sentence: Sentence, verb: number, from: number | null): Frame | null {
  const source = from === null ? null : (subjectBefore(sentence, verb) ?? parsedSubject(sentence, verb));
  const content = from === null ? null : tokensSpan(sentence, from, endOfTold(sentence, verb, from));
  if (source === null || content === null) return null;
  return { sentence, source, cue: { from: verb, to: verb + 1 }, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

/** "the last fighters, put at between 300 and 400 by the army": a participle set off behind those counted. */
function isBehindComma(sentence: Sentence, verb: number): boolean {
  const { norm } = at(sentence, verb) as Token;
  return PASSIVE.test(norm) && at(sentence, verb - 1)?.tag === ',' && at(sentence, verb + 1)?.norm === 'at';
}

const PASSIVE = /^(?:put|estimated|reckoned|numbered|counted|placed)$/;

/** Whoever is named behind "by" gives the number. */
function reckonedBy(sentence: Sentence, verb: number): Frame | null {
  const by = sentence.tokens.findIndex((token, index) => index > verb && index < verb + FURTHEST && token.norm === 'by');
  const source = by < 0 ? null : phraseAfter(sentence, by + 1);
  const content = by < 0 ? null : tokensSpan(sentence, verb + 2, by);
  if (source === null || content === null) return null;
  return { sentence, source, cue: { from: verb, to: verb + 1 }, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

/** A finite form, or a participle behind "have" that no "be" makes passive; "put" may be tagged as its bare form. */
function isActive(sentence: Sentence, verb: number): boolean {
  const { tag, norm } = at(sentence, verb) as Token;
  const before = sentence.tokens.slice(Math.max(0, verb - 3), verb);
  if (/^VB[DZP]$/.test(tag) || (tag === 'VBG' && before.at(-1)?.tag !== 'DT')) return true;
  if (norm === 'put') return !before.some((token) => token.norm === 'to' || token.tag === 'MD' || token.lemma === 'be');
  return tag === 'VBN' && before.some(({ lemma }) => lemma === 'have') && !before.some(({ lemma }) => lemma === 'be');
}

/** Where what is told begins: the verb's object, or what stands behind its "of". */
function startOf(sentence: Sentence, verb: number): number | null {
  const { lemma } = at(sentence, verb) as Token;
  if (NAMING_VERBS.has(lemma)) return behindOf(sentence, verb);
  if (lemma === 'put') return putsAt(sentence, verb) ? verb + 1 : null;
  const object = COUNTING_VERBS.has(lemma) || lemma === 'declare' ? phraseAfter(sentence, verb + 1) : null;
  if (object === null) return null;
  if (lemma === 'declare') return endsInAdjective(sentence, object) ? object.from : null;
  return sentence.tokens.slice(object.from, object.to).some(({ tag, norm }) => tag === 'CD' || norm === 'no') ? object.from : null;
}

/** "told me of": an addressee stands between. */
export function tellsOf(sentence: Sentence, verb: number): boolean {
  const addressed = at(sentence, verb)?.lemma === 'tell' && /^(?:PRP|NNP)$/.test(at(sentence, verb + 1)?.tag ?? '');
  return addressed && at(sentence, verb + 2)?.norm === 'of';
}

/** "speaks of", "told me of". */
function behindOf(sentence: Sentence, verb: number): number | null {
  const of = tellsOf(sentence, verb) ? verb + 2 : verb + 1;
  return at(sentence, of)?.norm === 'of' ? of + 1 : null;
}

const MOST_BETWEEN = 5;

/** Where the number begins that is all that is told, or the number of the dead and hurt; null where a clause or a thing is told. */
function bareNumber({ tokens }: Sentence, verb: number): number | null {
  const to = tokens.findIndex(({ tag }, index) => index > verb && index <= verb + MOST_BETWEEN && tag === 'CD');
  const between = tokens.slice(verb + 1, to);
  const isNear = ({ tag, norm }: Token) => NEAR_NUMBER.has(norm) || QUALIFYING.has(norm) || tag === '``' || tag === 'PRP';
  if (to < 0 || !between.every(isNear)) return null;
  let end = to;
  while (tokens[end]?.tag === 'CD' || /^(?:to|or|-|–|million|thousand)$/.test(tokens[end]?.norm ?? '')) end += 1;
  const next = tokens[end];
  const told = next === undefined || AFTER_COUNT.has(next.norm) || FATE_ADJECTIVES.has(next.norm) || FATE_NOUNS.has(next.lemma);
  return told || endsInFate(tokens, end) ? verb + 1 : null;
}

/** "40 of our men dead", "273 civilians killed". */
function endsInFate(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const { tag, norm } = tokens[index] ?? { tag: '.', norm: '' };
    if (index > from && FATE_ADJECTIVES.has(norm)) return true;
    if (!/^(?:NN|JJ|DT|PRP\$)/.test(tag) && norm !== 'of') return false;
  }
  return false;
}

const QUALIFYING = new Set(
  'at least most about around some over more less fewer under up almost nearly roughly approximately no'.split(' '),
);

/** "the operation complete", "the road open again". */
function endsInAdjective({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens[to]?.tag === 'JJ' || (tokens[to - 1]?.tag === 'JJ' && to - from > 1);
}

const FURTHEST = 8;

/** "put the number at over 9,500". */
function putsAt({ tokens }: Sentence, verb: number): boolean {
  const to = tokens.findIndex((token, index) => index > verb && index < verb + FURTHEST && token.norm === 'at');
  const counts = tokens.slice(to, to + FURTHEST).some(({ tag }) => tag === 'CD');
  return to > 0 && counts && !tokens.slice(verb + 1, to).some(({ tag }) => /^(?:VB|,)/.test(tag));
}

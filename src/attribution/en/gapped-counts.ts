import { AFTER_COUNT } from '../../languages/en/count-words.ts';
import { COUNTING_VERBS, SOURCE_NOUNS, SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { at, tokensSpan } from './skip.ts';
import { headNoun, phraseBefore } from './source-phrase.ts';

const TELLING = new Set(['put', 'give', 'speak']);

/** "The army counts 12 dead, the rebels 40 and the ministry 31": speakers without a verb, each with a number alone. */
export function gappedCounts({ sentence, cue, act, source }: Frame): Frame[] {
  const { lemma } = at(sentence, cue.from) as Token;
  const tells = SPEECH_VERBS.has(lemma) || COUNTING_VERBS.has(lemma) || TELLING.has(lemma);
  if (act !== 'assertion' || source === null || !tells) return [];
  const first = sentence.tokens.findIndex(({ tag }, index) => index >= cue.to && tag === 'CD');
  if (first < 0) return [];
  const found = sentence.tokens.flatMap((_, index) => (index > first ? (speakerOf(sentence, index) ?? []) : []));
  return found.flatMap(({ from, to }, index): Frame[] => {
    const next = found[index + 1]?.from ?? endOf(sentence, to);
    const content = tokensSpan(sentence, to, next);
    return content === null ? [] : [{ sentence, source: { from, to }, cue, content: [content], mode: 'indirect', act, relays: [] }];
  });
}

/** The speaker right before a number that stands alone. */
function speakerOf(sentence: Sentence, number: number): Range | null {
  if (at(sentence, number)?.tag !== 'CD' || !AFTER_COUNT.has(at(sentence, number + 1)?.norm ?? '.')) return null;
  const range = phraseBefore(sentence, number, 'last');
  if (range === null || range.to !== number || !/^(?:,|;|and|but|while)$/.test(at(sentence, range.from - 1)?.norm ?? '')) return null;
  const noun = headNoun(sentence, range);
  const isBody = noun?.tag.startsWith('NNP') === true && at(sentence, range.from)?.tag === 'DT';
  return noun !== null && (isBody || Object.hasOwn(SOURCE_NOUNS, noun.lemma)) ? range : null;
}

function endOf({ tokens }: Sentence, from: number): number {
  const end = tokens.findIndex(({ norm }, index) => index > from && /^[;.]$/.test(norm));
  return end < 0 ? tokens.length : end;
}

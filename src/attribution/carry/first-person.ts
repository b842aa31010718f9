import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { countUpTo, indexSpans } from '../span-index.ts';
import { canGoOn, carried, lastWord } from './going-on.ts';
import { REACH } from './quotations.ts';
import { type CarryText, saysFirstPerson } from './text.ts';

/** "We had to leave. We were scared, said X": words in the first person outside quotation marks are a speaker's. */
export function firstPerson(text: CarryText, told: readonly Attribution[], taken: readonly Attribution[]): Attribution[] {
  const { sentences } = text;
  const claimed = indexSpans([...told, ...taken], ({ content }) => content);
  const cued = told.filter((one) => one.cueSpan !== null && !one.carried).sort((a, b) => startOf(a) - startOf(b));
  const starts = cued.map(startOf);
  return sentences.flatMap((sentence, index) => {
    if (claimed(sentence).length > 0 || !(saysFirstPerson(text, sentence) || isBetween(text, index))) return [];
    const passed = countUpTo(starts, sentence.start);
    const [previous, next] = [cued[passed - 1], cued[passed]];
    if (next !== undefined && text.countBetween(sentence.end, startOf(next)) < REACH && isLate(text, next))
      return [carried(next, sentence)];
    const recent =
      previous !== undefined && canGoOn(text.words, previous) && text.countBetween(lastWord(previous), sentence.start) <= REACH;
    return recent ? [carried(previous, sentence)] : [];
  });
}

/** "… said Samira" closes what was said before it; "The director said …" opens what he says, which may be told of us. */
function isLate({ sentences, words }: CarryText, { cueSpan, content }: Attribution): boolean {
  if (content.some(({ start }) => start < (cueSpan?.start ?? 0))) return true;
  return sentences.some(
    (sentence) => content.some((span) => overlaps(sentence, span)) && sentence.tokens.some(({ norm }) => words.firstPerson.has(norm)),
  );
}

function startOf({ cueSpan }: Attribution): number {
  return cueSpan?.start ?? 0;
}

/** A sentence without "we" between sentences with it. */
function isBetween(text: CarryText, index: number): boolean {
  const [before, sentence] = [text.sentences[index - 1], text.sentences[index]];
  if (before === undefined || sentence === undefined || !text.sameParagraph(before, sentence)) return false;
  const goesOn = saysFirstPerson(text, text.sentences[index + 1]) || saysFirstPerson(text, text.sentences[index + 2]);
  return goesOn && saysFirstPerson(text, before);
}

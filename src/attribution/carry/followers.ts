import type { Sentence } from '../../text/sentence.ts';
import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { indexSpans } from '../span-index.ts';
import { canGoOn, carried } from './going-on.ts';
import type { CarryText } from './text.ts';

/** A block of more sentences than this has lost its paragraphs: there a speaker reaches one sentence far. */
const LONG_BLOCK = 10;

/** Sentences of one paragraph that go on with the speaker before, as far as the words show that the report does not. */
export function followers(text: CarryText, told: readonly Attribution[]): Attribution[] {
  const toldIn = indexSpans(told, ({ content }) => content);
  const main = mainSpeaker(told);
  const result: Attribution[] = [];
  let current: Attribution | null = null;
  let previous: Sentence | null = null;
  for (const sentence of text.sentences) {
    const own = toldIn(sentence);
    if (own.length > 0) current = speaksLast(text, own, sentence) ?? null;
    else if (current !== null && goesOn(text, { sentence, previous, isMain: current.source === main }))
      result.push(carried(current, sentence));
    else current = null;
    result.push(...backward(text, { sentence, own, previous }));
    previous = sentence;
  }
  return result;
}

/** A report that is one speaker's account goes on with it wherever no other voice is named. */
function mainSpeaker(told: readonly Attribution[]): string | null {
  const counts = new Map<string, number>();
  const named = told.filter(({ mode, carried: silent }) => mode !== 'hearsay' && !silent);
  for (const { source } of named) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= 3 && count >= named.length / 2)?.[0] ?? null;
}

/** The speaker whose told words come last in the sentence: the one who may go on. */
function speaksLast({ words }: CarryText, own: readonly Attribution[], sentence: Sentence): Attribution | undefined {
  return own.findLast(
    (attribution) =>
      attribution.mode !== 'hearsay' &&
      canGoOn(words, attribution) &&
      !isNobody(attribution) &&
      (attribution.content.some((span) => span.end >= sentence.end - 2 && overlaps(span, sentence)) || isLate(attribution, own)),
  );
}

/** "…, the governor said.": who is named at the end of a sentence goes on like one whose words end it. */
function isLate({ content, cueSpan }: Attribution, own: readonly Attribution[]): boolean {
  const last = Math.max(...own.map((other) => other.cueSpan?.start ?? 0));
  return cueSpan !== null && cueSpan.start === last && content.every((span) => span.end <= cueSpan.start);
}

/** "Critics say": the report itself speaks after them. */
function isNobody({ type, source }: Attribution): boolean {
  return type === 'unknown' && !/\p{Lu}/u.test(source.slice(1));
}

interface Turn {
  readonly sentence: Sentence;
  readonly previous: Sentence | null;
  readonly isMain: boolean;
}

function goesOn(text: CarryText, { sentence, previous, isMain }: Turn): boolean {
  if (previous === null || !text.sameParagraph(previous, sentence) || text.words.isImpersonal(sentence)) return false;
  const first = sentence.tokens[0]?.norm ?? '';
  if (text.words.continuing.has(first)) return true;
  return isMain && !text.words.turning.has(first) && text.blockLength(sentence) <= LONG_BLOCK;
}

interface Late {
  readonly sentence: Sentence;
  readonly own: readonly Attribution[];
  readonly previous: Sentence | null;
}

/** "They met … . …, according to X": a late source also covers the sentence before that its pronoun goes on from. */
function backward(text: CarryText, { sentence, own, previous }: Late): Attribution[] {
  const late = own.find((attribution) => attribution.mode === 'according-to' && (attribution.cueSpan?.start ?? 0) > sentence.start + 5);
  if (late === undefined || previous === null || previous.paragraph !== sentence.paragraph || !text.words.pointsBack(sentence)) return [];
  const opens = text.sentences[previous.index - 1]?.paragraph !== sentence.paragraph;
  return opens ? [carried(late, previous)] : [];
}

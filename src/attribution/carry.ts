import type { Sentence } from '../text/sentence.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { DirectSpeech } from './direct-speech.ts';
import type { AttributionInput } from './find.ts';
import type { CarryWords } from './grammar.ts';

/** A block of more sentences than this has lost its paragraphs: there a speaker reaches one sentence far. */
const LONG_BLOCK = 10;

/** The attributions with the quotations that go on after them, and the sentences that are carried over, marked so. */
export function carryOver(input: AttributionInput, { told, speech, words }: Told): Attribution[] {
  const text = { ...input, words };
  const asserted = told.filter((one) => one.act === 'assertion');
  const quoted = speech.reduce<readonly Attribution[]>((before, part) => withQuotation(text, before, part), asserted);
  const followed = followers(text, quoted);
  return [...quoted, ...followed, ...firstPerson(text, quoted, followed), ...told.filter((one) => one.act !== 'assertion')];
}

interface Told {
  readonly told: readonly Attribution[];
  readonly speech: readonly DirectSpeech[];
  readonly words: CarryWords;
}

interface Text extends AttributionInput {
  readonly words: CarryWords;
}

/** Sentences that a speaker may be silent for and still own the next quotation or words in the first person. */
const REACH = 4;

/** A quotation without a cue belongs to the last speaker before it, if that is not long ago. */
function withQuotation(input: Text, told: readonly Attribution[], part: DirectSpeech): readonly Attribution[] {
  if (told.some((attribution) => attribution.content.some((span) => overlaps(span, part)))) return told;
  const inOneSentence = input.sentences.find((sentence) => contains(sentence, part));
  if (inOneSentence !== undefined && part.end - part.start < (inOneSentence.end - inOneSentence.start) * 0.8) return told;
  const before = told
    .filter((attribution) => lastWord(attribution) <= part.start && canGoOn(input, attribution))
    .sort((a, b) => lastWord(b) - lastWord(a))[0];
  if (before === undefined || sentencesBetween(input, lastWord(before), part.start) > REACH) return told;
  if (!goesOnWithin(input, before, part)) return [...told, { ...carried(before, part), mode: 'direct' }];
  return told.map((one) =>
    one === before ? { ...one, mode: 'direct', content: [...one.content, { start: part.start, end: part.end }] } : one,
  );
}

/** "…", he said. "…": in one paragraph the quotations of one speaker are one. */
function goesOnWithin(input: Text, before: Attribution, part: DirectSpeech): boolean {
  const between = input.report.text.slice(lastWord(before), part.start);
  return !between.includes('\n') || (before.mode === 'direct' && !/[\p{L}\p{N}]/u.test(between));
}

/** Opinions, deeds told of and writings are not gone on with: "he believes", "she had written", "reports say". */
function canGoOn(input: Text, attribution: Attribution): boolean {
  return attribution.type !== 'hearsay' && attribution.type !== 'document' && !input.words.passing.test(attribution.cue);
}

/** "Critics say": the report itself speaks after them. */
function isNobody({ type, source }: Attribution): boolean {
  return type === 'unknown' && !/\p{Lu}/u.test(source.slice(1));
}

function lastWord(attribution: Attribution): number {
  return Math.max(attribution.cueSpan?.end ?? 0, ...attribution.content.map((span) => span.end));
}

function sentencesBetween(input: Text, from: number, to: number): number {
  return input.sentences.filter((sentence) => sentence.start >= from && sentence.end <= to).length;
}

function followers(input: Text, told: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  let current: Attribution | null = null;
  let previous: Sentence | null = null;
  for (const sentence of input.sentences) {
    const own = told.filter((attribution) => attribution.content.some((span) => overlaps(span, sentence)));
    if (own.length > 0) current = opensParagraph(input, own, sentence) ?? null;
    else if (current !== null && goesOn(input, sentence, previous)) result.push(carried(current, sentence));
    else current = null;
    result.push(...backward(input, sentence, own, previous));
    previous = sentence;
  }
  return result;
}

/** The speaker whose told words come last in the sentence: the one who may go on. */
function opensParagraph(input: Text, own: readonly Attribution[], sentence: Sentence): Attribution | undefined {
  return own.findLast(
    (attribution) =>
      attribution.mode !== 'hearsay' &&
      canGoOn(input, attribution) &&
      !isNobody(attribution) &&
      attribution.content.some((span) => span.end >= sentence.end - 2 && overlaps(span, sentence)),
  );
}

function goesOn(input: Text, sentence: Sentence, previous: Sentence | null): boolean {
  if (previous === null || !sameParagraph(input, previous, sentence) || input.words.isImpersonal(sentence)) return false;
  const first = sentence.tokens[0]?.norm ?? '';
  if (input.words.turning.has(first)) return false;
  const long = input.sentences.filter((other) => other.paragraph === sentence.paragraph).length > LONG_BLOCK;
  return !long || input.words.continuing.has(first);
}

/** A line break between two sentences parts paragraphs, unless the text is wrapped at a column. */
function sameParagraph(input: Text, previous: Sentence, sentence: Sentence): boolean {
  if (previous.paragraph !== sentence.paragraph) return false;
  return (
    !/[\r\n]/.test(input.report.text.slice(previous.end, sentence.start)) || /[\p{L}\d,][ \t]*\r?\n[ \t]*\p{Ll}/u.test(input.report.text)
  );
}

/** "They met … . …, according to X": a late source also covers the sentence before that its pronoun goes on from. */
function backward(input: Text, sentence: Sentence, own: readonly Attribution[], previous: Sentence | null): Attribution[] {
  const late = own.find((attribution) => attribution.mode === 'according-to' && (attribution.cueSpan?.start ?? 0) > sentence.start + 5);
  if (late === undefined || previous === null || previous.paragraph !== sentence.paragraph) return [];
  const opens = !input.sentences.some((other) => other.paragraph === sentence.paragraph && other.index < previous.index);
  return input.words.pointsBack(sentence) && opens ? [carried(late, previous)] : [];
}

/** "We had to leave. We were scared, said X": words in the first person outside quotation marks are a speaker's. */
function firstPerson(input: Text, told: readonly Attribution[], taken: readonly Attribution[]): Attribution[] {
  const speaks = (sentence: Sentence | undefined): boolean =>
    sentence?.tokens.some((token) => input.words.firstPerson.has(token.norm)) ?? false;
  const free = (sentence: Sentence): boolean =>
    ![...told, ...taken].some((attribution) => attribution.content.some((span) => overlaps(span, sentence)));
  return input.sentences.flatMap((sentence, index) => {
    const before = input.sentences[index - 1];
    const between =
      before !== undefined &&
      sameParagraph(input, before, sentence) &&
      speaks(before) &&
      (speaks(input.sentences[index + 1]) || speaks(input.sentences[index + 2]));
    if (!free(sentence) || (!speaks(sentence) && !between)) return [];
    const next = told.find((attribution) => attribution.cueSpan !== null && attribution.cueSpan.start > sentence.start);
    const near = next !== undefined && input.sentences.findIndex((other) => contains(other, next.cueSpan ?? other)) - index <= 4;
    const previous = told.findLast((attribution) => attribution.cueSpan !== null && attribution.cueSpan.start < sentence.start);
    const recent =
      previous !== undefined && canGoOn(input, previous) && sentencesBetween(input, lastWord(previous), sentence.start) <= REACH;
    const speaker = near ? next : recent ? previous : undefined;
    return speaker === undefined ? [] : [carried(speaker, sentence)];
  });
}

function carried(attribution: Attribution, span: { start: number; end: number }): Attribution {
  const mode = attribution.mode === 'direct' ? 'indirect' : attribution.mode;
  return { ...attribution, content: [{ start: span.start, end: span.end }], mode, carried: true, sourceSpan: null };
}

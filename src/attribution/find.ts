import type { Clause } from '../languages/clause.ts';
import { DISPLAY_VERBS, STATEMENT_TITLE, STATEMENT_TITLE_LATE } from '../languages/en/speech-words.ts';
import type { Mentions } from '../mentions/mention.ts';
import { bodySpans } from '../reports/plain.ts';
import type { Report } from '../reports/report.ts';
import type { Sentence } from '../text/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { carryOver } from './carry.ts';
import { type DirectSpeech, findDirectSpeech } from './direct-speech.ts';
import { fullPhrase } from './extent.ts';
import { type Frame, framesIn } from './frame.ts';
import type { Link } from './link.ts';
import type { Range } from './source-phrase.ts';
import { type Speaker, speakerAt } from './speaker.ts';

export interface AttributionInput {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly (readonly Clause[])[];
  readonly mentions: Mentions;
}

/** Finds who says what in a report, and answers for any stretch of its text who vouches for it. */
export function findAttributions(input: AttributionInput): Attributions {
  const speech = findDirectSpeech(input.report.text, bodySpans(input.report));
  const told = attributionsInOrder(input, speech);
  const all = [...told, ...carryOver(input, told, speech)];
  const base = baseChain(input.report);
  return {
    all,
    chainAt: (span) => chainAt(all, base, span),
    isDirect: (span) => speech.some((part) => contains(part, span)),
  };
}

/** Goes through the text once; each source phrase sees the speakers before it. */
function attributionsInOrder(input: AttributionInput, speech: readonly DirectSpeech[]): Attribution[] {
  const speakers: Speaker[] = [];
  const result: Attribution[] = [];
  for (const sentence of input.sentences) {
    for (const frame of framesIn(sentence)) {
      const inside =
        frame.source !== null &&
        speech.some((part) => contains(part, cueSpan(frame)) && !frame.sentence.tokens.some((token) => token.start < part.start));
      const attribution = toAttribution(input, frame, { speakers, speech, nested: inside });
      if (attribution !== null) result.push(attribution);
    }
  }
  return result;
}

interface Known {
  readonly speakers: Speaker[];
  readonly speech: readonly DirectSpeech[];
  readonly nested: boolean;
}

function toAttribution(input: AttributionInput, frame: Frame, known: Known): Attribution | null {
  const cue = input.report.text.slice(cueSpan(frame).start, cueSpan(frame).end);
  if (frame.mode === 'hearsay') {
    return {
      source: cue,
      type: 'hearsay',
      sourceSpan: null,
      cue,
      cueSpan: cueSpan(frame),
      content: [frame.content],
      mode: 'hearsay',
      via: [],
    };
  }
  const speaker =
    frame.source === null
      ? known.speakers.at(-1)
      : speakerAt(
          input.report.text,
          { sentence: frame.sentence, range: frame.source },
          { parties: input.mentions.parties, earlier: known.speakers },
        );
  if (speaker === undefined || (isDisplay(frame) && !DISPLAYING.has(speaker.type))) return null;
  known.speakers.push(speaker);
  const content = contentOf(frame, known.speech);
  return {
    source: speaker.name,
    type: speaker.type,
    sourceSpan: frame.source === null ? subjectOf(frame) : spanOfRange(frame.sentence, fullPhrase(frame.sentence, frame.source, frame.cue)),
    cue,
    cueSpan: cueSpan(frame),
    content,
    mode: content.some((span) => known.speech.some((part) => overlaps(part, span)))
      ? 'direct'
      : frame.mode === 'according-to'
        ? 'according-to'
        : speaker.type === 'document'
          ? 'document'
          : 'indirect',
    via: viaOf(input, frame),
  };
}

const DISPLAYING: ReadonlySet<string> = new Set([
  'outlet',
  'agency',
  'state-media',
  'party-media',
  'activist-media',
  'document',
  'monitor',
]);

function isDisplay(frame: Frame): boolean {
  return DISPLAY_VERBS.has(frame.sentence.tokens[frame.cue.from]?.lemma ?? '') && frame.sentence.tokens[frame.cue.to]?.norm !== 'that';
}

/** The told words, and the whole quotation where they open or close one that runs over several sentences. */
function contentOf(frame: Frame, speech: readonly DirectSpeech[]): Span[] {
  const alone = frame.content.start === frame.content.end;
  const quotations = speech.filter((part) => overlaps(part, frame.content) || (alone && touches(part, frame.content)));
  return [frame.content, ...quotations.filter((part) => !contains(frame.content, part))];
}

function touches(part: DirectSpeech, content: Span): boolean {
  return part.end >= content.start - 3 && part.end <= content.end;
}

function cueSpan(frame: Frame): Span {
  const { tokens } = frame.sentence;
  return { start: tokens[frame.cue.from]?.start ?? 0, end: tokens[frame.cue.to - 1]?.end ?? 0 };
}

function spanOfRange({ tokens }: Sentence, range: Range): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** "X left, saying that …": the subject of the verb that the participle hangs on, or the nearest one above. */
function subjectOf({ sentence, cue }: Frame): Span | null {
  let index = cue.from;
  for (let steps = 0; steps < 4 && index >= 0; steps += 1) {
    const verb = index;
    const subject = sentence.tokens.findIndex((token) => token.head === verb && token.label === 'nsubj');
    if (subject >= 0 && subject < cue.from) return spanOfRange(sentence, fullPhrase(sentence, { from: subject, to: subject + 1 }, cue));
    index = sentence.tokens[index]?.head ?? -1;
  }
  return null;
}

/** "told AFP", "told the newspaper X": the outlet on the way from the source to the publisher. */
function viaOf(input: AttributionInput, frame: Frame): Link[] {
  if (frame.addressee === null) return [];
  const { tokens } = frame.sentence;
  const span = { start: tokens[frame.addressee.from]?.start ?? 0, end: tokens[frame.addressee.to - 1]?.end ?? 0 };
  const outlet = input.mentions.parties.find((mention) => mention.partyKind === 'media' && overlaps(mention, span));
  if (outlet === undefined) return [];
  const type = /^(?:AFP|AP|Reuters|dpa)$/i.test(outlet.exact) || /agency/i.test(outlet.name) ? 'agency' : 'outlet';
  return [{ source: outlet.exact, type, cue: `told ${outlet.exact}` }];
}

/** The publisher, and the author of the whole text where its title names one ("Statement by …"). */
function baseChain(report: Report): Link[] {
  const publisher: Link = { source: report.publisher ?? 'publisher', type: 'publisher', cue: null };
  const title = report.title ?? '';
  const author = STATEMENT_TITLE.exec(title)?.[1] ?? STATEMENT_TITLE_LATE.exec(title)?.[1];
  return author === undefined ? [publisher] : [publisher, { source: author.trim(), type: 'official', cue: 'statement' }];
}

function chainAt(all: readonly Attribution[], base: readonly Link[], span: Span): Link[] {
  const covering = all.filter((attribution) => covers(attribution, span)).sort((a, b) => reach(b, span) - reach(a, span));
  const links = covering.flatMap((attribution) => [
    ...attribution.via,
    { source: attribution.source, type: attribution.type, cue: attribution.cue },
  ]);
  const distinct = links.filter((link, index) => links.findIndex((other) => other.source === link.source) === index);
  return [...base, ...distinct];
}

/** Most of the span must lie in the told words; the frame's own source and cue are the teller's. */
function covers(attribution: Attribution, span: Span): boolean {
  const frame = attribution.cueSpan;
  if (
    frame !== null &&
    span.start <= frame.start &&
    frame.end <= span.end &&
    attribution.mode !== 'hearsay' &&
    attribution.mode !== 'according-to'
  ) {
    return attribution.content.some((part) => share(part, span) > 0.35);
  }
  return attribution.content.some((part) => share(part, span) > 0.5);
}

function share(part: Span, span: Span): number {
  return (Math.min(part.end, span.end) - Math.max(part.start, span.start)) / Math.max(1, span.end - span.start);
}

function reach(attribution: Attribution, span: Span): number {
  return Math.max(...attribution.content.filter((part) => share(part, span) > 0).map((part) => part.end - part.start));
}

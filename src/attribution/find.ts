import type { LanguagePack } from '../languages/pack.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Report } from '../reports/report.ts';
import type { Sentence } from '../text/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { carryOver } from './carry.ts';
import { baseChain, chainAt } from './chain.ts';
import { type DirectSpeech, findDirectSpeech } from './direct-speech.ts';
import { type FoundFrame, rangeSpan } from './frame.ts';
import { type AttributionGrammar, grammars } from './grammar.ts';
import type { Link, SourceType } from './link.ts';
import type { Speaker } from './speaker.ts';
import { hearsay, toldBy } from './told.ts';

const MEDIA: ReadonlySet<SourceType> = new Set(['outlet', 'agency', 'state-media', 'party-media', 'activist-media']);

export interface AttributionInput {
  readonly language: LanguagePack['code'];
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
}

/** Finds who says what in a report, and answers for any stretch of its text who vouches for it. */
export function findAttributions(input: AttributionInput): Attributions {
  const speech = findDirectSpeech(input.report.text, paragraphsOf(input.sentences));
  const grammar = grammars[input.language];
  const all = grammar === undefined ? [] : attributionsBy(grammar, input, speech);
  const base = baseChain(input.report, grammar?.authorIn(input.report.title ?? '') ?? null);
  return {
    all,
    chainAt: (span) => chainAt(all, base, span),
    isDirect: (span) => speech.some((part) => contains(part, span)),
  };
}

/** From the first to the last sentence of each paragraph: a quotation that is never closed ends with it. */
function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const groups = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  return [...groups.values()].map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }));
}

function attributionsBy(grammar: AttributionGrammar, input: AttributionInput, speech: readonly DirectSpeech[]): Attribution[] {
  const told = attributionsInOrder(grammar, input, speech);
  return carryOver(input, { told, speech, words: grammar.carry });
}

/** Goes through the text once; each source phrase sees the speakers before it. */
function attributionsInOrder(grammar: AttributionGrammar, input: AttributionInput, speech: readonly DirectSpeech[]): Attribution[] {
  const { text } = input.report;
  const speakers: Speaker[] = [];
  return input.sentences.flatMap((sentence) =>
    grammar.frames(sentence).flatMap((frame): Attribution[] => {
      // Inside a quotation the wishes and judgements are its speaker's own.
      if (frame.act !== 'assertion' && speech.some((part) => overlaps(part, rangeSpan(sentence, frame.cue)))) return [];
      if (frame.mode === 'hearsay') return [hearsay(text, frame)];
      const speaker = speakerOf(grammar, input, { frame, earlier: speakers });
      const attribution = speaker === null ? null : toldBy(speaker, frame, { text, speech });
      if (speaker === null || attribution === null) return [];
      if (frame.act === 'assertion') speakers.push(speaker);
      return [attribution];
    }),
  );
}

interface Heard {
  readonly frame: FoundFrame;
  readonly earlier: readonly Speaker[];
}

function speakerOf(grammar: AttributionGrammar, { report, mentions }: AttributionInput, { frame, earlier }: Heard): Speaker | null {
  const { sentence, source, relays } = frame;
  const { parties } = mentions;
  const speaker = source === null ? earlier.at(-1) : grammar.speakerAt(report.text, { sentence, range: source }, { parties, earlier });
  if (speaker === undefined) return null;
  const via = relays.flatMap((relay): Link[] => {
    const { name, type } = grammar.speakerAt(report.text, { sentence, range: relay.range }, { parties, earlier: [] });
    return relay.certain || MEDIA.has(type) ? [{ source: name, type, cue: `${relay.cue} ${name}` }] : [];
  });
  return via.length === 0 ? speaker : { ...speaker, via };
}

import type { PartyKind, PartyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentence.ts';
import { contains, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type FoundFrame, rangeSpan } from './frame.ts';
import type { AttributionGrammar } from './grammar.ts';
import type { Link, SourceType } from './link.ts';
import type { Speaker } from './speaker.ts';
import { hearsay, type Surroundings, toldBy } from './told.ts';

const MEDIA: ReadonlySet<SourceType> = new Set(['outlet', 'agency', 'state-media', 'party-media', 'activist-media']);
/** Speakers that a name or a pronoun may still point back to. */
const MEMORY = 200;

interface Around extends Surroundings {
  partiesAt(span: Span): readonly PartyMention[];
  placesAt(span: Span): readonly Span[];
  kindOf(id: string): PartyKind | null;
}

/** Goes through the text once; each source phrase sees the speakers before it. */
export function toldInOrder(grammar: AttributionGrammar, sentences: readonly Sentence[], around: Around): Attribution[] {
  const speakers: Speaker[] = [];
  return sentences.flatMap((sentence, index) =>
    grammar.frames(sentence).flatMap((frame): Attribution[] => {
      // Inside a quotation the wishes and judgements are its speaker's own.
      if (frame.act !== 'assertion' && around.speechAt(rangeSpan(sentence, frame.cue)).length > 0) return [];
      if (frame.mode === 'hearsay') return [hearsay(around.text, frame)];
      const speaker = speakerOf(grammar, frame, { around, earlier: speakers.slice(-MEMORY), before: sentences[index - 1] });
      const attribution = speaker === null ? null : toldBy(speaker, frame, around);
      if (speaker === null || attribution === null) return [];
      if (frame.act === 'assertion' && !isQuoted(frame, around)) speakers.push(speaker);
      return [attribution];
    }),
  );
}

/** A speaker who only stands in somebody else's closed quotation is nobody that the report goes back to. */
function isQuoted({ sentence, cue }: FoundFrame, { speechAt }: Around): boolean {
  const span = rangeSpan(sentence, cue);
  return speechAt(span).some((part) => part.closed && contains(part, span));
}

interface Heard {
  readonly around: Around;
  readonly earlier: readonly Speaker[];
  readonly before: Sentence | undefined;
}

function speakerOf(grammar: AttributionGrammar, frame: FoundFrame, { around, earlier, before }: Heard): Speaker | null {
  const { sentence, source, mention, relays } = frame;
  const known = {
    parties: around.partiesAt(sentence),
    places: around.placesAt(sentence),
    kindOf: around.kindOf,
    earlier,
    before:
      before === undefined || before.paragraph !== sentence.paragraph ? null : { sentence: before, parties: around.partiesAt(before) },
  };
  const speaker =
    source === null ? earlier.at(-1) : grammar.speakerAt(around.text, { sentence, range: source, mention: mention ?? source }, known);
  if (speaker === undefined) return null;
  const via = relays.flatMap((relay): Link[] => {
    const { name, type } = grammar.speakerAt(
      around.text,
      { sentence, range: relay.range, mention: relay.range },
      { ...known, earlier: [] },
    );
    return relay.certain || MEDIA.has(type) ? [{ source: name, type, cue: `${relay.cue} ${name}` }] : [];
  });
  return via.length === 0 ? speaker : { ...speaker, via };
}

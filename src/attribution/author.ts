import { bodySpans } from '../reports/plain.ts';
import type { Report } from '../reports/report.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import type { Attribution } from './attribution.ts';
import type { DirectSpeech } from './direct-speech.ts';
import type { AttributionGrammar } from './grammar.ts';
import type { Link } from './link.ts';
import { indexSpans } from './span-index.ts';

const OPENING_LINES = 4;
const CLOSING_LINES = 6;
/** A text that says "we" or "I" in at least so many sentences, and in so large a share of them, is a statement. */
const FEWEST = 3;
const SHARE = 0.12;
/** The share of a text without a named author. */
const OWN_SHARE = 0.25;

/** Who speaks in a statement as a whole: named in its title, in its first lines or below it; null for any other report. */
export function authorOf(grammar: AttributionGrammar, report: Report, read: Read): Link | null {
  const lines = bodySpans(report)
    .flatMap((span) => report.text.slice(span.start, span.end).split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const opening = [report.title ?? '', ...lines.slice(0, OPENING_LINES)];
  const own = isSelfVoiced(grammar, read);
  const found = grammar.authorIn({ opening, closing: own ? lines.slice(-CLOSING_LINES) : [], first: read.sentences.slice(0, 3), own });
  return found === null ? null : { source: found.name, type: found.type, cue: 'statement' };
}

export interface Read {
  readonly sentences: readonly Sentence[];
  readonly speech: readonly DirectSpeech[];
}

/** True where the report itself says "we" or "I", outside quotations. */
function isSelfVoiced(grammar: AttributionGrammar, read: Read): boolean {
  // Arabic has its "we" in the verb: "نؤكد".
  const own = ownSentences(grammar, read, ({ morph }) => morph?.person === 1);
  return own.length >= FEWEST && own.length >= read.sentences.length * SHARE;
}

function ownSentences(
  { carry }: AttributionGrammar,
  { sentences, speech }: Read,
  speaksToo: (token: Token) => boolean = () => false,
): Sentence[] {
  const quotedAt = indexSpans(speech, (part) => [part]);
  return sentences.filter(({ tokens }) =>
    tokens.some((token) => (carry.firstPerson.has(token.norm) || speaksToo(token)) && quotedAt(token).length === 0),
  );
}

/** True where the report speaks of itself from its opening on, more often than any report does, before anybody else has spoken. */
export function speaksFirst(grammar: AttributionGrammar, read: Read, others: readonly Attribution[]): boolean {
  const own = ownSentences(grammar, read);
  const [opening] = own;
  if (opening === undefined || own.length < Math.max(FEWEST, read.sentences.length * OWN_SHARE)) return false;
  const first = Math.min(...others.map(({ cueSpan }) => cueSpan?.start ?? Number.POSITIVE_INFINITY));
  return opening.index < OPENING_LINES && opening.end <= first;
}

import { isVerb } from '../../languages/ar/readings.ts';
import { ATTITUDE_VERBS, SEEING_VERBS, SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { type FoundFrame, type Range, toldTo } from '../frame.ts';
import { speakerBefore, subjectBefore } from './before-verb.ts';
import { canSpeak } from './can-speak.ts';
import { type SourceAt, sourceFrom } from './source-phrase.ts';
import { contentEnd, contentFrom, quotedBefore } from './told-words.ts';

/**
 * "قال X إن …", "X قال …", "وأضاف: …", "«…»، يقول X", "نقلت X عن Y قوله …": the frame of a verb of speech at `at`, or
 * null. `told` are the frames of the sentence so far: without a speaker of its own, the verb goes on with theirs.
 */
export function verbFrame(sentence: Sentence, at: number, told: readonly FoundFrame[]): FoundFrame | null {
  const { tokens } = sentence;
  const verb = tokens[at] as Token;
  if (!isVerb(verb.tag) || verb.morph?.passive === true || verb.morph?.person === 1 || verb.text === 'يدعى') return null;
  if (verb.lemma === 'نقل') return quoting(sentence, at);
  const seeing = SEEING_VERBS.has(verb.lemma);
  if (!SPEECH_VERBS.has(verb.lemma) && !ATTITUDE_VERBS.has(verb.lemma) && !seeing) return null;
  const found = sourceFrom(sentence, at + 1);
  const called = found.source !== null && isOblique(tokens[found.source.from]);
  const behind = found.source !== null && !called && canSpeak(sentence, found.source) ? found : null;
  const source = behind?.source ?? speakerBefore(sentence, at) ?? (told.length === 0 ? subjectBefore(sentence, at) : null);
  if (seeing && (source === null || !canSpeak(sentence, source, 'witnessing'))) return null;
  return framed(sentence, { at, source, found: behind ?? (called ? { ...found, source: null } : withoutSource(found, at)) });
}

/** "ودعت الطرفين إلى": by its ending nobody who speaks. */
const isOblique = (token: Token | undefined): boolean =>
  token !== undefined && /^NN[SD]$/.test(token.tag) && /ين$/.test(token.norm) && token.morph?.definite === true;

interface Framing {
  readonly at: number;
  readonly source: Range | null;
  /** What stands behind the verb: the speaker, an addressee, and where the told words may begin. */
  readonly found: SourceAt;
}

function framed(sentence: Sentence, { at, source, found }: Framing): FoundFrame | null {
  const verb = sentence.tokens[at] as Token;
  const from = contentFrom(sentence, found, verb);
  const content =
    from === null
      ? quotedBefore(sentence, at, found.to)
      : { start: sentence.tokens[from]?.start ?? sentence.end, end: contentEnd(sentence, from, isNounAsked(sentence, verb, from)) };
  if (content === null) return null;
  return {
    sentence,
    source,
    cue: { from: at, to: at + 1 },
    content: [content],
    mode: 'indirect',
    // "لم يؤكد": what is not said nobody vouches for.
    act: ATTITUDE_VERBS.get(verb.lemma) ?? (sentence.tokens[at - 1]?.tag === 'NEG' ? 'topic' : 'assertion'),
    relays: toldTo(found.addressee, 'ل'),
    mention: source,
    tellers: 'any',
  };
}

/** "طالب بتسليم": what is asked for is a noun, not a clause. */
const isNounAsked = ({ tokens }: Sentence, verb: Token, from: number): boolean =>
  ATTITUDE_VERBS.has(verb.lemma) && tokens[from]?.tag === 'VN' && tokens[from - 1]?.tag !== 'SC';

const withoutSource = ({ addressee }: SourceAt, at: number): SourceAt => ({ source: null, addressee, to: addressee?.to ?? at + 1 });

/** "نقلت الوكالة عن مسؤول قوله إن": the source stands behind "from", the outlet before it. */
function quoting(sentence: Sentence, at: number): FoundFrame | null {
  const { tokens } = sentence;
  const after = sourceFrom(sentence, at + 1);
  const outlet = after.source ?? speakerBefore(sentence, at);
  const from = tokens.findIndex(({ lemma }, index) => index >= Math.max(at + 1, after.to) && index < after.to + 6 && lemma === 'عن');
  if (outlet === null || from < 0 || !canSpeak(sentence, outlet)) return null;
  const quoted = sourceFrom(sentence, from + 1);
  if (quoted.source === null || !canSpeak(sentence, quoted.source)) return null;
  const said = /^قول/.test(tokens[quoted.to]?.norm ?? '') ? quoted.to + 1 : quoted.to;
  const made = framed(sentence, { at, source: quoted.source, found: { ...quoted, to: said } });
  return made === null ? null : { ...made, relays: [{ range: outlet, cue: 'نقلت عن', certain: true }] };
}

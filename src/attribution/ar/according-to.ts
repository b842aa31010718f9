import { isVerb } from '../../languages/ar/readings.ts';
import { ACCORDING, SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { type FoundFrame, type Range, toldTo } from '../frame.ts';
import { canSpeak } from './can-speak.ts';
import { sourceFrom } from './source-phrase.ts';

/** "بحسب X", "وفق ما أفاد X", "كما ذكر X", "على حد قوله": whose account the words around it are; null where none is. */
export function accordingFrame(sentence: Sentence, at: number): FoundFrame | null {
  const { tokens } = sentence;
  const length = cueLength(tokens, at);
  if (length === 0) return null;
  const verb = verbAfter(tokens, at + length);
  if (tokens[at]?.lemma === 'كما' && verb === 0) return null;
  // "البناء عليها": building on something.
  if (tokens[at]?.morph?.definite === true && tokens[at]?.morph?.pronoun == null) return null;
  // "على حد قوله": the speaker is the last one.
  if (tokens[at + length - 1]?.morph?.pronoun != null)
    return frameOf(sentence, { cue: { from: at, to: at + length }, source: null, addressee: null });
  const found = sourceFrom(sentence, at + length + verb);
  if (found.source === null || !canSpeak(sentence, found.source)) return null;
  const next = tokens[found.to];
  // "كما أفاد X أن …" tells what follows: a frame of its verb.
  if (tokens[at]?.lemma === 'كما' && (next?.tag === 'SC' || next?.text === ':' || next?.tag === 'IN')) return null;
  return frameOf(sentence, { cue: { from: at, to: at + length + verb }, source: found.source, addressee: found.addressee });
}

const CUES = [...ACCORDING.map((words) => words.split(' ')), ['كما']];

function cueLength(tokens: readonly Token[], at: number): number {
  const cue = CUES.find((words) => words.every((word, index) => tokens[at + index]?.lemma === word || bare(tokens[at + index]) === word));
  return cue?.length ?? 0;
}

// The word lists know "وفقا" by itself, "طبقا" and "بناء" only by their letters.
const bare = (token: Token | undefined): string => token?.norm ?? '';

/** "ما أعلنه", "ما أفادت به", a verb of speech right behind "as": how many tokens that takes. */
function verbAfter(tokens: readonly Token[], at: number): number {
  const what = tokens[at]?.norm === 'ما' ? 1 : 0;
  const verb = tokens[at + what];
  if (verb === undefined || !isVerb(verb.tag) || !(SPEECH_VERBS.has(verb.lemma) || verb.lemma === 'نقل')) return 0;
  return what + 1 + (/^به$/.test(tokens[at + what + 1]?.text ?? '') ? 1 : 0);
}

interface Found {
  readonly cue: Range;
  readonly source: Range | null;
  readonly addressee: Range | null;
}

function frameOf(sentence: Sentence, { cue, source, addressee }: Found): FoundFrame {
  const content = contentOf(sentence, cue, source?.to ?? cue.to);
  return {
    sentence,
    source,
    cue,
    content,
    mode: 'according-to',
    act: 'assertion',
    relays: toldTo(addressee, 'ل'),
    mention: source,
    tellers: 'any',
  };
}

/** At the beginning it covers what follows, at the end what stands before, in the middle both. */
function contentOf(sentence: Sentence, cue: Range, to: number): Span[] {
  const { tokens, start, end } = sentence;
  const first = tokens[cue.from]?.start ?? start;
  if (tokens.slice(0, cue.from).every(({ tag }) => tag === 'CC' || tag === 'PU')) {
    // "بحسب معلم طلب عدم كشف اسمه، …": what is said of the source goes on to the comma.
    const comma = tokens.findIndex(({ text }, index) => index >= to && index < to + 8 && text === '،');
    return [{ start: tokens[comma < 0 ? to : comma + 1]?.start ?? end, end }];
  }
  const rest = tokens.slice(to).filter(({ tag }) => tag !== 'PU');
  const from = ownPart(tokens, cue.from) ?? start;
  const before = { start: from, end: first };
  return rest.length <= 3 || rest[0]?.tag === 'REL' ? [before] : [before, { start: tokens[to]?.start ?? end, end }];
}

/** Where another speaker is told of in the same sentence, only the part behind "while" or a semicolon. */
function ownPart(tokens: readonly Token[], cue: number): number | null {
  const other = tokens.slice(0, cue).some(({ tag, lemma }) => isVerb(tag) && SPEECH_VERBS.has(lemma));
  if (!other) return null;
  const part = tokens.findLastIndex(
    ({ lemma, text }, at) => at < cue && (lemma === 'فيما' || lemma === 'بينما' || lemma === 'لكن' || text === '؛'),
  );
  return part < 0 ? null : (tokens[part]?.start ?? null);
}

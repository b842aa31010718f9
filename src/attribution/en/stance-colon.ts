import { STANCE_BEFORE_COLON } from '../../languages/en/speech-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Frame } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at, tokensSpan } from './skip.ts';
import { phraseBefore } from './source-phrase.ts';

const MOST_WORDS = 20;

/** "The mayor denies this: the road was never shut": a stance with a colon, and the holder's words behind it. */
export function stanceColon(sentence: Sentence, colon: number): Frame | null {
  if (colon < 2 || colon > MOST_WORDS || at(sentence, colon)?.norm !== ':') return null;
  const words = sentence.tokens.slice(0, colon).map(({ norm }) => norm);
  const stance = STANCE_BEFORE_COLON.exec(words.join(' '))?.[0].split(' ').length ?? 0;
  const source = stance === 0 ? null : phraseBefore(sentence, colon - stance);
  if (source === null || source.from > 0 || /^(?:it|this|that|there)$/.test(words[0] ?? '')) return null;
  const content = hasClause(sentence, colon + 1, sentence.tokens.length) ? tokensSpan(sentence, colon + 1, sentence.tokens.length) : null;
  const cue = { from: colon - stance, to: colon - stance + 1 };
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'indirect', act: 'assertion', relays: [] };
}

import type { Sentence } from '../../text/sentence.ts';
import type { Frame } from '../frame.ts';
import { at, skipPunctuation, tokensSpan, wholeSentence } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';

export function accordingTo(sentence: Sentence, index: number): Frame | null {
  if (at(sentence, index)?.norm !== 'according' || at(sentence, index + 1)?.norm !== 'to') return null;
  const source = phraseAfter(sentence, index + 2);
  if (source === null) return null;
  const cue = { from: index, to: index + 2 };
  const leading = index <= 1;
  const end = source.to;
  const relative = at(sentence, index - 1)?.tag === ',' && at(sentence, index - 2)?.tag === 'WDT' ? index - 2 : null;
  const from = leading ? skipPunctuation(sentence, end) : relative;
  const content = from === null ? wholeSentence(sentence) : tokensSpan(sentence, from, sentence.tokens.length);
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'according-to', act: 'assertion', addressee: null };
}

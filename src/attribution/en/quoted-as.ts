import type { Sentence } from '../../text/sentence.ts';
import type { Frame } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at, skipThat, tokensSpan } from './skip.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';

/** "X was quoted as saying by OUTLET": the source is X, and the outlet stands between. */
export function quotedAs(sentence: Sentence, index: number): Frame | null {
  if (at(sentence, index)?.lemma !== 'quote' || at(sentence, index + 1)?.norm !== 'as' || at(sentence, index + 2)?.norm !== 'saying')
    return null;
  const source = phraseBefore(sentence, index - 1);
  if (source === null) return null;
  const by = at(sentence, index + 3)?.norm === 'by' ? phraseAfter(sentence, index + 4) : null;
  const next = by?.to ?? index + 3;
  const after = hasClause(sentence, next, sentence.tokens.length)
    ? tokensSpan(sentence, skipThat(sentence, next), sentence.tokens.length)
    : null;
  const content = after ?? tokensSpan(sentence, 0, source.from);
  const cue = { from: index, to: index + 3 };
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'indirect', act: 'assertion', addressee: by };
}

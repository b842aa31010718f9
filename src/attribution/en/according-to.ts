import type { Sentence } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { at, skipPunctuation, tokensSpan, wholeSentence } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';
import { opensOther } from './told-end.ts';

const REPORTED = new Set(['report', 'announce', 'confirm', 'state', 'claim', 'publish']);

/** "according to X", "as reported by X". */
export function accordingTo(sentence: Sentence, index: number): Frame | null {
  const cue = cueAt(sentence, index);
  const source = cue === null ? null : phraseAfter(sentence, cue.to);
  if (cue === null || source === null) return null;
  const relative = at(sentence, index - 1)?.tag === ',' && at(sentence, index - 2)?.tag === 'WDT' ? index - 2 : null;
  const from = index <= 1 || at(sentence, index - 1)?.norm === ';' ? skipPunctuation(sentence, source.to) : relative;
  const content = from === null ? wholeSentence(sentence) : tokensSpan(sentence, from, endBeforeOther(sentence, from));
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'according-to', act: 'assertion', relays: [] };
}

/** "According to X, …; the army said …": what follows the semicolon is another's. */
function endBeforeOther(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const end = tokens.findIndex(({ norm }, index) => index > from && norm === ';' && opensOther(sentence, index));
  return end < 0 ? tokens.length : end;
}

function cueAt(sentence: Sentence, index: number): Range | null {
  if (/^acc?ording$/.test(at(sentence, index)?.norm ?? '') && at(sentence, index + 1)?.norm === 'to') return { from: index, to: index + 2 };
  if (at(sentence, index)?.norm !== 'as') return null;
  const verb = at(sentence, index + 1)?.tag === 'RB' ? index + 2 : index + 1;
  const reported = REPORTED.has(at(sentence, verb)?.lemma ?? '') && at(sentence, verb + 1)?.norm === 'by';
  return reported ? { from: index, to: verb + 2 } : null;
}

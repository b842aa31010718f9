import type { Sentence } from '../../text/sentence.ts';
import type { Frame, Range, Relay } from '../frame.ts';
import { hasClause } from './content-side.ts';
import { at, skipThat, tokensSpan } from './skip.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';
import { subjectBefore } from './subject.ts';

/** "AFP quoted X as saying", "X was quoted by AFP as saying": the source is X, and the outlet stands between. */
export function quotedAs(sentence: Sentence, index: number): Frame | null {
  const lemma = at(sentence, index)?.lemma;
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  return passive(sentence, index) ?? active(sentence, index);
}

function passive(sentence: Sentence, verb: number): Frame | null {
  const be = at(sentence, verb - 1)?.lemma === 'be' ? verb - 1 : null;
  const early = by(sentence, verb + 1);
  const saying = sayingAt(sentence, early?.to ?? verb + 1);
  if (be === null || saying === null) return null;
  const source = subjectBefore(sentence, be) ?? phraseBefore(sentence, be);
  const late = by(sentence, saying);
  return framed(
    sentence,
    { source, cue: { from: verb, to: early === null ? saying : verb + 1 }, outlet: early ?? late },
    late?.to ?? saying,
  );
}

function active(sentence: Sentence, verb: number): Frame | null {
  const source = phraseAfter(sentence, verb + 1);
  const saying = source === null ? null : sayingAt(sentence, source.to);
  if (source === null || saying === null) return null;
  return framed(sentence, { source, cue: { from: verb, to: verb + 1 }, outlet: subjectBefore(sentence, verb) }, saying);
}

/** "by AFP". */
function by(sentence: Sentence, index: number): Range | null {
  return at(sentence, index)?.norm === 'by' ? phraseAfter(sentence, index + 1) : null;
}

/** The index behind "as saying" or "saying"; null where neither stands here. */
function sayingAt(sentence: Sentence, index: number): number | null {
  const start = at(sentence, index)?.norm === 'as' ? index + 1 : index;
  return /^(?:saying|telling|stating|confirming|reporting)$/.test(at(sentence, start)?.norm ?? '') ? start + 1 : null;
}

interface Quoted {
  readonly source: Range | null;
  readonly cue: Range;
  readonly outlet: Range | null;
}

function framed(sentence: Sentence, { source, cue, outlet }: Quoted, next: number): Frame | null {
  if (source === null) return null;
  const after = hasClause(sentence, next, sentence.tokens.length);
  const first = Math.min(source.from, outlet?.from ?? source.from);
  const content = after ? tokensSpan(sentence, skipThat(sentence, next), sentence.tokens.length) : tokensSpan(sentence, 0, first);
  const relays: Relay[] = outlet === null ? [] : [{ range: outlet, cue: 'quoted', certain: true }];
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'indirect', act: 'assertion', relays };
}

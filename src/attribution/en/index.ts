import { STATEMENT_TITLE, STATEMENT_TITLE_LATE } from '../../languages/en/speech-words.ts';
import type { AttributionGrammar } from '../grammar.ts';
import { carry } from './carry.ts';
import { framesIn } from './frames.ts';
import { speakerAt } from './speaker.ts';

export const english: AttributionGrammar = { frames: framesIn, speakerAt, authorIn, carry };

function authorIn(title: string): string | null {
  return (STATEMENT_TITLE.exec(title)?.[1] ?? STATEMENT_TITLE_LATE.exec(title)?.[1])?.trim() ?? null;
}

import type { AttributionGrammar } from '../grammar.ts';
import { carry } from './carry.ts';
import { framesIn } from './frames.ts';
import { speakerAt } from './speaker.ts';

export const arabic: AttributionGrammar = { frames: framesIn, speakerAt, authorIn, carry };

const STATEMENT = /^(?:بيان|تصريح)\s+(?:صحفي\s+)?(?:صادر\s+عن|من|ل)?\s*(.{3,80})$/u;

function authorIn(title: string): string | null {
  return STATEMENT.exec(title)?.[1]?.trim() ?? null;
}

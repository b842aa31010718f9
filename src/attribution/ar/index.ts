import type { AttributionGrammar, Author, StatementText } from '../grammar.ts';
import { carry } from './carry.ts';
import { framesIn } from './frames.ts';
import { speakerAt } from './speaker.ts';

export const arabic: AttributionGrammar = { frames: framesIn, speakerAt, authorIn, carry };

const STATEMENT = /^(?:بيان|تصريح)\s+(?:صحفي\s+)?(?:صادر\s+عن|من|ل)?\s*(?!(?:حول|بشأن|عن|بخصوص|بمناسبة|إلى)\s)(.{3,80})$/u; // "about", "on the occasion of": no author

function authorIn({ opening: [title] }: StatementText): Author | null {
  const name = STATEMENT.exec(title ?? '')?.[1]?.trim();
  return name === undefined ? null : { name, type: 'official' };
}

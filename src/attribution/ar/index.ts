import type { AttributionGrammar, Author, StatementText } from '../grammar.ts';
import { carry } from './carry.ts';
import { framesIn } from './frames.ts';
import { speakerAt } from './speaker.ts';

export const arabic: AttributionGrammar = { frames: framesIn, speakerAt, authorIn, carry };

const STATEMENT = /^(?:بيان|تصريح)\s+(?:صحفي\s+)?(?:صادر\s+عن|من|ل)?\s*(?!(?:حول|بشأن|عن|بخصوص|بمناسبة|إلى)\s)(.{3,80})$/u; // "about", "on the occasion of": no author

function authorIn({ opening }: StatementText): Author | null {
  const [title] = opening;
  const named = STATEMENT.exec(title ?? '')?.[1]?.trim();
  const name = named ?? (opening.some((line) => IS_STATEMENT.test(line)) ? opening.find((line) => BODY.test(line))?.trim() : undefined);
  return name === undefined ? null : { name, type: 'official' };
}

const IS_STATEMENT = /^(?:بيان|تصريح)(?:\s|$)/u;
/** A line that is the name of who issues it: ministry, presidency, command, council, movement, party… */
const BODY = /^(?:وزارة|رئاسة|قيادة|مجلس|حركة|هيئة|مكتب|حزب|الأمانة|المجلس|القيادة|الهيئة)(?:\s+\S+){0,6}$/u;

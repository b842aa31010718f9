import type { AttributionGrammar } from '../grammar.ts';
import { authorIn } from './author.ts';
import { carry } from './carry.ts';
import { framesIn } from './frames.ts';
import { speakerAt } from './speaker.ts';

export const arabic: AttributionGrammar = { frames: framesIn, speakerAt, authorIn, carry };

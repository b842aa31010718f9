import type { Judgement } from '../comparison.ts';
import { names } from './reason.ts';
import { type Why, whyOf } from './words.ts';

/** A person's own words, else the name. */
export function judgedWhy({ by, reason }: Pick<Judgement, 'by' | 'reason'>): Why {
  return reason === null ? whyOf('judged', { by: names(by) }) : whyOf('judged-why', { words: names(reason) });
}

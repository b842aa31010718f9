import { PRECEDENT_OPENERS } from '../../languages/en/precedent-openers.ts';
import type { Sentence } from '../../text/sentence.ts';

/** How many tokens from `index` on set something earlier beside what is told ("as was the case", "the model was"); 0 for none. */
export function precedentOpener({ tokens }: Sentence, index: number): number {
  return PRECEDENT_OPENERS.find((words) => words.every((word, at) => tokens[index + at]?.norm === word))?.length ?? 0;
}

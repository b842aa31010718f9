import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { FigureDraft } from '../draft.ts';
import type { Counted } from './counted.ts';
import type { Fate } from './fate.ts';

/** A figure already read in the sentence: what later numbers may be a part of, or share their verb with. */
export interface Found {
  readonly number: QuantityMention;
  readonly counted: Counted;
  readonly fate: Fate | null;
  readonly draft: FigureDraft;
  readonly isPart: boolean;
}

/** A number under work: its sentence, mention, noun phrase, and what was found before it. */
export interface Work {
  readonly sentence: Sentence;
  readonly number: QuantityMention;
  readonly counted: Counted;
  readonly earlier: readonly Found[];
}

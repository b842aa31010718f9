import type { QuantityMention } from '../../../mentions/mention.ts';
import type { FigureDraft } from '../draft.ts';
import type { Counted } from './counted.ts';

/** A count of people that was made, with what later parts of the sentence need of it. */
export interface Found {
  readonly draft: FigureDraft;
  readonly number: QuantityMention;
  readonly counted: Counted;
}

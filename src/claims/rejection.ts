import { type Static, Type } from 'typebox';
import { QuoteSchema } from '../text/quote.ts';

/** A draft that did not become a claim, and why. */
export const RejectionSchema = Type.Object({ rule: Type.String(), reason: Type.String(), quote: QuoteSchema });
export type Rejection = Static<typeof RejectionSchema>;

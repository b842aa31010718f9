import type { Claim, ClaimKind } from '../claims/claim.ts';
import { quoteAt } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import { correctClaim } from './correct.ts';

/** What a person says of a stretch of text that the reader made no claim of. */
export interface Making {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly span: Span;
  /** Who says it, as the text names them; null for the publisher's own voice. */
  readonly speaker: string | null;
  /** Path in the claim to its value, as in a correction: "body.measure", "modality". */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The claim that a person makes of a text, with every field open that was not given; or one clause that says why not. */
export function makeClaim(text: string, publisher: string | null, making: Making): Claim | { readonly problem: string } {
  const quote = quoteAt(text, making.span);
  if (quote.exact === '') return { problem: 'no words are selected' };
  const own = { source: publisher ?? 'publisher', type: 'publisher' as const, cue: null };
  const speaker = making.speaker?.trim();
  const blank = {
    id: making.id,
    kind: making.kind,
    quote,
    attribution: speaker ? [own, { source: speaker, type: 'unknown' as const, cue: null }] : [own],
    modality: speaker ? 'reported' : 'asserted',
    negated: false,
    aside: null,
    time: null,
    place: null,
    parties: {},
    confidence: 'high',
    rule: 'person',
    notes: [],
    body: structuredClone(BLANK[making.kind]),
  } as unknown as Claim;
  return correctClaim(blank, making.values);
}

/** Bodies with nothing said; what a kind cannot be without has its widest value. */
const BLANK: { readonly [K in ClaimKind]: Extract<Claim, { kind: K }>['body'] } = {
  figure: {
    measure: 'other',
    alternatives: [],
    of: null,
    civilian: 'unknown',
    group: null,
    unit: 'persons',
    low: null,
    high: null,
    lowExclusive: false,
    highExclusive: false,
    qualifier: null,
    vague: null,
    unknown: false,
    derived: false,
    accounting: 'unknown',
    excludes: [],
    includes: [],
    partOf: null,
    incident: null,
  },
  event: { type: 'other', actor: null, recipient: null, weapon: null, route: null, stage: null, breachOf: null, allegedAgainst: null },
  term: {
    agreement: null,
    version: null,
    obligor: null,
    action: '',
    object: null,
    beneficiary: null,
    limits: [],
    inReturnFor: null,
    onCondition: null,
    guarantor: null,
    class: 'other',
  },
  position: { agreement: null, party: null, stance: 'other', toward: null, conditions: [] },
  milestone: { agreement: null, step: 'other', track: null, participants: [], venue: null },
  situation: { topic: 'other', of: null },
};

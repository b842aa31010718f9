import type { PartyMention } from '../../mentions/mention.ts';
import { inSentence } from '../../mentions/near.ts';
import type { Sentence } from '../../text/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ClaimParty, Confidence, Modality, PartyRole } from '../common.ts';
import type { Context, Draft } from '../kind.ts';
import type { FigureBody, Measure } from './body.ts';

/** The rule of counts of another time, told beside one of this incident. */
export const COMPARED = 'figure/compared';

/** Bounds as said, from a quantity mention or computed from one. */
export type Bounds = Pick<FigureBody, 'low' | 'high' | 'lowExclusive' | 'highExclusive' | 'qualifier' | 'vague' | 'unknown' | 'derived'>;

/** A figure draft with its link to the draft of the whole that it is a part of. */
export interface FigureDraft extends Draft<'figure'> {
  readonly partOf?: FigureDraft;
}

export interface Proposal {
  readonly sentence: Sentence;
  /** Token range of the quote. */
  readonly from: number;
  readonly to: number;
  readonly predicate: number;
  readonly rule: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly bounds: Bounds;
  readonly alternatives?: readonly Measure[];
  readonly of?: string | null;
  readonly civilian?: FigureBody['civilian'];
  readonly group?: string | null;
  readonly accounting?: FigureBody['accounting'];
  readonly excludes?: readonly string[];
  readonly includes?: readonly string[];
  readonly confidence?: Confidence;
  readonly modality?: Modality | null;
  readonly negated?: boolean;
  readonly notes?: readonly string[];
  readonly partOf?: FigureDraft;
  /** Tokens of those counted, for the parties. */
  readonly countedSpan?: Span | null;
}

export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[Math.min(to, sentence.tokens.length) - 1]?.end ?? sentence.end;
  return { start, end: Math.max(start, end) };
}

export function toDraft(context: Context, made: Proposal): FigureDraft {
  return {
    kind: 'figure',
    span: spanOf(made.sentence, made.from, made.to),
    rule: made.rule,
    predicate: { sentence: made.sentence.index, token: made.predicate },
    confidence: made.confidence ?? 'high',
    parties: partiesOf(context, made),
    notes: made.notes ?? [],
    ...(made.modality ? { modality: made.modality } : {}),
    ...(made.negated === undefined ? {} : { negated: made.negated }),
    ...(made.partOf === undefined ? {} : { partOf: made.partOf }),
    body: {
      measure: made.measure,
      alternatives: (made.alternatives ?? []).filter((one) => one !== made.measure),
      of: made.of ?? null,
      civilian: made.civilian ?? 'unknown',
      group: made.group ?? null,
      unit: made.unit,
      ...made.bounds,
      accounting: made.accounting ?? 'unknown',
      excludes: [...(made.excludes ?? [])],
      includes: [...(made.includes ?? [])],
      partOf: null,
      incident: null,
    },
  };
}

const VICTIMS: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured', 'displaced']);
const MOVERS: ReadonlySet<Measure> = new Set(['left', 'arrived', 'evacuated']);

function partiesOf(context: Context, made: Proposal): Partial<Record<PartyRole, ClaimParty[]>> {
  const span = made.countedSpan;
  if (span === undefined || span === null) return {};
  const found = inSentence(context.mentions.parties, made.sentence.index)
    .filter((party) => overlaps(party, span))
    .map(toParty);
  if (found.length === 0) return {};
  const role: PartyRole = VICTIMS.has(made.measure) ? 'victim' : MOVERS.has(made.measure) ? 'mover' : 'counted';
  return { [role]: found };
}

function toParty(party: PartyMention): ClaimParty {
  return { id: party.id, name: party.exact, start: party.start, end: party.end };
}

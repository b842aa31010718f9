import { firstFrom, touching } from '../../mentions/near.ts';
import { quoteAt } from '../../text/quote.ts';
import { type Span, sharedLength } from '../../text/span.ts';
import type { Claim, ClaimOf } from '../claim.ts';
import type { EventType } from '../event/body.ts';
import type { AnyDraft, Context } from '../kind.ts';
import type { Measure } from './body.ts';
import { COMPARED, type FigureDraft } from './draft.ts';

/**
 * Joins figures to the claims they belong to, once ids are known: `partOf` to the whole that a part was counted in,
 * `incident` to the event told in the same sentence whose kind fits the measure.
 */
export function linkFigures(context: Context, claims: readonly Claim[], drafts: readonly AnyDraft[]): Claim[] {
  const ids = new Map(claims.filter((claim) => claim.kind === 'figure').map((claim) => [keyOf(claim.quote, claim.body), claim.id]));
  const wholes = new Map(drafts.flatMap((draft) => wholeOf(context, draft, ids)));
  const events = claims
    .filter((claim) => claim.kind === 'event')
    .map((event) => ({ start: event.quote.start, end: event.quote.end, event }));
  return claims.map((claim) => {
    if (claim.kind !== 'figure') return claim;
    const partOf = wholes.get(claim.id) ?? null;
    return { ...claim, body: { ...claim.body, partOf, incident: incidentOf(context, claim, events) } };
  });
}

type Ids = ReadonlyMap<string, string>;

function wholeOf(context: Context, draft: AnyDraft, ids: Ids): [string, string][] {
  if (draft.kind !== 'figure') return [];
  const { partOf }: FigureDraft = draft;
  if (partOf === undefined) return [];
  const part = ids.get(keyOf(quoteAt(context.report.text, draft.span), draft.body));
  const whole = ids.get(keyOf(quoteAt(context.report.text, partOf.span), partOf.body));
  return part === undefined || whole === undefined ? [] : [[part, whole]];
}

function keyOf(quote: { start: number; end: number }, body: unknown): string {
  return `${quote.start} ${quote.end} ${JSON.stringify(body)}`;
}

const VIOLENT: readonly EventType[] = ['attack', 'bombing', 'shelling', 'airstrike', 'clash', 'protest', 'other'];
const MOVEMENT: readonly EventType[] = ['movement', 'evacuation'];

const EVENTS_OF: Readonly<Partial<Record<Measure, readonly EventType[]>>> = {
  killed: VIOLENT,
  wounded: VIOLENT,
  casualties: VIOLENT,
  missing: [...VIOLENT, 'abduction'],
  captured: ['arrest', 'abduction', 'clash'],
  released: ['release'],
  left: MOVEMENT,
  arrived: MOVEMENT,
  evacuated: MOVEMENT,
  displaced: [...MOVEMENT, ...VIOLENT],
  vehicles: [...MOVEMENT, ...VIOLENT],
  buildings: ['damage', ...VIOLENT],
  strikes: VIOLENT,
};

interface Placed extends Span {
  readonly event: ClaimOf<'event'>;
}

/** The fitting event that shares most text with the figure, or else the nearest in its sentence. */
function incidentOf(context: Context, figure: ClaimOf<'figure'>, events: readonly Placed[]): string | null {
  const types = figure.rule === COMPARED ? undefined : EVENTS_OF[figure.body.measure];
  const sentence = context.sentences[firstFrom(context.sentences, figure.quote.start + 1) - 1];
  if (types === undefined || sentence === undefined || figure.quote.start >= sentence.end) return null;
  const near = touching(events, sentence).flatMap(({ event }) => (types.includes(event.body.type) ? [event] : []));
  const best = near.reduce<ClaimOf<'event'> | null>((kept, event) => (kept === null || closer(figure, event, kept) ? event : kept), null);
  return best?.id ?? null;
}

function closer(figure: ClaimOf<'figure'>, event: ClaimOf<'event'>, kept: ClaimOf<'event'>): boolean {
  const shared = sharedLength(figure.quote, event.quote) - sharedLength(figure.quote, kept.quote);
  if (shared !== 0) return shared > 0;
  return Math.abs(event.quote.start - figure.quote.start) < Math.abs(kept.quote.start - figure.quote.start);
}

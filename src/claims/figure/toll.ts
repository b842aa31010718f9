import type { Claim, ClaimOf } from '../claim.ts';
import type { Measure } from './body.ts';
import { COMPARED } from './draft.ts';

/** What the figures of one incident say together: the toll that a report gives first, and the highest told beside it. */
export interface Toll {
  readonly low: number;
  readonly high: number;
}

type Figure = ClaimOf<'figure'>;

/**
 * The toll of one incident over the figures of a report about it. Wholes count, parts do not. The report's first toll is
 * the lower bound: smaller ones after it are earlier counts or some of the same people. Higher ones raise the upper bound,
 * as long as they can be of the same incident. Single victims told one by one are added up only where no count is given.
 * Null where nobody gives any.
 */
export function tollOf(claims: readonly Claim[], measure: Measure): Toll | null {
  const figures = claims.filter((claim) => claim.kind === 'figure').filter((figure) => figure.body.measure === measure && isTold(figure));
  const wholes = figures.filter((figure) => !isSingle(figure) && isWhole(figure));
  const lead = leadOf(wholes);
  if (lead === undefined) return sumOfSingles(figures.filter(isSingle));
  const rivals = wholes.filter((figure) => isRival(figure, lead)).map(most);
  return { low: least(lead), high: Math.max(most(lead), ...rivals) };
}

/** The first toll; a first one of children or women only, where a larger one of all follows, is no toll of the incident. */
function leadOf(wholes: readonly Figure[]): Figure | undefined {
  const [first] = wholes;
  if (first === undefined || first.body.group === null) return first;
  return wholes.find((figure) => figure.body.group === null && least(figure) > least(first)) ?? first;
}

function isTold({ modality, negated, aside, body }: Figure): boolean {
  const fact = modality === 'asserted' || modality === 'reported';
  return (
    fact && !negated && aside === null && (body.low !== null || body.high !== null) && (body.unit === 'persons' || body.unit === 'bodies')
  );
}

function isWhole({ body, rule }: Figure): boolean {
  return body.partOf === null && !body.derived && rule !== COMPARED;
}

function isSingle({ body, rule }: Figure): boolean {
  return rule.endsWith('-one') && body.low === 1;
}

/** Counts of twice as many and more are of other days, other places or a whole war. */
const FARTHEST = 2;
const SPARE = 2;

function isRival(figure: Figure, lead: Figure): boolean {
  if (figure.body.group !== null && figure.body.group !== lead.body.group) return false;
  return least(figure) >= least(lead) && least(figure) <= least(lead) * FARTHEST + SPARE;
}

const least = ({ body }: Figure): number => (body.low ?? body.high ?? 0) + (body.lowExclusive ? 1 : 0);
const most = (figure: Figure): number => figure.body.high ?? least(figure);

/** As many as share one verb: a victim named again is no second one. */
function sumOfSingles(singles: readonly Figure[]): Toll | null {
  if (singles.length === 0) return null;
  const together = Map.groupBy(singles, (figure) => figure.quote.end);
  const count = Math.max(...[...together.values()].map((group) => group.length));
  return { low: count, high: count };
}

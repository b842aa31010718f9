import type { ClaimOf } from '../../claims/claim.ts';
import type { BoardStep } from '../board.ts';
import { toldDay } from '../points/setting.ts';
import type { Known } from './boards.ts';
import type { Deal } from './deals.ts';

type Milestone = ClaimOf<'milestone'>;

/** The steps of a deal in one line: those with a day by their days, a step told by several reports once. */
export function stepsOf(deal: Deal, { originOf }: Known): BoardStep[] {
  const rows = new Map<string, BoardStep>();
  for (const { claims, setting } of deal)
    for (const claim of claims) {
      if (claim.kind !== 'milestone' || claim.body.step === 'other') continue;
      const { earliest, latest } = daysOf(claim, toldDay(setting));
      const key = [claim.body.step, claim.time?.earliest ?? 'untold', stateOf(claim)].join('|');
      const before = rows.get(key);
      const origin = originOf.get(claim.id);
      rows.set(key, {
        step: claim.body.step,
        track: before?.track ?? claim.body.track,
        earliest: before?.earliest ?? earliest,
        latest: before?.latest ?? latest,
        state: stateOf(claim),
        venue: before?.venue ?? claim.body.venue,
        origins: [...new Set([...(before?.origins ?? []), ...(origin === undefined ? [] : [origin])])],
        claims: [...(before?.claims ?? []), claim.id],
      });
    }
  return [...rows.values()].sort((a, b) => order(a.latest ?? '9', b.latest ?? '9'));
}

/** Without a day of its own a step is known to be no later than its report, unless it lies ahead. */
function daysOf({ time, modality }: Milestone, day: string | null): { earliest: string | null; latest: string | null } {
  if (time !== null && (time.earliest !== null || time.latest !== null)) return { earliest: time.earliest, latest: time.latest };
  return modality === 'planned' ? { earliest: day, latest: null } : { earliest: null, latest: day };
}

function stateOf({ body, modality, negated, attribution }: Milestone): BoardStep['state'] {
  if (negated || modality === 'denied') return 'denied';
  if (body.step === 'failed' || body.step === 'breached') return 'failed';
  if (body.step === 'planned' || ['planned', 'conditional', 'demanded', 'predicted', 'threatened'].includes(modality)) return 'planned';
  return attribution.at(-1)?.type === 'hearsay' ? 'hearsay' : 'done';
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

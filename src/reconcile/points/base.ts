import type { Claim } from '../../claims/claim.ts';
import type { Window } from '../window.ts';
import type { ActPoint } from './act.ts';
import { type People, peopleOf, sortOf } from './people.ts';
import { pointClaim } from './point-claim.ts';
import { reportedSince, type Setting, sentenceAround, untoldWindow } from './setting.ts';
import { type Spot, spotOf } from './spot.ts';

export type ActClaim = Exclude<Claim, { kind: 'figure' }>;

/** What all points of one claim have in common. */
export interface Base {
  readonly claim: ActClaim;
  /** The quote and the words that the reader kept of it. */
  readonly said: string;
  /** The sentence around the quote; looked for when it is asked for. */
  readonly sentence: () => string;
  readonly point: Omit<ActPoint, 'act' | 'values'>;
}

export function baseOf(claim: ActClaim, setting: Setting): Base {
  const kept = wordsOf(claim);
  const said = [claim.quote.exact, ...kept].join(' ');
  const nobody = [claim.quote.exact, ...kept].some((words) => setting.words.none.test(words));
  return {
    claim,
    said,
    sentence: () => sentenceAround(setting.report.text, claim.quote.start, claim.quote.end),
    point: {
      kind: 'act',
      claim: pointClaim(claim, setting.parties),
      mode: modeOf(claim, said, setting),
      holds: claim.negated || nobody || claim.modality === 'denied' ? 'no' : 'yes',
      people: peopleIn(claim, said, setting),
      share: shareOf(claim, said, setting),
      window: windowOf(claim, setting),
      report: setting.report.id,
      day: setting.day,
      dated: setting.dated,
      spot: spotIn(claim, setting),
    },
  };
}

/** Of a deal's terms, steps and stances the place is where it is of: the one that a term names may be where people go. */
function spotIn(claim: ActClaim, { focus }: Setting): Spot | null {
  const told = spotOf(claim.place, true);
  const own = spotOf(focus, claim.place?.id === focus?.id);
  return claim.kind === 'event' || claim.kind === 'situation' ? (told ?? own) : (own ?? told);
}

/** Words of the body that the quote may lack: whom and what the reader took it to be of. */
function wordsOf(claim: ActClaim): string[] {
  const { body } = claim;
  const kept =
    claim.kind === 'term'
      ? [claim.body.object, claim.body.beneficiary, claim.body.obligor, ...claim.body.limits]
      : claim.kind === 'position'
        ? [claim.body.toward]
        : claim.kind === 'event'
          ? [claim.body.actor, claim.body.recipient]
          : 'of' in body
            ? [body.of]
            : [];
  return kept.filter((words) => words !== null).filter((words) => !claim.quote.exact.includes(words));
}

const PLANNING = new Set(['planned', 'conditional', 'demanded', 'agreed', 'predicted', 'threatened']);

/** Positions and milestones speak of what is agreed unless their words say that it was done. */
function modeOf(claim: ActClaim, said: string, { words }: Setting): 'fact' | 'plan' {
  if (claim.kind === 'term' || PLANNING.has(claim.modality)) return 'plan';
  if (claim.kind === 'event' || claim.kind === 'situation') return 'fact';
  const allowed = words.planned.test(said) || words.included.test(said) || words.excluded.test(said);
  return words.done.test(said) && !allowed ? 'fact' : 'plan';
}

function peopleIn(claim: ActClaim, said: string, setting: Setting): People {
  const people = peopleOf(claim, said, setting);
  const vehicles = people.sort === null && sortOf(said, setting) === null && setting.words.vehicles.test(said);
  return vehicles ? { ...people, sort: 'thing:vehicles' } : people;
}

function shareOf({ kind }: ActClaim, said: string, { words }: Setting): ActPoint['share'] {
  if (words.only.test(said) || (kind === 'situation' && words.all.test(said))) return 'all';
  return words.most.test(said) ? 'most' : null;
}

function windowOf({ time }: ActClaim, setting: Setting): Window {
  if (time === null || (time.earliest === null && time.latest === null)) return untoldWindow(setting);
  return {
    earliest: time.earliest,
    latest: time.latest ?? reportedSince(time.earliest, setting.day),
    sure: time.earliest !== null && time.latest !== null,
  };
}

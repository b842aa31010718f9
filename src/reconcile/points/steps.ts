import type { ClaimOf } from '../../claims/claim.ts';
import type { Step } from '../../claims/milestone/body.ts';
import type { ActPoint } from './act.ts';
import type { ActClaim, Base } from './base.ts';
import { NOBODY } from './deeds.ts';
import { type Setting, wholesIn } from './setting.ts';
import { spotOf } from './spot.ts';

/** Steps that are told by other words of the same turn are one. */
const FAMILIES: Readonly<Partial<Record<Step, string>>> = {
  agreed: 'agreed',
  signed: 'agreed',
  accepted: 'agreed',
  'in-force': 'in-force',
  talks: 'talks',
  meeting: 'talks',
  resumed: 'talks',
  planned: 'planned',
  completed: 'completed',
  failed: 'failed',
  suspended: 'suspended',
  breached: 'breached',
  ended: 'ended',
  extended: 'extended',
};

/** The step itself with its day, where the talks were, whether in secret, and who brokered. */
export function stepPoints(base: Base, setting: Setting): ActPoint[] {
  const { claim } = base;
  const mediated = mediation(base, setting);
  const found = [...mediated, ...secrecy(base, setting)];
  return claim.kind === 'milestone' ? [...found, ...ofMilestone(claim, base, setting)] : found;
}

function ofMilestone(claim: ClaimOf<'milestone'>, { point }: Base, setting: Setting): ActPoint[] {
  const family = FAMILIES[claim.body.step];
  const plain = { ...point, holds: 'yes', mode: 'fact', share: null, people: NOBODY, values: [] } as const;
  const found: ActPoint[] = [];
  if (family === undefined || claim.negated) return found;
  found.push({
    ...plain,
    act: `step:${family}`,
    mode: family === 'planned' || claim.modality === 'planned' ? 'plan' : 'fact',
    values: wholesIn(claim, ['participant'], setting),
  });
  const venue = family === 'planned' || claim.body.venue === null ? null : spotOf(claim.place, true);
  if (venue !== null) found.push({ ...plain, act: 'venue', spot: venue });
  return found;
}

function secrecy({ claim, said, point }: Base, { words }: Setting): ActPoint[] {
  const told =
    claim.kind === 'milestone' ? claim.body.track === 'secret' || words.secret.test(said) : ofDeal(claim) && words.secret.test(said);
  if (!told || claim.kind === 'event' || claim.kind === 'situation') return [];
  return [{ ...point, act: 'secret', mode: 'fact', holds: 'yes', share: null, people: NOBODY, values: [] }];
}

const ofDeal = (claim: ActClaim): boolean => claim.kind === 'term' || claim.kind === 'position';

/** Mediators by sort, so that "tribal leaders" and "elders of the tribes" are one. */
function mediation({ claim, said, point }: Base, { words }: Setting): ActPoint[] {
  const named = (claim.parties.mediator ?? []).map(({ id, name }) => `${name} ${id.replace(/[:/-]/g, ' ')}`).join(' ');
  const told = words.acts.some(([act, pattern]) => act === 'broker' && pattern.test(said));
  if (named === '' && !told) return [];
  const sorts = words.brokers.filter(([, pattern]) => pattern.test(`${named} ${said}`)).map(([sort]) => sort);
  return sorts.length === 0 ? [] : [{ ...point, act: 'broker', mode: 'fact', holds: 'yes', share: null, people: NOBODY, values: sorts }];
}

import type { Claim } from '../../claims/claim.ts';
import type { ActPoint } from './act.ts';
import type { ActClaim, Base } from './base.ts';
import { NOBODY } from './deeds.ts';
import { type Setting, wholesIn } from './setting.ts';

/**
 * Which groups a deal takes in or leaves out: officers, deserters, the wounded. A deal is known by the place that its report
 * is of, or by a party to it: a point for each.
 */
export function coveragePoints({ claim, said, point }: Base, setting: Setting): ActPoint[] {
  if (claim.kind !== 'term' || !(covers(said, setting) || LETTING_GO.has(claim.body.class))) return [];
  const groups = setting.words.covered.filter(([, pattern]) => pattern.test(said)).map(([group]) => group);
  if (groups.length === 0) return [];
  const plain = { ...point, mode: 'plan', share: null, holds: holdsOf(claim, said, setting), values: [] } as const;
  const places = point.spot === null ? [] : [{ ...plain, people: NOBODY }];
  const ofParties = dealParties(claim, setting).map((party) => ({
    ...plain,
    spot: null,
    people: { ...NOBODY, party },
    echo: places.length > 0,
  }));
  return groups.flatMap((group) => [...places, ...ofParties].map((one): ActPoint => ({ ...one, act: `covers:${group}` })));
}

/** More parties than these tell no deal apart. */
const MOST_PARTIES = 6;

const LETTING_GO = new Set(['prisoners', 'departure']);

const covers = (said: string, { words }: Setting): boolean => words.included.test(said) || words.excluded.test(said);

function holdsOf(claim: ActClaim, said: string, { words }: Setting): 'yes' | 'no' {
  const left = words.excluded.exec(said)?.[0] ?? null;
  // "Were not excluded" takes them in; "is not covered" is one no.
  const twice = claim.negated && left !== null && !words.negation.test(left);
  const out = (claim.negated || left !== null) && !twice;
  return out === (claim.modality === 'denied') ? 'yes' : 'no';
}

/** Registered wholes with a part in the deal, as the report tells it: in its steps, its terms or a stance on it. */
function dealParties(claim: ActClaim, setting: Setting): string[] {
  const deal = agreementOf(claim);
  const told = setting.report.claims.filter((one) => one.aside === null && deal !== null && agreementOf(one) === deal);
  const own = told.flatMap((one) => wholesIn(one, ['participant', 'holder', 'obligor'], setting));
  // Of a report that tells of one deal, everybody named has to do with it.
  const named = setting.report.agreements.length > 1 ? [] : [...setting.names.values()].flatMap((id) => setting.parties.whole(id) ?? []);
  return [...new Set([...own, ...named])].sort().slice(0, MOST_PARTIES);
}

const agreementOf = ({ body }: Claim): string | null => ('agreement' in body ? body.agreement : null);

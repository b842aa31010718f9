import type { Agreement } from '../../agreements/agreement.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ComparedReport } from '../dossier.ts';
import type { Parties } from '../parties.ts';
import { lexiconOf } from '../points/lexicon.ts';
import { type Setting, settingOf } from '../points/setting.ts';
import { distanceKm, type Spot, spotOf } from '../points/spot.ts';
import { dayNumber } from '../window.ts';

/** One report's telling of a deal. */
export interface Telling {
  readonly setting: Pick<Setting, 'day' | 'dated' | 'words' | 'native'>;
  readonly report: Pick<ComparedReport, 'id' | 'language'>;
  readonly agreement: Agreement;
  /** The agreement's claims, in text order. */
  readonly claims: readonly Claim[];
  readonly spot: Spot | null;
  /** Registered wholes that take part. */
  readonly parties: ReadonlySet<string>;
}

/** Tellings that are held to be of one deal, earliest reported first. */
export type Deal = readonly Telling[];

const NEAR_KM = 60;
const NEAR_DAYS = 45;
const NEAR_DAYS_UNNAMED = 14;

/** Agreements of several reports as deals: places near each other, told within 45 days, a party in common; within 14 where one names none. */
export function dealsOf(reports: readonly ComparedReport[], parties: Parties): Deal[] {
  const lexicon = lexiconOf(reports, parties);
  return gatherDeals(
    reports.flatMap((report) => (report.agreements.length === 0 ? [] : tellingsOf(settingOf(report, { parties, lexicon })))),
  );
}

/** What tells two tellings to be of one deal. */
export interface Tale extends Pick<Telling, 'spot' | 'parties'> {
  readonly setting: Pick<Setting, 'day'>;
  readonly report: Pick<ComparedReport, 'id'>;
  readonly agreement: Pick<Agreement, 'id'>;
}

export function gatherDeals<T extends Tale>(tellings: readonly T[]): T[][] {
  const deals: T[][] = [];
  const open = new Map<string, T[][]>();
  for (const telling of [...tellings].sort(earlierFirst)) {
    const keys = keysOf(telling);
    const deal = keys.flatMap((key) => open.get(key) ?? []).find((of) => of.slice(-RECENT).some((other) => isOne(other, telling)));
    const home = deal ?? [];
    home.push(telling);
    if (deal === undefined) deals.push(home);
    for (const key of keys) {
      const known = open.get(key) ?? [];
      if (!known.includes(home)) open.set(key, [...known.slice(-RECENT), home]);
    }
  }
  return deals;
}

/** Tellings and deals of one area that a new one is held against: the latest ones. */
const RECENT = 40;

/** The deals that one report tells of. */
export function tellingsOf(setting: Setting): Telling[] {
  const { report, parties } = setting;
  return report.agreements.flatMap((agreement) => {
    const claims = report.claims.filter((claim) => claim.aside === null && agreementOf(claim) === agreement.id);
    if (claims.length === 0) return [];
    return [{ setting, report, agreement, claims, spot: spotIn(claims, setting), parties: wholesIn(claims, parties) }];
  });
}

function agreementOf(claim: Claim): string | null {
  return claim.kind === 'term' || claim.kind === 'position' || claim.kind === 'milestone' ? claim.body.agreement : null;
}

function spotIn(_claims: readonly Claim[], { focus }: Setting): Spot | null {
  return spotOf(focus, false);
}

function wholesIn(claims: readonly Claim[], parties: Parties): Set<string> {
  const ids = claims.flatMap((claim) => Object.values(claim.parties).flat()).map(({ id }) => parties.whole(id));
  return new Set(ids.filter((id) => id !== null));
}

function isOne(a: Tale, b: Tale): boolean {
  if (a.report.id === b.report.id) return false;
  if (a.spot === null || b.spot === null || distanceKm(a.spot, b.spot) > NEAR_KM) return false;
  const [dayA, dayB] = [a.setting.day, b.setting.day];
  // Who names no party tells of the deal that others tell of then.
  const nobody = a.parties.size === 0 || b.parties.size === 0;
  const apart = dayA === null || dayB === null ? 0 : Math.abs(dayNumber(dayA) - dayNumber(dayB));
  if (apart > (nobody ? NEAR_DAYS_UNNAMED : NEAR_DAYS)) return false;
  return nobody || [...a.parties].some((party) => b.parties.has(party));
}

function keysOf({ spot }: Tale): string[] {
  if (spot === null) return [];
  const [lat, lon] = [Math.round(spot.lat), Math.round(spot.lon)];
  const around = [-1, 0, 1];
  return around.flatMap((north) => around.map((east) => `${lat + north},${lon + east}`));
}

/** In the order in which tellings came to be known. */
export function earlierFirst(a: Tale, b: Tale): number {
  return order(a.setting.day ?? '9', b.setting.day ?? '9') || order(a.report.id, b.report.id) || order(a.agreement.id, b.agreement.id);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

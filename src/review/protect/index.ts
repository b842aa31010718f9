import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../reading.ts';
import { overlaps } from '../../text/span.ts';
import { agreementWithout } from './agreements.ts';
import { pointsAtPeople, withoutCoordinates } from './coordinates.ts';
import { maskSpans, maskStrings, nameSpans } from './mask.ts';
import { tellsOfMovement } from './movement.ts';
import { witnessNames } from './witnesses.ts';

/** How much was left out, for the reader to know that there is more. */
export interface LeftOut {
  /** Claims of planned or under-way movements, and those whose words overlap with theirs. */
  readonly movements: number;
  /** Claims whose coordinates were finer than 10 km. */
  readonly coordinates: number;
  /** Names of witnesses. */
  readonly witnesses: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { movements: 0, coordinates: 0, witnesses: 0 };

export function addLeftOut(a: LeftOut, b: LeftOut): LeftOut {
  return { movements: a.movements + b.movements, coordinates: a.coordinates + b.coordinates, witnesses: a.witnesses + b.witnesses };
}

export interface Protected {
  readonly reading: Reading;
  readonly leftOut: LeftOut;
}

/**
 * A reading that may leave the desk: without movements that are planned or under way, without coordinates finer than
 * 10 km of people still at risk, without the names of witnesses. Their words are blackened in the text, unit for unit,
 * so that every quote still stands where it says. What the text says in other words stays: a person has to look.
 */
export function protectReading(reading: Reading): Protected {
  const moving = reading.claims.filter(tellsOfMovement);
  const kept = reading.claims.filter(({ quote }) => !moving.some((one) => overlaps(one.quote, quote)));
  const names = witnessNames(reading.claims);
  // Headings and captions repeat what the text says: the same words are blackened wherever they stand.
  const secrets = [...moving.map(({ quote }) => quote.exact), ...names];
  const fine = kept.filter(pointsAtPeople);
  const gone = new Set(reading.claims.filter((claim) => !kept.includes(claim)).map(({ id }) => id));
  const masked = maskStrings({ ...reading, report: { ...reading.report, text: '' } }, secrets);
  const text = maskSpans(reading.report.text, [...moving.map(({ quote }) => quote), ...nameSpans(reading.report.text, secrets)]);
  const claims = masked.claims.filter(({ id }) => !gone.has(id)).map((claim) => claimOf(claim, { gone, fine, text }));
  return {
    reading: {
      ...masked,
      report: { ...masked.report, text },
      claims,
      agreements: masked.agreements.map((agreement) => agreementWithout(agreement, gone)),
      rejections: masked.rejections.map((one) => ({ ...one, quote: { ...one.quote, exact: text.slice(one.quote.start, one.quote.end) } })),
    },
    leftOut: { movements: gone.size, coordinates: fine.length, witnesses: distinct(names) },
  };
}

interface Around {
  readonly gone: ReadonlySet<string>;
  readonly fine: readonly Claim[];
  readonly text: string;
}

function claimOf(claim: Claim, { gone, fine, text }: Around): Claim {
  const placed = fine.some(({ id }) => id === claim.id) ? withoutCoordinates(claim) : claim;
  const quote = { ...placed.quote, exact: text.slice(placed.quote.start, placed.quote.end) };
  const parties = Object.fromEntries(Object.entries(placed.parties).map(([role, list]) => [role, list.map(withoutName)]));
  if (placed.kind !== 'figure') return { ...placed, quote, parties };
  const there = (id: string | null) => (id !== null && gone.has(id) ? null : id);
  return { ...placed, quote, parties, body: { ...placed.body, partOf: there(placed.body.partOf), incident: there(placed.body.incident) } };
}

/** The id of a person is made of the name. */
function withoutName(party: Claim['parties'][string][number]): Claim['parties'][string][number] {
  return party.name.includes('\u2588') ? { ...party, id: party.id.startsWith('person:') ? 'person:left-out' : party.id } : party;
}

/** Parts of a name are no names of their own to count. */
function distinct(names: readonly string[]): number {
  return names.filter((name) => !names.some((other) => other !== name && other.split(/\s+/).includes(name))).length;
}

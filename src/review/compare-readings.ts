import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../claims/claim.ts';
import { matchClaims } from './match-claims.ts';

/** A claim that both readings have, with the fields that differ: "body.low", "modality". */
export interface ChangedClaim {
  readonly before: Claim;
  readonly after: Claim;
  readonly fields: readonly string[];
}

/** What a later reading says otherwise than an earlier one. A moved claim may be changed as well. */
export interface ReadingDifference {
  readonly gained: readonly Claim[];
  readonly lost: readonly Claim[];
  readonly moved: readonly { readonly before: Claim; readonly after: Claim }[];
  readonly changed: readonly ChangedClaim[];
  readonly same: number;
}

export function compareReadings(before: readonly Claim[], after: readonly Claim[]): ReadingDifference {
  const matches = matchClaims(before, after);
  const later = new Map(after.map((claim) => [claim.id, claim]));
  const pairs = before.flatMap((claim) => {
    const match = matches.get(claim.id);
    const other = match && later.get(match.claim);
    return match === undefined || other === undefined ? [] : [{ before: claim, after: other, how: match.how }];
  });
  const met = new Set(pairs.map((pair) => pair.after.id));
  const told = pairs.map((pair) => ({ ...pair, fields: differingFields(pair.before, pair.after) }));
  return {
    gained: after.filter(({ id }) => !met.has(id)),
    lost: before.filter(({ id }) => !matches.has(id)),
    moved: pairs.filter(({ how }) => how === 'moved').map((pair) => ({ before: pair.before, after: pair.after })),
    changed: told.filter(({ fields }) => fields.length > 0).map(({ before, after, fields }) => ({ before, after, fields })),
    same: told.filter(({ how, fields }) => how === 'same' && fields.length === 0).length,
  };
}

// Which rule proposed a claim and what it noted say nothing of what the claim says.
const APART = new Set(['id', 'quote', 'rule', 'notes', 'body']);

function differingFields(before: Claim, after: Claim): string[] {
  const top = keysOf(before, after).filter((key) => !APART.has(key));
  return [
    ...top.filter((key) => differ(before, after, key)),
    ...keysOf(before.body, after.body)
      .filter((key) => differ(before.body, after.body, key))
      .map((key) => `body.${key}`),
  ];
}

const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** Claim ids inside a body point at claims that may have moved: they are no difference of their own. */
const POINTERS = new Set(['partOf', 'incident']);

function differ(a: object, b: object, key: string): boolean {
  const [x, y] = [Reflect.get(a, key), Reflect.get(b, key)] as [unknown, unknown];
  if (POINTERS.has(key)) return (x === null) !== (y === null);
  return !isDeepStrictEqual(x, y);
}

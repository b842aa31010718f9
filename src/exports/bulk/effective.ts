import type { Claim } from '../../claims/claim.ts';
import { correctClaim } from '../../review/correct.ts';
import type { Standing } from '../../review/status.ts';

export interface Effective {
  /** With corrected values in place. */
  readonly claim: Claim;
  /** What was read in their place, by path. */
  readonly asRead: Readonly<Record<string, unknown>>;
  readonly status: Standing['status'];
}

/** A claim as it stands after review, with what was read beside it. */
export function effectiveClaim(claim: Claim, standing: Standing | undefined): Effective {
  const changes = standing?.changes ?? {};
  const status = standing?.status ?? 'open';
  const corrected = correctClaim(claim, changes);
  if ('problem' in corrected) return { claim, asRead: {}, status };
  const asRead = Object.fromEntries(Object.keys(changes).map((path) => [path, valueAt(claim, path)]));
  return { claim: corrected, asRead, status };
}

function valueAt(claim: Claim, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : null), claim);
}

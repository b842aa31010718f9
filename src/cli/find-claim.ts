import { claimCodes } from '../exports/codes.ts';
import { findReport } from '../register/stored-reading.ts';
import type { Store, StoredClaim } from '../store/store.ts';

/** A claim by its id, or as REPORT:F3 by the code that `sijill show` gives it; a string says why none. */
export async function findClaim(store: Store, asked: string): Promise<StoredClaim | string> {
  const [reportId = '', code] = asked.split(':').slice(asked.startsWith('sha256:') ? 1 : 0);
  if (code === undefined)
    return (await store.claim(asked)) ?? `no claim ${asked} in this register; sijill show gives codes and search --claims ids`;
  const report = await findReport(store, reportId);
  if (typeof report === 'string') return report;
  const claims = (await store.reading(report.id))?.claims ?? [];
  const codes = claimCodes(claims.map(({ claim }) => claim));
  const found = claims.find(({ claim }) => codes.get(claim.id) === code.toUpperCase());
  return found ?? `report ${reportId} has no claim ${code.toUpperCase()}; sijill show ${reportId} lists them`;
}

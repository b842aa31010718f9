import type { BoardTerm, BoardVersion } from '../board.ts';
import { toldDay } from '../points/setting.ts';
import type { Deal } from './deals.ts';

/**
 * Versions in the order in which they came to be known; two with the same rows are one,
 * what one side puts as its conditions (`label`) apart from what both sides have before them.
 */
export function versionsOf(deal: Deal, terms: readonly BoardTerm[]): BoardVersion[] {
  const rowOf = new Map(terms.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const versions: BoardVersion[] = [];
  for (const { agreement, setting } of deal)
    for (const { label, terms: claims } of agreement.versions) {
      const rows = [...new Set(claims.map((claim) => rowOf.get(claim)).filter((row) => row !== undefined))];
      const told = versions.filter((known) => (known.label === '') === (label === ''));
      if (rows.length === 0 || told.some((known) => rows.every((row) => known.terms.includes(row)))) continue;
      const before = new Set(versions.at(-1)?.terms ?? []);
      versions.push({
        id: `v${versions.length + 1}`,
        label,
        from: toldDay(setting),
        terms: rows,
        added: rows.filter((row) => !before.has(row)),
      });
    }
  return versions;
}

import { type BulkFormat, RESTRICTED } from './format.ts';

/** JSON Lines by the reading contract, one report a line; each claim with where it stands in the review. */
export const readings: BulkFormat = {
  extension: '.jsonl',
  head: () => '',
  item: ({ reading, claims, standings, added }, { restricted }) => {
    const reviewed = claims.map((claim) => {
      const standing = standings.get(claim.id);
      return { ...claim, review: { status: standing?.status ?? 'open', changes: standing?.changes ?? {} } };
    });
    return `${JSON.stringify({ ...reading, claims: reviewed, recorded: added, ...(restricted && { marking: RESTRICTED }) })}\n`;
  },
  tail: () => '',
};

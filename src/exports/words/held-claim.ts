import type { Claim } from '../../claims/claim.ts';
import type { Standing } from '../../review/status.ts';
import type { Entry } from '../listing.ts';
import { claimLine, kindNames, words } from './claim.ts';
import { placeWords, speakerWords, timeWords } from './detail.ts';
import { shortId } from './register.ts';

/** A claim of the register with what a list says beside it. */
export interface HeldClaim {
  readonly report: string;
  /** Title of its report. */
  readonly title: string;
  readonly claim: Claim;
  readonly standing: Standing;
}

export function claimEntry({ report, title, claim, standing }: HeldClaim): Entry {
  return {
    json: { report, title, claim, standing },
    title: `${kindNames[claim.kind].one}: ${claimLine(claim)}`,
    rows: [
      ['id', claim.id],
      ['says', speakerWords(claim.attribution)],
      ...(claim.time === null ? [] : [['when', timeWords(claim.time)] as const]),
      ...(claim.place === null ? [] : [['where', placeWords(claim.place)] as const]),
      ['status', statusWords(standing)],
      ['report', `${title} (${shortId(report)})`],
    ],
    passages: [{ text: `“${claim.quote.exact}”`, marks: [] }],
  };
}

function statusWords({ status, last, changes }: Standing): string {
  if (last === null) return words(status);
  const values = Object.entries(changes).map(([path, value]) => `${path} = ${JSON.stringify(value)}`);
  return [`${words(status)} by ${last.by}`, ...values].join(', ');
}

import { tokenAt } from '../claims/deal/scope.ts';
import type { Context } from '../claims/kind.ts';
import { VOUCHING_VERBS } from '../languages/en/agreement-words.ts';
import type { Agreement } from './agreement.ts';
import { type DealClaim, mentionOf, sentenceIndexOf } from './deal-claim.ts';

type Guarantor = Agreement['guarantors'][number];

/** Who vouches, each time with what for: one entry for every guarantee, since one party may stand for several things. */
export function guarantorsOf(context: Context, claims: readonly DealClaim[]): Guarantor[] {
  return claims.flatMap((claim): Guarantor[] => {
    if (claim.kind !== 'term' || claim.body.guarantor === null) return [];
    const party = claim.parties.guarantor?.[0];
    const mention = party === undefined ? null : mentionOf(context, party);
    const name = mention === null || mention.reference ? claim.body.guarantor : mention.name;
    return [{ id: party?.id ?? `group:${claim.body.guarantor}`, name, of: vouchedFor(context, claim), claims: [claim.id] }];
  });
}

/** "To guarantee the execution of the agreement": the words after the verb; else what the term itself is about. */
function vouchedFor(context: Context, claim: DealClaim & { kind: 'term' }): string {
  const { body } = claim;
  const purpose = context.language === 'en' ? purposeIn(context, claim) : null;
  const own = [body.beneficiary, body.object].filter((part) => part !== null).join(' ');
  return purpose ?? (own === '' ? body.action : own);
}

function purposeIn(context: Context, claim: DealClaim): string | null {
  const sentence = context.sentences[sentenceIndexOf(context, claim)];
  if (sentence === undefined) return null;
  const verb = sentence.tokens.findIndex(
    (token, index) =>
      token.start > claim.quote.start &&
      token.end < claim.quote.end &&
      token.tag === 'VB' &&
      VOUCHING_VERBS.has(token.lemma) &&
      tokenAt(sentence, index - 1)?.norm === 'to',
  );
  const next = tokenAt(sentence, verb + 1);
  if (verb < 0 || next === undefined || next.start >= claim.quote.end) return null;
  return context.report.text.slice(next.start, claim.quote.end).replace(/\s+/g, ' ');
}

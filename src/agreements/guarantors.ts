import { dealNounIn } from '../claims/deal/deal-talk-ar.ts';
import { tokenAt, wordsOf } from '../claims/deal/scope.ts';
import type { Context } from '../claims/kind.ts';
import { phraseAt } from '../languages/ar/phrase.ts';
import { VOUCHING_VERBS } from '../languages/en/agreement-words.ts';
import { arabicGuarantors } from './acting-ar.ts';
import type { Agreement } from './agreement.ts';
import { besideClaims, type DealClaim, mentionOf, nameOfWhole, sentenceIndexOf, wholeOf } from './deal-claim.ts';

type Guarantor = Agreement['guarantors'][number];

/** Who vouches, each time with what for: one entry for every guarantee, since one party may stand for several things. */
export function guarantorsOf(context: Context, claims: readonly DealClaim[]): Guarantor[] {
  if (context.language === 'ar') return arabic(context, claims);
  return claims.flatMap((claim): Guarantor[] => {
    if (claim.kind !== 'term' || claim.body.guarantor === null) return [];
    const party = claim.parties.guarantor?.[0];
    const mention = party === undefined ? null : mentionOf(context, party);
    const name = mention === null || mention.reference ? claim.body.guarantor : mention.name;
    return [{ id: party?.id ?? `group:${claim.body.guarantor}`, name, of: vouchedFor(context, claim), claims: [claim.id] }];
  });
}

/** Each guarantor once, with the words of the sentence that name what it vouches for. */
function arabic(context: Context, claims: readonly DealClaim[]): Guarantor[] {
  const found = new Map<string, Guarantor>();
  for (const { scope, claim } of besideClaims(context, claims)) {
    for (const mention of arabicGuarantors(scope)) {
      const id = wholeOf(mention);
      const deal = dealNounIn(scope.sentence, { from: 0, to: scope.sentence.tokens.length }, ['deal', 'carrying-out', 'condition']);
      const of = wordsOf(scope, phraseAt(scope.sentence, deal) ?? { from: deal, to: deal + 1 });
      const known = found.get(id) ?? { id, name: nameOfWhole(context, mention), of, claims: [] };
      found.set(id, { ...known, claims: [...new Set([...known.claims, claim.id])] });
    }
  }
  return [...found.values()];
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

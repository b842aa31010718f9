import type { Claim, ClaimOf } from '../claims/claim.ts';
import type { ClaimParty } from '../claims/common.ts';
import { type Scope, scopesOf } from '../claims/deal/scope.ts';
import type { Context } from '../claims/kind.ts';
import type { PartyMention } from '../mentions/mention.ts';
import { firstFrom, touching } from '../mentions/near.ts';

/** The kinds that make up a deal. */
export type DealClaim = ClaimOf<'term' | 'position' | 'milestone'>;

export function isDealClaim(claim: Claim): claim is DealClaim {
  return claim.kind === 'term' || claim.kind === 'position' || claim.kind === 'milestone';
}

/** Index of the sentence that a claim's quote starts in; -1 where none holds it. */
export function sentenceIndexOf(context: Context, claim: Claim): number {
  const sentence = context.sentences[firstFrom(context.sentences, claim.quote.start + 1) - 1];
  return sentence !== undefined && claim.quote.start < sentence.end ? sentence.index : -1;
}

/** Sentences of the claims and those right beside them, each with the claim that it belongs to. */
export function besideClaims(context: Context, claims: readonly DealClaim[]): { readonly scope: Scope; readonly claim: DealClaim }[] {
  const told = Map.groupBy(claims, (claim) => sentenceIndexOf(context, claim));
  return scopesOf(context).flatMap((scope) => {
    const claim = [-1, 0, 1].flatMap((step) => told.get(scope.sentence.index + step) ?? [])[0];
    return claim === undefined ? [] : [{ scope, claim }];
  });
}

/** The mention that a claim's party was made from; null where a rule named it without one. */
export function mentionOf(context: Context, party: ClaimParty): PartyMention | null {
  return touching(context.mentions.parties, party).find((one) => one.start === party.start && one.end === party.end) ?? null;
}

/** Registry id of the whole that a party belongs to: "daesh" for "daesh/fighters/foreign". */
export function wholeOf(mention: Pick<PartyMention, 'id' | 'parent'>): string {
  return (mention.parent ?? mention.id).split('/')[0] ?? mention.id;
}

/** The whole's registry name where the text names it by itself, else the words of the part. */
export function nameOfWhole(context: Context, mention: PartyMention): string {
  const whole = wholeOf(mention);
  return context.mentions.parties.find((one) => one.id === whole && !one.reference)?.name ?? mention.name;
}

import { dealTalkOf } from '../claims/deal/deal-talk.ts';
import { nounPhrase, tokenAt } from '../claims/deal/scope.ts';
import type { Context } from '../claims/kind.ts';
import { OTHER_DEAL_WORDS, SEPARATE_DEAL_WORDS } from '../languages/en/agreement-words.ts';
import { type DealClaim, mentionOf, sentenceIndexOf, wholeOf } from './deal-claim.ts';

/** The claims of one deal, in text order; `precedents` are those of older or similar deals that it is set beside. */
export interface Thread {
  readonly claims: readonly DealClaim[];
  readonly precedents: readonly DealClaim[];
}

/** Parts the claims of a report by deal: the one reported, and others told in their own words beside it. */
export function threadsOf(context: Context, claims: readonly DealClaim[]): Thread[] {
  const placed = claims.map((claim) => ({ claim, key: keyOf(context, claim, claims) }));
  const keys = [...new Set(placed.map(({ key }) => key))].filter((key) => key !== PRECEDENT);
  const own = keys.map((key) => placed.filter((one) => one.key === key).map((one) => one.claim));
  const precedents = placed.filter(({ key }) => key === PRECEDENT).map(({ claim }) => claim);
  const main = keys.indexOf(MAIN);
  return own
    .map((list, index) => ({ claims: list, precedents: index === Math.max(0, main) ? precedents : [] }))
    .filter((thread) => isDeal(thread.claims));
}

const MAIN = 'main';
const PRECEDENT = 'precedent';
const SEPARATE = 'separate';

/** A deal has a step or a term that both sides hold; wishes and opinions alone make none. */
function isDeal(claims: readonly DealClaim[]): boolean {
  return claims.some((claim) => claim.kind === 'milestone' || (claim.kind === 'term' && claim.modality !== 'demanded'));
}

function keyOf(context: Context, claim: DealClaim, all: readonly DealClaim[]): string {
  if (claim.aside === 'precedent') return PRECEDENT;
  if (context.language !== 'en') return MAIN;
  return markOf(context, claim) ?? otherGroups(context, claim, all) ?? MAIN;
}

/** The deal noun in the claim's words, or the last one before them in its sentence, and what its own words say of it. */
function markOf(context: Context, claim: DealClaim): string | null {
  const sentence = context.sentences[sentenceIndexOf(context, claim)];
  if (sentence === undefined) return null;
  const nouns = dealTalkOf(context).nouns[sentence.index] ?? [];
  const start = (token: number) => tokenAt(sentence, token)?.start ?? 0;
  const inside = nouns.filter((noun) => claim.quote.start <= start(noun.token) && start(noun.token) < claim.quote.end);
  const near = inside.length > 0 ? inside : nouns.filter((noun) => start(noun.token) < claim.quote.start).slice(-1);
  const marks = near.map((noun) => {
    const words = sentence.tokens.slice(nounPhrase(sentence, noun.token).from, noun.token).map((token) => token.norm);
    if (words.some((word) => OTHER_DEAL_WORDS.has(word))) return PRECEDENT;
    return words.some((word) => SEPARATE_DEAL_WORDS.has(word)) ? SEPARATE : null;
  });
  return marks.length > 0 && marks.every((mark) => mark !== null) ? (marks[0] ?? null) : null;
}

/** A step between named groups that no other sentence's claims name, in a report whose deal other groups make. */
function otherGroups(context: Context, claim: DealClaim, all: readonly DealClaim[]): string | null {
  const sentence = sentenceIndexOf(context, claim);
  const here = all.filter((one) => sentenceIndexOf(context, one) === sentence);
  const own = new Set(here.filter((one) => one.kind === 'milestone').flatMap((one) => groupsOf(context, one)));
  if (own.size === 0) return null;
  const elsewhere = new Set(all.filter((one) => !here.includes(one)).flatMap((one) => groupsOf(context, one)));
  if (elsewhere.size === 0 || [...own].some((group) => elsewhere.has(group))) return null;
  return `with ${[...own].sort().join(' ')}`;
}

/** Registered armed groups that a claim names in any role: governments may be in several deals at once. */
function groupsOf(context: Context, claim: DealClaim): string[] {
  return Object.values(claim.parties)
    .flat()
    .flatMap((party) => {
      const mention = mentionOf(context, party);
      if (mention === null || !['armed-group', 'political'].includes(mention.partyKind)) return [];
      const whole = wholeOf(mention);
      return whole.startsWith('group:') ? [] : [whole];
    });
}

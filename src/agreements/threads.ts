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
  const groups = namedGroups(context, claims);
  const placed = claims.map((claim) => ({ claim, key: keyOf(context, claim, groups) }));
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

function keyOf(context: Context, claim: DealClaim, groups: NamedGroups): string {
  if (claim.aside === 'precedent') return PRECEDENT;
  if (context.language !== 'en') return MAIN;
  return markOf(context, claim) ?? otherGroups(sentenceIndexOf(context, claim), groups) ?? MAIN;
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

/** Which groups the claims of each sentence name, and in which sentences each group is named. */
interface NamedGroups {
  readonly inSteps: ReadonlyMap<number, ReadonlySet<string>>;
  readonly sentences: ReadonlyMap<string, ReadonlySet<number>>;
}

function namedGroups(context: Context, claims: readonly DealClaim[]): NamedGroups {
  const inSteps = new Map<number, Set<string>>();
  const sentences = new Map<string, Set<number>>();
  for (const claim of claims) {
    const sentence = sentenceIndexOf(context, claim);
    for (const group of groupsOf(context, claim)) {
      sentences.set(group, (sentences.get(group) ?? new Set()).add(sentence));
      if (claim.kind === 'milestone') inSteps.set(sentence, (inSteps.get(sentence) ?? new Set()).add(group));
    }
  }
  return { inSteps, sentences };
}

/** A step between named groups that no other sentence's claims name, in a report whose deal other groups make. */
function otherGroups(sentence: number, { inSteps, sentences }: NamedGroups): string | null {
  const own = [...(inSteps.get(sentence) ?? [])].sort();
  const alone = own.length > 0 && own.every((group) => sentences.get(group)?.size === 1);
  if (!alone || ![...sentences.values()].some((named) => named.size > 1 || !named.has(sentence))) return null;
  return `with ${own.join(' ')}`;
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

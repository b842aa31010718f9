import { partiesIn } from '../claims/deal/parties.ts';
import { type Scope, tokenAt } from '../claims/deal/scope.ts';
import type { Context } from '../claims/kind.ts';
import { MEDIATING_NOUNS, MEDIATING_VERBS } from '../languages/en/agreement-words.ts';
import type { PartyMention } from '../mentions/mention.ts';
import { inSentence } from '../mentions/near.ts';
import { arabicMediators } from './acting-ar.ts';
import { besideClaims, type DealClaim, wholeOf } from './deal-claim.ts';
import type { Acting } from './sides.ts';

/** Wholes that the text says mediate, broker or host, in the sentences of the deal's claims and right beside them. */
export function mediatorsNamed(context: Context, claims: readonly DealClaim[]): Map<string, Acting[]> {
  const found = new Map<string, Acting[]>();
  for (const { scope, claim } of besideClaims(context, claims)) {
    for (const mention of context.language === 'ar' ? arabicMediators(scope) : [...byVerb(scope), ...byNoun(scope)]) {
      const whole = wholeOf(mention);
      found.set(whole, [...(found.get(whole) ?? []), { mention, claim: claim.id }]);
    }
  }
  return found;
}

function byVerb(scope: Scope): PartyMention[] {
  return scope.sentence.tokens.flatMap((token, index) => {
    if (!MEDIATING_VERBS.has(token.lemma) || !token.tag.startsWith('VB')) return [];
    const by = [1, 2, 3, 4].find((step) => tokenAt(scope.sentence, index + step)?.norm === 'by');
    if (by !== undefined) return together(scope, index + by + 1);
    if (token.tag === 'VBN') return beforeHyphen(scope, index);
    const clause = scope.clauses.find((one) => one.head === index && one.form === 'finite' && !one.passive && one.subject >= 0);
    return clause === undefined ? [] : partiesIn(scope, { from: clause.from, to: index });
  });
}

/** "Qatari-mediated", "the Turkish-brokered truce". */
function beforeHyphen(scope: Scope, index: number): PartyMention[] {
  return tokenAt(scope.sentence, index - 1)?.norm === '-' ? partiesIn(scope, { from: Math.max(0, index - 4), to: index }) : [];
}

/** "Egyptian mediators", "the mediation of Oman and Qatar", "mediators Qatar and Egypt". */
function byNoun(scope: Scope): PartyMention[] {
  return scope.sentence.tokens.flatMap((token, index) => {
    if (!MEDIATING_NOUNS.has(token.lemma) || !token.tag.startsWith('NN')) return [];
    const next = tokenAt(scope.sentence, index + 1)?.norm;
    const after = next === 'of' || next === 'by' || next === 'from' ? together(scope, index + 2) : [];
    const named = /^NNP/.test(tokenAt(scope.sentence, index + 1)?.tag ?? '') ? together(scope, index + 1) : [];
    const before = inSentence(scope.context.mentions.parties, scope.sentence.index).filter(
      (party) => party.to <= index + 1 && party.to >= index && party.partyKind !== 'person',
    );
    return [...before, ...after, ...named];
  });
}

const LINKS = new Set([',', 'and', 'the', '&', 'with', 'as', 'well']);

/** A list of parties from a token on: "Qatar, Egypt and the United States". */
function together(scope: Scope, from: number): PartyMention[] {
  const found: PartyMention[] = [];
  let at = from;
  while (at < scope.sentence.tokens.length) {
    const party = partiesIn(scope, { from: at, to: at + 12 }).find((one) => one.from <= at && at < one.to);
    if (party !== undefined) found.push(party);
    else if (!LINKS.has(tokenAt(scope.sentence, at)?.norm ?? '')) return found;
    at = party?.to ?? at + 1;
  }
  return found;
}

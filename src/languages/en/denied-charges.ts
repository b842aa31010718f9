import type { Sentence, Token } from '../../text/sentence.ts';

const CHARGES: ReadonlySet<string> = new Set(
  'charge accusation allegation claim report rumour rumor suggestion assertion statement story notion idea insinuation contention'.split(
    ' ',
  ),
);
const DENYING: ReadonlySet<string> = new Set('deny reject dismiss refute rebut dispute contest scotch repudiate'.split(' '));
const CALLING: ReadonlySet<string> = new Set('call describe brand label term denounce condemn dub'.split(' '));
const FALSE =
  /^(?:lies?|false|baseless|untrue|unfounded|groundless|fabricat(?:ed|ions?)|fictions?|nonsense|propaganda|absurd|invented|invention|ridiculous|slander|libel|inaccurate|incorrect|falsehoods?|myth)$/;

/**
 * The verb of whoever denies the charge at token `noun`: "denied the charge that", "called the claim that … a lie"; the
 * copula where its falsehood is only said of it, "accusations that … are baseless"; -1 where it stands.
 */
export function denialOf({ tokens }: Sentence, noun: number): number {
  const charge = tokens[noun];
  if (charge === undefined || !CHARGES.has(charge.lemma)) return -1;
  const verb = charge.label === 'obj' ? charge.head : verbBefore(tokens, noun);
  const lemma = tokens[verb]?.lemma ?? '';
  if (DENYING.has(lemma)) return verb;
  const called = falseAfter(tokens, noun);
  if (called < 0) return -1;
  if (CALLING.has(lemma)) return verb;
  const copula = tokens.slice(noun, called).findLastIndex((token) => token.lemma === 'be' || token.lemma === 'prove') + noun;
  return copula > noun && called - copula <= 3 ? copula : -1;
}

/** "reports of 30 dead": the charge whose "of" leads to the token; -1 for none. */
export function chargeBefore({ tokens }: Sentence, token: number): number {
  for (let at = token; at > 0 && token - at < 6; at -= 1) {
    if (/^(?:VB[DZP]|MD|,)$/.test(tokens[at]?.tag ?? '') && at !== token) return -1;
    if (tokens[at]?.norm === 'of' && CHARGES.has(tokens[at - 1]?.lemma ?? '')) return at - 1;
  }
  return -1;
}

/** "described claims that he had left as false": the verdict hangs on the verb of calling, not inside the charge. */
export function withVerdicts(tokens: readonly Token[]): Token[] {
  const noun = tokens.findIndex((token) => CHARGES.has(token.lemma));
  const verb = noun < 0 ? -1 : verbBefore(tokens, noun);
  const verdict = verb >= 0 && CALLING.has(tokens[verb]?.lemma ?? '') ? falseAfter(tokens, noun) : -1;
  if (verdict < 0) return [...tokens];
  let from = verdict;
  while (/^(?:DT|JJ|RB|``)$/.test(tokens[from - 1]?.tag ?? '') || tokens[from - 1]?.norm === 'as') from -= 1;
  return tokens.map((token, index) => {
    if (index === verdict) return { ...token, head: verb, label: 'xcomp' };
    return index >= from && index < verdict && token.head !== verdict ? { ...token, head: verdict } : token;
  });
}

/** "rejected the accusations": the verb right before the noun phrase. */
function verbBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (/^(?:DT|JJ|PRP\$|NN|POS)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  return tokens[at]?.tag.startsWith('VB') ? at : -1;
}

function falseAfter(tokens: readonly Token[], noun: number): number {
  return tokens.findIndex((token, index) => index > noun && FALSE.test(token.norm));
}

/** The charge that a clause spells out: "the charge that his men had shelled the quarter"; -1 for none. */
export function chargeOf(
  { tokens }: Sentence,
  clause: { readonly from: number; readonly head: number; readonly governor: number },
): number {
  if (CHARGES.has(tokens[clause.governor]?.lemma ?? '')) return clause.governor;
  const that = tokens.slice(0, clause.head).findLastIndex((token) => token.norm === 'that');
  return that > 0 && CHARGES.has(tokens[that - 1]?.lemma ?? '') && that <= clause.from + 1 && that >= clause.from - 1 ? that - 1 : -1;
}

import { ALL_SIDES, JOINT_WORDS } from '../../languages/en/agreement-words.ts';
import { inSentence } from '../../mentions/near.ts';
import { partyAt } from './parties.ts';
import { childrenOf, type Scope, subtreeOf, tokenAt } from './scope.ts';

/** "all parties", "both sides", "the army and the rebels". */
export function isJoint(scope: Scope, subject: number): boolean {
  if (subject < 0) return false;
  const { sentence } = scope;
  const word = tokenAt(sentence, subject);
  const children = childrenOf(sentence, subject).map((at) => tokenAt(sentence, at));
  if (children.some((child) => child?.label === 'conj')) return true;
  if (children.some((child) => child?.label === 'nmod' && child.tag === 'NNS' && ALL_SIDES.has(child.lemma))) return true;
  const inside = sentence.tokens.slice(subject, subtreeOf(sentence, subject).to);
  const joint = [...children, ...inside].some((child) => child !== undefined && JOINT_WORDS.has(child.norm));
  if (word !== undefined && ALL_SIDES.has(word.lemma) && word.tag === 'NNS') return true;
  if (isListBefore(scope, subject)) return true;
  return joint || JOINT_WORDS.has(word?.norm ?? '') || word?.norm === 'they' || word?.norm === 'sides';
}

/** "Army, rebels", "the Houthis and the government": two parties before the verb, however the parse joins them. */
function isListBefore(scope: Scope, subject: number): boolean {
  const party = partyAt(scope, subject);
  if (party === null) return false;
  const next = tokenAt(scope.sentence, party.to)?.norm ?? '';
  const before = tokenAt(scope.sentence, party.from - 1)?.norm ?? '';
  const det = before === 'the' ? (tokenAt(scope.sentence, party.from - 2)?.norm ?? '') : before;
  const after =
    next === 'and' &&
    inSentence(scope.context.mentions.parties, party.sentence).some((one) => one.from > party.to && one.from <= party.to + 2);
  const ahead =
    /^(?:and|,)$/.test(det) &&
    inSentence(scope.context.mentions.parties, party.sentence).some((one) => one.to < party.from && party.from - one.to <= 2);
  return after || ahead;
}

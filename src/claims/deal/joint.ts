import { ALL_SIDES, JOINT_WORDS } from '../../languages/en/agreement-words.ts';
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
  return joint || JOINT_WORDS.has(word?.norm ?? '') || word?.norm === 'they' || word?.norm === 'sides';
}

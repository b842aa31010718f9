import type { Token } from '../../text/sentence.ts';
import { NATIONALITIES } from './nationalities.ts';

type Reading = Pick<Token, 'tag' | 'lemma' | 'morph'>;

const NATIONAL: ReadonlySet<string> = new Set(NATIONALITIES.map(([adjective]) => adjective));

/** "رفض الأمريكيون", "الروس والأتراك": a plural of a nationality with the article that no noun stands before is people. */
export function markNationals(readings: readonly Reading[]): Reading[] {
  const marked = [...readings];
  readings.forEach((reading, at) => {
    const { tag, lemma, morph } = reading;
    if (tag !== 'JJ' || !NATIONAL.has(lemma) || morph?.definite !== true || morph.number !== 'many' || morph.gender === 'f') return;
    const before = marked[at - 1];
    const beside = before?.tag === 'CC' ? marked[at - 2] : before;
    if (beside?.tag === 'JJ' || (before !== undefined && before.tag !== 'CC' && /^(?:NN|VN|XX|FW)/.test(before.tag))) return;
    marked[at] = { tag: 'NNS', lemma, morph: { ...morph, kind: 'people' } };
  });
  return marked;
}

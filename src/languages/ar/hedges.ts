import type { Token } from '../../text/sentence.ts';

type Reading = Pick<Token, 'tag' | 'lemma' | 'morph'>;

/** Verbs that say no more than how large a number is: "ما يزيد على 500". */
const SIZES = new Set(['زاد', 'قل', 'قارب', 'قرب', 'ناهز', 'وصل', 'فاق', 'تجاوز', 'ربا', 'قدر']);

/** "ما لا يقل عن", "ما يزيد على", "ما يقارب": words of amount before a number, no predication. */
export function markHedges(readings: readonly Reading[]): Reading[] {
  const marked = [...readings];
  readings.forEach((reading, at) => {
    if (reading.lemma !== 'ما') return;
    const verb = readings[at + 1]?.tag === 'NEG' ? at + 2 : at + 1;
    if (!SIZES.has(readings[verb]?.lemma ?? '')) return;
    for (let index = at; index <= verb; index += 1) marked[index] = { tag: 'RB', lemma: (readings[index] as Reading).lemma };
  });
  return marked;
}

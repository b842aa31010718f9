import { describe, expect, it } from 'vitest';
import { fitToTokeniser, written } from './fit.ts';
import { parseTree, type Tree } from './treebank.ts';
import { wornDown } from './worn.ts';

/** CoNLL-U lines from "id form tag head label [misc]". */
function tree(lines: readonly string[]): Tree {
  const rows = lines.map((line) => {
    const [id, form, tag, head, label, misc = '_'] = line.split(' ');
    return [id, form, form, '_', tag, '_', head, label, '_', misc].join('\t');
  });
  return parseTree(`# text\n${rows.join('\n')}`);
}

const HELD = tree([
  '1 Regime NN 3 obl SpaceAfter=No',
  '2 - HYPH 3 punct SpaceAfter=No',
  '3 held VBN 4 amod',
  '4 towns NNS 7 nsubj:pass SpaceAfter=No',
  '5 , , 4 punct',
  '6-7 weren’t _ _ _ SpaceAfter=No',
  '6 were VBD 0 root',
  '7 n’t RB 6 advmod',
  '8 . . 6 punct',
]);
const forms = (words: Tree | null): string | undefined => words?.map((word) => `${word.form}/${word.tag}/${word.head}`).join(' ');

describe('treebank', () => {
  it('reads words, base labels and how they are written', () => {
    expect(HELD[3]).toMatchObject({ form: 'towns', tag: 'NNS', head: 6, label: 'nsubj' });
    expect(written(HELD).text).toBe('Regime-held towns, weren’t. ');
  });

  it('makes one word of what our tokeniser keeps whole, and moves what hung on its parts', () => {
    expect(forms(fitToTokeniser(HELD))).toBe('Regime-held/JJ/1 towns/NNS/4 ,/,/1 were/VBD/-1 n’t/RB/3 ././3');
  });

  it('keeps the words apart where several hang on the outside', () => {
    const loose = tree(['1 Aleppo NNP 4 nsubj SpaceAfter=No', '2 - HYPH 3 punct SpaceAfter=No', '3 Homs NNP 4 obj', '4 line VB 0 root']);
    expect(forms(fitToTokeniser(loose))).toBe(forms(loose));
  });

  it('loses commas, quotes and apostrophes as careless copying does', () => {
    const whole = tree([
      '1 Homs NNP 3 nmod SpaceAfter=No',
      '2 ’s POS 1 case',
      '3 bakers NNS 5 nsubj',
      '4 , , 3 punct',
      '5 left VBD 0 root',
    ]);
    expect(forms(wornDown(whole))).toBe('Homss/NNP/1 bakers/NNS/2 left/VBD/-1');
    expect(forms(wornDown(HELD))).toContain('nt/RB');
    expect(wornDown(tree(['1 They PRP 2 nsubj', '2 left VBD 0 root']))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../text/sentence.ts';
import { childrenOf, conjunctsOf, governingVerb, isNegated, isPassive, nounPhraseAt, objectsOf, subjectOf, subtreeOf } from './tree.ts';

/** A sentence from "word/TAG/head/label" items; lemmas are given only where they are looked at. */
function tree(items: string): Sentence {
  const lemmas: Readonly<Record<string, string>> = { was: 'be', were: 'be', been: 'be', have: 'have', had: 'have' };
  const tokens = items.split(' ').map((item, index) => {
    const [text = '', tag = '', head = '', label = ''] = item.split('/');
    const norm = text.toLowerCase();
    return { start: index, end: index + 1, text, norm, lemma: lemmas[norm] ?? norm, tag, head: Number(head), label };
  });
  return { start: 0, end: tokens.length, index: 0, paragraph: 0, tokens };
}

const REFUSED = tree(
  'Two/CD/1/nummod commanders/NNS/9/nsubj of/IN/4/case the/DT/4/det brigade/NN/1/nmod who/WP/6/nsubj stayed/VBD/1/acl ' +
    'had/VBD/9/aux not/RB/9/advmod accepted/VBN/-1/root terms/NNS/9/obj and/CC/12/cc letters/NNS/10/conj but/CC/14/cc left/VBD/9/conj',
);
const KILLED = tree(
  'Men/NNS/3/nsubj and/CC/2/cc women/NNS/0/conj killed/VBN/-1/root ' +
    'were/VBD/3/aux buried/VBN/3/conj near/IN/8/case the/DT/8/det wall/NN/5/obl',
);

describe('questions to a tree', () => {
  it('names children, all or by label', () => {
    expect(childrenOf(REFUSED, 9)).toEqual([1, 7, 8, 10, 14]);
    expect(childrenOf(REFUSED, 9, ['obj'])).toEqual([10]);
  });

  it('spans what hangs on a token', () => {
    expect(subtreeOf(REFUSED, 1)).toEqual({ from: 0, to: 7 });
    expect(subtreeOf(REFUSED, 3)).toEqual({ from: 3, to: 4 });
  });

  it('finds the subject, shared ones too', () => {
    expect(subjectOf(REFUSED, 9)).toBe(1);
    expect(subjectOf(REFUSED, 14)).toBe(1);
    expect(subjectOf(REFUSED, 6)).toBe(5);
    expect(subjectOf(REFUSED, 4)).toBe(-1);
  });

  it('finds coordinated objects', () => {
    expect(objectsOf(REFUSED, 9)).toEqual([10, 12]);
    expect(objectsOf(REFUSED, 14)).toEqual([]);
  });

  it('tells passive from perfect', () => {
    expect(isPassive(KILLED, 3)).toBe(true);
    expect(isPassive(REFUSED, 9)).toBe(false);
    expect(isPassive(REFUSED, 1)).toBe(false);
  });

  it('sees a negation on the predicate only', () => {
    expect(isNegated(REFUSED, 9)).toBe(true);
    expect(isNegated(REFUSED, 14)).toBe(false);
  });

  it('gathers a coordination from any of its members', () => {
    expect(conjunctsOf(KILLED, 2)).toEqual([0, 2]);
    expect(conjunctsOf(KILLED, 0)).toEqual([0, 2]);
    expect(conjunctsOf(KILLED, 8)).toEqual([8]);
  });

  it('climbs to the nearest verb', () => {
    expect(governingVerb(KILLED, 8)).toBe(5);
    expect(governingVerb(REFUSED, 4)).toBe(9);
    expect(governingVerb(REFUSED, 9)).toBe(-1);
  });

  it('cuts a noun phrase before its relative clause and without its preposition', () => {
    expect(nounPhraseAt(REFUSED, 1)).toEqual({ from: 0, to: 5 });
    expect(nounPhraseAt(KILLED, 8)).toEqual({ from: 7, to: 9 });
    expect(nounPhraseAt(KILLED, 0)).toEqual({ from: 0, to: 1 });
  });
});

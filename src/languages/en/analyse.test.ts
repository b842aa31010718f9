import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence, Token } from '../../text/sentence.ts';
import { analyse } from './analyse.ts';

function read(text: string): Sentence[] {
  return analyse(text, [{ start: 0, end: text.length }]);
}

function token(text: string, word: string): Token {
  return read(text)[0]?.tokens.find((one) => one.text === word) as Token;
}

describe('analyse', () => {
  it('numbers sentences through the spans and paragraphs between blank lines', () => {
    const text = 'The army left. The town is calm.\n\nMenu\n\nFamilies returned.';
    const menu = text.indexOf('Menu');
    const found = analyse(text, [
      { start: 0, end: menu },
      { start: menu + 4, end: text.length },
    ]);
    expect(found.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('|')).toBe('The army left.|The town is calm.|Families returned.');
  });

  it.each([
    ['The monitor said that ten men left the town.', 'men', 'left', 'nsubj'],
    ['The monitor said that ten men left the town.', 'town', 'left', 'obj'],
    ['The monitor said that ten men left the town.', 'ten', 'men', 'nummod'],
    ['The monitor said that ten men left the town.', 'left', 'said', 'ccomp'],
    ['Three bridges have been destroyed by the army.', 'bridges', 'destroyed', 'nsubj'],
    ['The bus reached a village north of Aleppo.', 'Aleppo', 'north', 'nmod'],
    ['The fighters who left the town were arrested.', 'left', 'fighters', 'acl'],
    ['The governor did not accept the terms.', 'not', 'accept', 'advmod'],
  ])('%s %s hangs on %s as %s', (text, child, head, label) => {
    const sentence = read(text)[0] as Sentence;
    const found = token(text, child);
    expect(sentence.tokens[found.head]?.text).toBe(head);
    expect(found.label).toBe(label);
  });

  it('gives words their comparable form and lemma, the text untouched', () => {
    const text = 'They didnt leave Al‑Raqqa’s hills.';
    expect(read(text)[0]?.tokens.map((one) => one.norm)).toEqual(['they', 'did', "n't", 'leave', 'al-raqqa', "'s", 'hills', '.']);
    expect(token(text, 'nt').lemma).toBe('not');
    expect(token(text, 'hills').lemma).toBe('hill');
  });

  it('gives any text one root a sentence, governors inside it and no circle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'army', 'left', 'and', ',', 'who', '12', 'Raqqa24', "'s", '.', 'said', '“', 'ديرالزور', '\n')),
        (words) => {
          const text = words.join(' ');
          for (const { tokens } of read(text)) {
            expect(tokens.filter((one) => one.head === -1)).toHaveLength(1);
            for (const one of tokens) {
              expect(text.slice(one.start, one.end)).toBe(one.text);
              expect(stepsToRoot(tokens, one)).toBeLessThan(tokens.length);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

function stepsToRoot(tokens: readonly Token[], from: Token): number {
  let steps = 0;
  for (let at = from; at.head >= 0 && steps <= tokens.length; at = tokens[at.head] as Token) steps += 1;
  return steps;
}

import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';

function verbAndSubject(text: string): string {
  const tokens = analyse(text, [{ start: 0, end: text.length }])[0]?.tokens ?? [];
  const root = tokens.findIndex((token) => token.head < 0);
  const subject = tokens.find((token) => token.head === root && token.label === 'nsubj');
  return `${subject?.text} ${tokens[root]?.text}`;
}

describe('the main verb after a relative clause between commas', () => {
  test.each([
    ['The deal, which was mediated by Oman, provides for the release of 40 hostages.', 'deal provides', 'which'],
    ['The governor, who fled the city in May, returned on Sunday.', 'governor returned', 'who'],
    ['The truce, which had been agreed in Doha, has also been extended.', 'truce extended', 'auxiliaries and an adverb'],
    ['The army bombed the village, which was empty, and the rebels left.', 'army bombed', 'a second verb with its own subject is none'],
    ['He met the governor, who said nothing.', 'He met', 'no closing comma'],
  ])('%s', (text, expected) => {
    expect(verbAndSubject(text)).toBe(expected);
  });
});

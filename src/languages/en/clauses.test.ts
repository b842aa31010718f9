import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { findClauses } from './clauses.ts';

function clausesOf(text: string) {
  return analyse(text, [{ start: 0, end: text.length }]).flatMap((sentence) => findClauses(sentence));
}

const tenses = [
  { text: 'The defence ministry denied carrying out the strike.', lemma: 'deny', passive: false, why: 'a past tense, however tagged' },
  { text: 'The United States called for an immediate halt to the bombardment.', lemma: 'call', passive: false, why: 'a past tense' },
  { text: 'Twelve people were killed in the strike.', lemma: 'kill', passive: true, why: 'a passive' },
  { text: 'Six killed in Aidiri blast', lemma: 'kill', passive: true, why: 'a headline leaves the auxiliary out' },
];

test.each(tenses)('$text ($why)', ({ text, lemma, passive }) => {
  expect(clausesOf(text).find((clause) => clause.lemma === lemma)?.passive).toBe(passive);
});

test('a clause ends where the clause that hangs on it begins, full stop or not', () => {
  const text = 'The source added that the sides agreed on a plan.';
  const said = clausesOf(text).find((clause) => clause.lemma === 'add');
  expect(text.slice(said?.start, said?.end)).toBe('The source added');
});

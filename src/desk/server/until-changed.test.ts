import { expect, test } from 'vitest';
import { untilChanged } from './until-changed.ts';

function kit() {
  const asked: string[] = [];
  const head = { number: 1 };
  const answer = untilChanged({ head: async () => head as never }, async (question: string) => {
    asked.push(question);
    if (question === 'broken') throw new Error('broken');
    return question.toUpperCase();
  });
  return { asked, head, answer };
}

test('the same question is worked out once, until something changes', async () => {
  const { asked, head, answer } = kit();
  expect([await answer('a'), await answer('a'), await answer('b')]).toEqual(['A', 'A', 'B']);
  expect(asked).toEqual(['a', 'b']);
  head.number = 2;
  await answer('a');
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('what failed is worked out again', async () => {
  const { asked, answer } = kit();
  await expect(answer('broken')).rejects.toThrow('broken');
  await expect(answer('broken')).rejects.toThrow('broken');
  expect(asked.length).toBe(2);
});

test('only some answers are kept', async () => {
  const { asked, answer } = kit();
  for (let number = 0; number < 40; number += 1) await answer(`q${number}`);
  await answer('q0');
  expect(asked.filter((one) => one === 'q0').length).toBe(2);
});

import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../claims/event/body.ts';
import { TERM_CLASSES } from '../claims/term/body.ts';
import { ACT_WORDS, COVERED_GROUPS } from '../languages/comparing.ts';
import { ASKED } from './asked.ts';

/** Told by the words of their acts, never by their type or class. */
const BY_WORDS = new Set<string>(['movement', 'evacuation', 'access', 'other', 'threat', 'departure', 'safe-passage']);

test('whatever can be compared has its question', () => {
  const asked: readonly string[] = [
    ...ACT_WORDS,
    ...EVENT_TYPES.filter((type) => !BY_WORDS.has(type)).map((type) => `event:${type}`),
    ...TERM_CLASSES.filter((kind) => !BY_WORDS.has(kind)).map((kind) => `term:${kind}`),
    ...COVERED_GROUPS.map((group) => `covers:${group}`),
  ];
  expect(asked.filter((topic) => ASKED[topic] === undefined)).toEqual([]);
});

test('questions in Arabic hold no word of another script, and the same slots as in English', () => {
  const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).filter((slot) => slot !== '{who}').sort();
  for (const { en, ar } of Object.values(ASKED)) {
    expect(ar.replace(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
    expect(slots(ar)).toEqual(slots(en));
  }
});

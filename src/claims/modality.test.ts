import { expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Context } from './kind.ts';
import { standOf } from './modality.ts';

const rows: readonly { text: string; verb: string; modality: string | null; why: string }[] = [
  { text: 'The releases are due to begin in three weeks.', verb: 'begin', modality: 'planned', why: 'due to' },
  { text: 'The prisoners are to be freed on Monday.', verb: 'freed', modality: 'planned', why: 'be to' },
  { text: 'The convoy is expected to leave at dawn.', verb: 'leave', modality: 'planned', why: 'expected to' },
  { text: 'The convoy left at dawn.', verb: 'left', modality: null, why: 'told as a fact' },
  { text: 'A spokesman told reporters that the convoy had left.', verb: 'left', modality: null, why: 'telling that is reporting' },
  { text: 'The army told them to leave.', verb: 'leave', modality: 'planned', why: 'telling to is ordering' },
];

test.each(rows)('$text ($why)', ({ text, verb, modality }) => {
  const sentences = languages.en.analyse(text, [{ start: 0, end: text.length }]);
  const clauses = sentences.map((sentence) => languages.en.clauses(sentence));
  const token = sentences[0]?.tokens.findIndex((one) => one.text === verb) ?? -1;
  expect(standOf({ sentences, clauses } as unknown as Context, { sentence: 0, token }).modality).toBe(modality);
});

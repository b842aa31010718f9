import { expect, test } from 'vitest';
import { ASIDES, MODALITIES } from '../../../../claims/common.ts';
import { EVENT_TYPES, STAGES } from '../../../../claims/event/body.ts';
import { MEASURES } from '../../../../claims/figure/body.ts';
import { STEPS } from '../../../../claims/milestone/body.ts';
import { STANCES } from '../../../../claims/position/body.ts';
import { TOPICS } from '../../../../claims/situation/body.ts';
import { TERM_CLASSES } from '../../../../claims/term/body.ts';
import { fieldsOfNew, typedOf, typedValue } from './fields.ts';

const lists: [kind: Parameters<typeof fieldsOfNew>[0], path: string, values: readonly string[]][] = [
  ['figure', 'body.measure', MEASURES],
  ['event', 'body.type', EVENT_TYPES],
  ['event', 'body.stage', STAGES],
  ['term', 'body.class', TERM_CLASSES],
  ['position', 'body.stance', STANCES],
  ['milestone', 'body.step', STEPS],
  ['situation', 'body.topic', TOPICS],
  ['figure', 'modality', MODALITIES],
  ['figure', 'aside', ASIDES],
];

test.each(lists)('the form of a %s offers for %s what the schema allows', (kind, path, values) => {
  const field = fieldsOfNew(kind).find((one) => one.path === path);
  expect(field?.input === 'choice' && field.options).toEqual(values);
});

const typed: [input: 'words' | 'number' | 'yes-no' | 'list', typed: string, value: unknown, why: string][] = [
  ['number', '1,200', 1200, 'thousands with a comma'],
  ['number', '١٢٠٠', 1200, 'Arabic digits'],
  ['number', '', null, 'an open bound'],
  ['number', 'many', undefined, 'no number'],
  ['words', '  the army ', 'the army', 'space at the ends'],
  ['words', '', null, 'nothing'],
  ['list', 'one; two', ['one', 'two'], 'several'],
  ['list', '', [], 'none'],
  ['yes-no', 'yes', true, 'a switch'],
];

test.each(typed)('%s "%s" is %j', (input, words, value, _why) => {
  const field = { path: 'x', input } as const;
  expect(typedValue(field, words)).toEqual(value);
  if (value !== undefined) expect(typedValue(field, typedOf(field, value))).toEqual(value);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingJsonSchema } from '../src/exports/json-schema.ts';

test('the published schema is the one that the code states; else run: npm run schema', () => {
  expect(readFileSync(new URL('../schema/reading-1.json', import.meta.url), 'utf8')).toBe(readingJsonSchema());
});

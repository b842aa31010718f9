import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAnyReport } from './index.ts';

// Printed by Chromium from pages of our own.
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`./samples/${name}.pdf`, import.meta.url)));

test('Arabic in logical order: ligatures, vowel marks, digits; lines joined to paragraphs', async () => {
  expect(await openAnyReport(sample('arabic'), { file: 'a.pdf' })).toMatchObject({
    title: 'مقتل أحد عشر مقاتلاً في قصف على مدينة إدلب',
    language: 'ar',
    text: expect.stringMatching(
      /وثلاثة مدنيين .* صباح الأربعاء، بحسب ما أفاد المكتب الإعلامي المحلي\..*\n\nوأعلن المجلس المحلي أن 25 منزلاً تضررت، وأن السوق أُغلقت حتى/,
    ),
  });
});

test('English, whatever the file is called', async () => {
  expect(await openAnyReport(sample('english'), { file: 'report.bin' })).toMatchObject({
    title: 'Shelling kills four in Taiz market',
    language: 'en',
    text: expect.stringContaining('on Saturday, the local health office said. The office said'),
  });
});

/** A PDF of one empty page. */
const EMPTY = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>`;

test.each([
  [new TextEncoder().encode(EMPTY), 'without text', 'no words on its page'],
  [sample('english').subarray(0, 200), 'damaged PDF', 'cut off'],
])('refuses %#: %s, %s', async (bytes, words) => {
  expect(await openAnyReport(bytes, { file: 'a.pdf' })).toEqual({ refused: expect.stringContaining(words) });
});

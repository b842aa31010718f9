import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAnyReport } from './index.ts';
import { paragraphs, wordFile } from './samples/docx.ts';

test('a Word document in English: paragraphs, title, publisher, day of making only told', async () => {
  const bytes = wordFile(
    paragraphs(
      'Shelling kills four in Taiz',
      'Four people were killed by shells that hit a market in Taiz on Saturday.',
      'Nine were hurt.',
    ),
    '<dc:title>Document1</dc:title><dc:publisher>Taiz &amp; Ibb Office</dc:publisher><dcterms:created>2018-05-13T08:00:00Z</dcterms:created>',
  );
  expect(await openAnyReport(bytes, { file: 'a.docx' })).toMatchObject({
    title: 'Shelling kills four in Taiz',
    publisher: 'Taiz & Ibb Office',
    published: null,
    language: 'en',
    text: expect.stringMatching(/Taiz\n+Four people were killed by shells that hit a market in Taiz on Saturday\.\n+Nine were hurt\./),
    notes: expect.arrayContaining([expect.stringContaining('mammoth'), expect.stringContaining('made on 2018-05-13')]),
  });
});

test('a Word document in Arabic, whatever the file is called', async () => {
  const bytes = wordFile(paragraphs('قُتل ثلاثة مدنيين في قصف استهدف بلدة في ريف حلب يوم الثلاثاء.', 'وأصيب خمسة آخرون.'));
  expect(await openAnyReport(bytes, { file: 'report.bin' })).toMatchObject({
    language: 'ar',
    text: expect.stringContaining('قُتل ثلاثة مدنيين'),
  });
});

test.each([
  ['english', 'Shelling of the Bir al-Ward market', ['the garrison lets food convoys pass;', 'Market', '7']],
  ['arabic', 'قصف على سوق بئر الورد', ['تسمح الحامية بمرور قوافل الغذاء؛', 'السوق', '7']],
])('written by LibreOffice, %s: lists and cells of tables are lines', async (name, title, lines) => {
  const bytes = readFileSync(new URL(`./samples/writer-${name}.docx`, import.meta.url));
  const report = await openAnyReport(new Uint8Array(bytes));
  expect(report).toMatchObject({ title, language: name.slice(0, 2) });
  expect('text' in report ? report.text.split(/\n+/) : []).toEqual(expect.arrayContaining(lines));
});

test.each([
  [wordFile(''), 'without text', 'nothing in it'],
  [wordFile(paragraphs('x')).subarray(0, 300), 'cannot be opened', 'cut off'],
  [wordFile('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'entities of its own', 'entity expansion'],
  [wordFile(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`), 'nested too deep', 'deep nesting'],
  [wordFile(paragraphs('word '.repeat(2_000_000))), 'zip bomb', 'far more than its size'],
])('refuses %#: %s, for %s', async (bytes, words) => {
  expect(await openAnyReport(bytes, { file: 'a.docx' })).toEqual({ refused: expect.stringContaining(words) });
});

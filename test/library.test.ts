import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnyReport, readReport } from '../src/index.ts';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../src/reports/samples/${name}`, import.meta.url)));

test.each(['writer-english.pdf', 'writer-english.docx', 'mail-english.eml', 'page-english.html'])('the library reads %s', async (file) => {
  const { report, claims } = await readAnyReport(sample(file), { publisher: 'Gazette' });
  expect(report).toMatchObject({ title: 'Shelling of the Bir al-Ward market', publisher: 'Gazette', language: 'en' });
  expect(claims.some(({ kind, body }) => kind === 'figure' && body.measure === 'killed' && body.low === 7)).toBe(true);
});

test.each([
  ['writer-english.pdf', 'readAnyReport opens it'],
  ['mail-english.eml', 'readAnyReport opens it'],
])('what is no text is not read as if it were: %s', (file, words) => {
  expect(() => readReport(sample(file), { file })).toThrow(`${file}: no plain text and no page; ${words}`);
});

test('a file of many reports is none', async () => {
  await expect(readAnyReport(sample('info-zip.zip'))).rejects.toThrow('a file of many reports');
  await expect(readAnyReport('words', { published: 'soon' })).rejects.toThrow('no date that can be read');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAnyReport } from './index.ts';

// Where the files come from: samples/README.md.
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

test('Arabic by LibreOffice, which draws points, quotation marks and letters with vowel marks apart from their line', async () => {
  expect(await openAnyReport(sample('writer-arabic'), { file: 'a.pdf' })).toMatchObject({
    title: 'قصف على سوق بئر الورد',
    language: 'ar',
    text: [
      'قصف على سوق بئر الورد',
      'بئر الورد، 14 آذار 2018. قُتل سبعة مدنيين على الأقل وأصيب تسعة عشر آخرون بسقوط أربع قذائف على سوق الخضار صباح الأربعاء، بحسب ما أفاد المكتب الصحي في البلدة.',
      'وأعلن المجلس المحلي أن اثني عشر متجراً احترقت. ونُقل ثلاثة من الجرحى إلى مستشفى في قصر حمدان على بعد 40 كيلومتراً غرباً.',
      'المفاوضات',
      'واتفق لواء الشمال والحامية يوم الخميس على هدنة. وتنص بنودها على ما يلي:',
      '• تسمح الحامية بمرور قوافل الغذاء؛',
      '• يسلّم اللواء أسيرين.',
      'المكان القتلى السوق 7',
      'طريق المدرسة 2',
      'وقال صاحب متجر: «لا أحد يجرؤ على فتح متجره».',
    ].join('\n\n'),
  });
});

test('English by LibreOffice: paragraphs, lists and tables', async () => {
  expect(await openAnyReport(sample('writer-english'))).toMatchObject({
    title: 'Shelling of the Bir al-Ward market',
    text: expect.stringMatching(
      /on Wednesday morning, the town’s health office said\.\n\nThe local council .*\n\n• the garrison lets food convoys pass;\n\n• the brigade/s,
    ),
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

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factOptions } from './container.ts';
import { openAll } from './containers.ts';
import { openAnyReport } from './index.ts';

const SHELLING = 'Shelling of the Bir al-Ward market';
const TRUCE = 'A truce in Bir al-Ward';
const SHELLING_AR = 'قصف على سوق بئر الورد';
const TRUCE_AR = 'هدنة في بئر الورد';
const [FIRST, SECOND] = ['2018-03-14', '2018-03-15'];

/** A file of another program, and of each report in it: title, publisher, day of publication. */
const FILES: readonly {
  readonly file: string;
  readonly reports: readonly (readonly [title: string, publisher?: string | undefined, day?: string])[];
}[] = [
  {
    file: 'feed-english.atom',
    reports: [
      [SHELLING, 'Bir al-Ward Gazette', FIRST],
      [TRUCE, 'Bir al-Ward Gazette', SECOND],
    ],
  },
  {
    file: 'feed-english.json',
    reports: [
      [SHELLING, 'Bir al-Ward Gazette', FIRST],
      [TRUCE, 'Bir al-Ward Gazette', SECOND],
    ],
  },
  {
    file: 'feed-arabic.rss',
    reports: [
      [SHELLING_AR, 'صحيفة بئر الورد', FIRST],
      [TRUCE_AR, 'صحيفة بئر الورد', SECOND],
    ],
  },
  { file: 'rss-arabic.xml', reports: [[SHELLING_AR, 'صحيفة بئر الورد', FIRST]] },
  { file: 'mail-english.eml', reports: [[SHELLING, 'Bir al-Ward Health Office', FIRST]] },
  { file: 'mail-arabic.eml', reports: [[SHELLING_AR, 'المكتب الصحي في بئر الورد', FIRST]] },
  { file: 'wget-english.warc', reports: [[SHELLING, undefined, FIRST]] },
  { file: 'wget-arabic.warc', reports: [[SHELLING_AR, undefined, FIRST]] },
  {
    file: 'wget-crawl.warc.gz',
    reports: [
      [SHELLING, undefined, FIRST],
      [SHELLING_AR, undefined, FIRST],
    ],
  },
  {
    file: 'info-zip.zip',
    reports: [
      [SHELLING, undefined, FIRST],
      [SHELLING_AR, undefined, FIRST],
      [SHELLING_AR, undefined, FIRST],
    ],
  },
  { file: 'writer-english.docx', reports: [[SHELLING, undefined, FIRST]] },
  { file: 'writer-arabic.docx', reports: [[SHELLING_AR, undefined, FIRST]] },
  { file: 'writer-english.pdf', reports: [[SHELLING, undefined, FIRST]] },
  { file: 'writer-arabic.pdf', reports: [[SHELLING_AR, undefined, FIRST]] },
];

async function reportsOf(file: string) {
  const reports = [];
  for await (const part of openAll(new Uint8Array(readFileSync(new URL(`./samples/${file}`, import.meta.url))), file)) {
    if ('refused' in part) throw new Error(part.refused);
    const report = await openAnyReport(part.bytes, factOptions(part.name, part.facts));
    // A crawl holds pages of nothing but links.
    if (!('refused' in report)) reports.push(report);
  }
  return reports;
}

test.each(FILES)('$file', async ({ file, reports: expected }) => {
  const reports = await reportsOf(file);
  expect(reports.map(({ title, publisher, published }) => [title, publisher, published?.earliest])).toEqual(
    expected.map(([title, publisher = null, day = undefined]) => [title, publisher, day]),
  );
  for (const { language, text, title } of reports) {
    expect(language).toBe(/\p{Script=Arabic}/u.test(title ?? '') ? 'ar' : 'en');
    if (title === SHELLING)
      expect(text).toMatch(/At least seven civilians were killed and nineteen wounded when four shells hit the vegetable market/);
    if (title === SHELLING_AR) expect(text).toContain('قُتل سبعة مدنيين على الأقل وأصيب تسعة عشر آخرون بسقوط أربع قذائف على سوق الخضار');
  }
});

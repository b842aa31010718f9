import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Part } from '../container.ts';
import { openAll } from '../containers.ts';
import { openAnyReport } from '../index.ts';

const ENGLISH = 'Shelling killed four people in a market in Taiz on Saturday, the health office said.';
const ARABIC = 'قُتل ثلاثة مدنيين في قصف استهدف بلدة في ريف حلب يوم الثلاثاء.';

async function partsOf(bytes: Uint8Array, name: string): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of openAll(bytes, name)) parts.push(part);
  return parts;
}

function reportIn(part: Part | undefined) {
  if (part === undefined || 'refused' in part) throw new Error(part === undefined ? 'no part' : part.refused);
  return openAnyReport(part.bytes, { file: part.name, ...(part.facts.mediaType !== null && { mediaType: part.facts.mediaType }) });
}

const item = {
  title: 'Four killed in Taiz',
  url: 'https://example.org/1',
  html: `<p>${ENGLISH}</p><script>alert(1)</script>`,
  day: new Date('2018-05-13T06:00:00Z'),
};

test.each([
  {
    name: 'feed.rss',
    source: generateRssFeed({
      title: 'Taiz News',
      link: 'https://example.org',
      description: 'news',
      language: 'en',
      items: [{ title: item.title, link: item.url, pubDate: item.day, content: { encoded: item.html } }],
    }),
  },
  {
    name: 'feed.atom',
    source: generateAtomFeed({
      id: 'urn:f',
      title: { value: 'Taiz News' },
      updated: item.day,
      entries: [
        {
          id: 'urn:1',
          title: { value: item.title },
          links: [{ href: item.url }],
          updated: item.day,
          published: item.day,
          content: { type: 'html', value: item.html },
        },
      ],
    }),
  },
  {
    name: 'feed.json',
    source: JSON.stringify(
      generateJsonFeed({
        title: 'Taiz News',
        items: [{ id: '1', url: item.url, title: item.title, date_published: item.day, content_html: item.html }],
      }),
    ),
  },
])('$name: an item is a report with title, address, day and publisher', async ({ name, source }) => {
  const [part, ...others] = await partsOf(strToU8(source), name);
  expect(others).toEqual([]);
  expect(part).toMatchObject({ facts: { address: item.url, publisher: 'Taiz News', title: item.title } });
  const report = await reportIn(part);
  expect(report).toMatchObject({
    title: item.title,
    publisher: 'Taiz News',
    language: 'en',
    published: { earliest: '2018-05-13' },
    page: { address: item.url },
  });
  expect(report).toMatchObject({ text: expect.stringContaining(ENGLISH) });
  expect('text' in report && report.text).not.toContain('alert');
});

test('an Arabic feed in an old encoding, without its own word for the item', async () => {
  const head = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>مركز</title><language>ar</language>';
  const [part] = await partsOf(
    strToU8(`${head}<item><title>قصف</title><description>${ARABIC}</description></item></channel></rss>`),
    'x.xml',
  );
  expect(await reportIn(part)).toMatchObject({ title: 'قصف', publisher: 'مركز', language: 'ar', text: expect.stringContaining(ARABIC) });
});

const channel = {
  name: 'مركز حلب',
  type: 'public_channel',
  id: 1234,
  messages: [
    { id: 1, type: 'service', date: '2018-03-13T10:00:00', text: '' },
    { id: 2, type: 'message', date: '2018-03-14T10:00:00', from: 'مركز حلب', text: ['عاجل: ', { type: 'bold', text: ARABIC }, ' #حلب'] },
    { id: 3, type: 'message', date: '2018-03-15T10:00:00', forwarded_from: 'Taiz\nNews', text: ENGLISH },
    { id: 4, type: 'message', date: '2018-03-16T10:00:00', photo: 'x.jpg', text: '' },
    { id: 5, type: 'message', date: '2018-03-16T10:00:00', forwarded_from: 'Taiz News', text: ENGLISH },
  ],
};

test('a Telegram export: each message in words is a report with its day, outlet and address', async () => {
  const parts = await partsOf(strToU8(JSON.stringify(channel)), 'result.json');
  expect(parts.map(({ name }) => name)).toEqual(['result.json#2', 'result.json#3', 'result.json#5']);
  expect(parts[0]).toMatchObject({ facts: { address: 'https://t.me/c/1234/2' } });
  const [arabic, english, again] = await Promise.all(parts.map(reportIn));
  expect(arabic).toMatchObject({
    publisher: 'مركز حلب',
    language: 'ar',
    published: { earliest: '2018-03-14' },
    text: expect.stringContaining(`عاجل: ${ARABIC} #حلب`),
  });
  expect(english).toMatchObject({ language: 'en', text: expect.stringContaining('Forwarded from: Taiz News\n') });
  expect(again).toMatchObject({ published: { earliest: '2018-03-16' } });
});

test('an export of all chats', async () => {
  expect(await partsOf(strToU8(JSON.stringify({ about: '', chats: { list: [channel, channel] } })), 'result.json')).toHaveLength(6);
});

async function webArchive(
  pages: readonly { readonly url: string; readonly type: string; readonly status?: string; readonly body: string }[],
  gzip = true,
) {
  const records = pages.map(({ url, type, status = '200 OK', body }) => {
    const content = [strToU8(body)];
    return WARCRecord.create(
      { type: 'response', url, date: '2018-05-14T01:02:03Z', statusline: `HTTP/1.1 ${status}`, httpHeaders: { 'Content-Type': type } },
      content,
    );
  });
  return Buffer.concat(await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip }))));
}

const PAGES = [
  {
    url: 'https://example.org/news.json',
    type: 'text/html; charset=utf-8',
    body: `<html><head><title>One</title></head><body><p>${ENGLISH}</p></body></html>`,
  },
  { url: 'https://example.org/gone', type: 'text/html', status: '404 Not Found', body: '<p>gone</p>' },
  { url: 'https://example.org/x.png', type: 'image/png', body: 'png' },
  { url: 'https://example.org/ar', type: 'text/html', body: `<html dir="rtl"><body><p>${ARABIC}</p></body></html>` },
];

test.each([true, false])('a web archive (packed: %s): pages with address and instant of retrieval', async (gzip) => {
  const parts = await partsOf(await webArchive(PAGES, gzip), gzip ? 'crawl.warc.gz' : 'crawl.warc');
  expect(parts.map(({ name }) => name)).toEqual(['https://example.org/news.json', 'https://example.org/ar']);
  expect(parts[0]).toMatchObject({
    facts: { address: 'https://example.org/news.json', retrieved: '2018-05-14T01:02:03Z', mediaType: 'text/html' },
  });
  expect(await Promise.all(parts.map(reportIn))).toMatchObject([
    { title: 'One', language: 'en', text: expect.stringContaining(ENGLISH) },
    { language: 'ar', text: expect.stringContaining(ARABIC) },
  ]);
});

test('a WACZ: the web archives in it, nothing else', async () => {
  const wacz = zipSync({
    'archive/data.warc.gz': [await webArchive(PAGES), { level: 0 }],
    'pages/pages.jsonl': strToU8('{}'),
    'datapackage.json': strToU8('{}'),
  });
  expect((await partsOf(wacz, 'site.wacz')).map(({ name }) => name)).toEqual(['https://example.org/news.json', 'https://example.org/ar']);
});

test('a ZIP: files of the kinds that can be read, archives in it too; names lead nowhere', async () => {
  const inner = zipSync({ 'deep.txt': strToU8(ENGLISH) });
  const bytes = zipSync({
    '../../etc/evil.txt': strToU8(ENGLISH),
    'a/تقرير.txt': strToU8(ARABIC),
    'picture.jpg': strToU8('jpg'),
    '__MACOSX/._a.txt': strToU8('x'),
    'inner.zip': inner,
    'result.json': strToU8(JSON.stringify(channel)),
  });
  expect((await partsOf(bytes, 'all.zip')).map(({ name }) => name)).toEqual([
    'all.zip/../../etc/evil.txt',
    'all.zip/a/تقرير.txt',
    'all.zip/inner.zip/deep.txt',
    'all.zip/result.json#2',
    'all.zip/result.json#3',
    'all.zip/result.json#5',
  ]);
});

const bomb = zipSync({ 'zeros.txt': new Uint8Array(40 * 1024 ** 2), 'fine.txt': strToU8(ENGLISH) });
const matryoshka = [1, 2, 3, 4, 5].reduce((inner) => zipSync({ 'a.zip': inner }), zipSync({ 'a.txt': strToU8('x') }));

/** An archive whose list says that a file is small when it is not. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'a.txt': strToU8('words '.repeat(100_000)) });
  const view = new DataView(bytes.buffer);
  const list = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  view.setUint32(list + 24, 10, true);
  return bytes;
}

test.each([
  [bomb, 'a.zip', 'zip bomb', 'far more than a text'],
  [matryoshka, 'a.zip', 'archives in archives', 'too deep'],
  [lying(), 'a.zip', 'damaged', 'a size that is not true'],
  [zipSync({ 'a.jpg': strToU8('x') }), 'a.zip', 'without a file of a kind', 'nothing to read in it'],
  [zipSync({ 'a.txt': strToU8(ENGLISH) }).subarray(0, 60), 'a.zip', 'damaged archive', 'cut off'],
  [
    strToU8('<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa">]><rss><channel>&a;</channel></rss>'),
    'a.rss',
    'entities of its own',
    'entity expansion',
  ],
  [strToU8(`<rss version="2.0">${'<channel>'.repeat(100_000)}`), 'a.rss', 'feed', 'deep nesting'],
  [strToU8('<html><p>x</p></html>'), 'a.xml', 'no RSS or Atom feed', 'no feed'],
  [strToU8('{"a": 1}'), 'package.json', 'neither a Telegram export', 'other JSON'],
  [strToU8(`{"messages": [${'['.repeat(1_000_000)}`), 'result.json', 'neither', 'deep nesting'],
  [strToU8('WARC/1.0\r\nContent-Length: 99\r\n\r\n'), 'a.warc', 'web archive', 'cut off'],
  [
    strToU8('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\nx'),
    'a.warc',
    'more than 1 GB',
    'a length beyond all measure',
  ],
])('%#: says %3$s of %4$s', async (bytes, name, words) => {
  const parts = await partsOf(bytes, name);
  expect(parts).toContainEqual(expect.objectContaining({ name: expect.any(String), refused: expect.stringContaining(words) }));
  expect(parts.length).toBeLessThanOrEqual(2);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReport } from './index.ts';
import { bodySpans } from './plain.ts';
import type { Report } from './report.ts';

function opened(source: string | Uint8Array, options = {}): Report {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const report = openReport(bytes, { file: 'page.html', ...options });
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

const page = (name: string): Report => opened(readFileSync(new URL(`html/pages/${name}`, import.meta.url)), { file: name });
const body = (report: Report): string[] =>
  bodySpans(report)
    .flatMap(({ start, end }) => report.text.slice(start, end).split('\n'))
    .filter((line) => line !== '');
const rest = (report: Report): string => report.furniture.map(({ start, end }) => report.text.slice(start, end)).join('\n');

const SENTENCES = '<p>Buses came on Friday, and the fighters left the town with their families.</p>'.repeat(4);

describe('saved pages', () => {
  test('an Arabic WordPress outlet', () => {
    const report = page('wordpress-ar.html');
    expect(report).toMatchObject({
      title: 'اتفاق أولي على خروج المقاتلين من البلدة القديمة',
      publisher: 'شبكة نهر الإعلامية',
      published: { earliest: '2017-10-13', latest: '2017-10-13', basis: 'page' },
      language: 'ar',
      notes: [],
      page: { encoding: 'utf-8', direction: 'rtl', address: 'https://nahr-media.example/2017/10/13/ittifaq-al-khuruj/' },
    });
    const lines = body(report);
    expect(lines[0]).toBe(report.title);
    expect(lines).toContain('حافلات متوقفة عند مدخل البلدة صباح اليوم');
    expect(lines).toEqual(expect.arrayContaining(['خروج المقاتلين بسلاحهم الفردي.', 'تسليم السلاح الثقيل إلى المجلس.']));
    expect(lines).toHaveLength(9);
    expect(rest(report)).toMatch(
      /مقتل 14 مدنياً[\s\S]*تصوير: م[\s\S]*اقرأ أيضاً[\s\S]*ذات صلة[\s\S]*قتل 40 شخصاً[\s\S]*بالأرقام[\s\S]*ملفات تعريف/,
    );
    expect(report.text).not.toMatch(/كازينو|900|قتل 77|تخطى/);
  });

  test('an English news agency', () => {
    const report = page('agency-en.html');
    expect(report).toMatchObject({
      title: 'Bus convoy leaves besieged Marlow district under local truce',
      publisher: 'Northern Wire',
      published: { earliest: '2016-08-26', basis: 'page' },
      language: 'en',
      page: { direction: 'ltr' },
    });
    expect(body(report)).toEqual([
      report.title,
      'Buses wait at the eastern gate of Marlow district on Friday.',
      expect.stringMatching(/^Eleven buses carrying about 400 fighters .* said\.$/),
      expect.stringMatching(/let food convoys in—the first since 2012\.$/),
      '“Nobody wanted to go,” said Samir, a teacher, 43, who boarded the second bus. “We had no bread left.”',
      'Figures given by the two sides',
      'Source\tFighters\tCivilians',
      'Rebel spokesman\t400\t4,000',
      'Red Crescent\t300\tmore than 4,500',
      expect.stringMatching(/^The United Nations/),
      expect.stringMatching(/the monitoring group said\.$/),
      'It did not say who had fired the shells.',
    ]);
    expect(rest(report)).toMatch(/Related[\s\S]*Daily Briefing[\s\S]*Reporting by[\s\S]*Read Next[\s\S]*842 partners/);
    expect(report.text).not.toMatch(/900|800 killed/);
  });

  test('a ministry on an old content system: one form and one table around everything, Latin-1, a date nobody can tell', () => {
    const report = page('ministry-en.htm');
    expect(report).toMatchObject({
      title: 'Statement on the events in the Eastern Quarter',
      publisher: 'Ministry of Interior',
      published: null,
      notes: [
        'encoding: windows-1252, as the page says',
        'date "09/03/2018": day and month cannot be told apart',
        expect.stringMatching(/^no publication date/),
      ],
    });
    const lines = body(report);
    expect(lines).toContain('A curfew applies from 8 p.m. to 5 a.m.');
    expect(lines.at(-1)).toMatch(/^Café owners in the quarter — some 40 in number — .* The governor, René Dassin,/);
    expect(rest(report)).toMatch(/Contact us[\s\S]*Published on[\s\S]*Visitors/);
  });

  test('a Blogger page: text between line breaks, the blog named in the first heading', () => {
    const report = page('blogger-en.html');
    expect(report).toMatchObject({
      title: 'Second day of the truce in Tarn',
      publisher: 'Hill Valley Diary',
      published: { earliest: '2014-02-09' },
    });
    expect(body(report)).toHaveLength(5);
    expect(rest(report)).toMatch(/killed 20 of us[\s\S]*Blog Archive/);
  });

  test('a forum in windows-1256 that says it is English', () => {
    const report = page('forum-ar-1256.html');
    expect(report).toMatchObject({
      title: 'أخبار الريف الشمالي اليوم',
      publisher: 'منتديات السهل',
      published: { earliest: '2012-10-13', basis: 'text' },
      language: 'ar',
      notes: ['encoding: windows-1256, as the page says', 'language: ar by its words, although the page says en'],
      page: { encoding: 'windows-1256', direction: 'rtl' },
    });
    expect(body(report)).toContain('وأعلن لواء السهل سيطرته على حاجز المطحنة بعد اشتباكات دامت ثلاث ساعات، وقال في بيان إنه أسر 4 جنود.');
    expect(rest(report)).toMatch(/1,234/);
  });
});

describe('what is the report', () => {
  const post = (text: string) => `<div class="post"><div class="text">${text}</div><div class="footer"><time>10:11</time></div></div>`;
  test('of a page of short posts all are read', () => {
    const report = opened(
      `<body>${post('Five people were killed by shells in Deir Hafer, our reporter says.')}${post('Some 300 families fled.')}</body>`,
    );
    expect(body(report)).toEqual(['Five people were killed by shells in Deir Hafer, our reporter says.', 'Some 300 families fled.']);
  });

  test('a page of which the finder keeps nothing is read whole, and a note says so', () => {
    const report = opened('<body><center><font>Two left.</font></center></body>');
    expect(body(report)).toEqual(['Two left.']);
  });

  test('a link inside a sentence stays, a line that is a link goes', () => {
    const lines = body(
      opened(
        `<h1>Two towns</h1>${SENTENCES}<p>He told <a href=x>the Gazette</a> so.</p><p><a href=x>Ten killed in the hills</a></p>${SENTENCES}`,
      ),
    );
    expect(lines).toContain('He told the Gazette so.');
    expect(lines).not.toContain('Ten killed in the hills');
  });

  test('a class that only describes, or holds the whole article, makes no furniture', () => {
    const report = opened(
      `<body class="has-sidebar"><article class="post tag-social category-related"><div class="sharing">${SENTENCES}</div></article></body>`,
    );
    expect(body(report)).toHaveLength(4);
  });
});

describe('what a page shows', () => {
  test.each([
    ['<p>Buses came.<p>They left.', 'Buses came.\n\nThey left.', 'paragraphs nobody closed'],
    ['<div>Buses came.</div>They left.', 'Buses came.\n\nThey left.', 'text after a block'],
    ['Buses<br>came<br><br>and left', 'Buses\ncame\n\nand left', 'forced breaks'],
    ['<td>12<td>13', '12\t13', 'cells'],
    ['<ul><li>One<li>Two</ul>', 'One\n\nTwo', 'items nobody closed'],
    ['Two\n   buses\t came', 'Two buses came', 'white space of the source'],
    ['<pre>Two\n  buses</pre>', 'Two\n  buses', 'preformatted'],
    ['<b>Two</b> <i>buses</i>', 'Two buses', 'inline elements'],
    ['He said <q>We go </q>.', 'He said “We go”.', 'quotation marks that browsers put in'],
    ['R&amp;B &lt;3 &copy; &#x642;&#1578;&#x644;', 'R&B <3 © قتل', 'references'],
    ['&unknown; & x', '&unknown; & x', 'what is no reference stays'],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><p>Two &e; left', ']>\n\nTwo &e; left', 'no entity from outside'],
    ['Two<script>document.write("90 killed")</script> left', 'Two left', 'scripts'],
    ['Two<style>p::after{content:"90"}</style> left', 'Two left', 'styles'],
    ['<template>90 killed</template>Two left', 'Two left', 'templates'],
    ['<object><div>90 killed</object>Two left', 'Two left', 'hidden content nobody closed'],
    ['<noscript>90 killed</noscript>Two left', 'Two left', 'what shows without scripts only'],
    ['<svg><title>90</title><text>90</text></svg>Two left', 'Two left', 'drawings'],
    ['<svg><p>Two left</p>', 'Two left', 'a drawing nobody closed'],
    ['<textarea>90</textarea><select><option>90</select>Two left', 'Two left', 'contents of controls'],
    [
      '<p hidden>90</p><p style="color:red; display : none">90</p><p style="position:absolute;left:-9999px">90</p>Two left',
      'Two left',
      'hidden',
    ],
    ['<span class="sr-only">90</span>Two left', 'Two left', 'for screen readers only'],
    ['<p style="opacity:0.9">Two left</p>', 'Two left', 'not hidden'],
    ['<head><title>T</title>Two left', 'Two left', 'text that opens the body'],
    ['killed 12<sup><a href="#fn3">3</a></sup> men', 'killed 12 men', 'a footnote mark is no digit'],
    ['12<sup>th</sup> of May', '12th of May', 'raised letters'],
    ['<a href=x>Two</a><p>left</a> town', 'Two\n\nleft town', 'an end tag for nothing'],
  ])('%j shows %j: %s', (source, text) => {
    expect(opened(source).text).toBe(text);
  });

  test.each([
    ['<p></p>', /no words in the page; nothing to read/],
    ['<script>var a = "Two left"</script><div id=root></div>', /made by a script/],
    ['<nav>Home</nav><footer>All rights reserved</footer>', /only furniture/],
    ['', /empty file/],
    ['%PDF-1.7', /a PDF file/],
  ])('%j is refused: %s', (source, refused) => {
    expect(openReport(new TextEncoder().encode(source), { file: 'page.html' })).toMatchObject({ refused: expect.stringMatching(refused) });
  });
});

describe('what a page says of itself', () => {
  test.each([
    ['<meta property="article:published_time" content="2017-10-13T22:00:00+03:00"><meta name="date" content="2001-01-01">', '2017-10-13'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-10-13"}</script>', '2017-10-13'],
    ['<script type="application/ld+json">// <![CDATA[ {"@type":</script><meta name="DC.date.issued" content="2017-10-13">', '2017-10-13'],
    ['<meta itemprop="datePublished" content="2017-10-13">', '2017-10-13'],
    ['<h1>Two towns</h1><time datetime="2017-10-13">yesterday</time>', '2017-10-13'],
    ['<time class="updated" datetime="2018-01-01">x</time><time class="published" datetime="2017-10-13">x</time>', '2017-10-13'],
    ['<aside><time datetime="2016-01-01">x</time></aside><div class="related"><time datetime="2016-01-01">x</time></div>', null],
    ['<meta name="date" content="soon"><meta name="pubdate" content="13 October 2017">', '2017-10-13'],
    ['<h1>Two towns</h1><div class="post-date">الجمعة ١٣ تشرين الأول ٢٠١٧</div>', '2017-10-13'],
  ])('%s is of %s', (head, day) => {
    expect(opened(head + SENTENCES).published?.earliest ?? null).toBe(day);
  });

  test.each([
    ['<meta property="og:site_name" content="The Gazette"><meta name="publisher" content="Other">', 'The Gazette'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","publisher":{"@id":"#o"}},{"@id":"#o","name":"The Gazette"}]}</script>',
      'The Gazette',
    ],
    [
      '<meta property="article:publisher" content="https://social.example/gazette"><link rel="canonical" href="https://www.gazette.example/a">',
      'gazette.example',
    ],
    ['<title>Two towns swap captives | The Gazette</title><h1>Two towns swap captives</h1>', 'The Gazette'],
    ['<!-- saved from url=(0030)http://gazette.example/a/b.html -->', 'gazette.example'],
    ['<title>Two towns</title>', null],
  ])('%s is issued by %s', (head, publisher) => {
    expect(opened(head + SENTENCES).publisher).toBe(publisher);
  });

  test('options go before the page', () => {
    const published = { expression: '1 May 2018', earliest: '2018-05-01', latest: '2018-05-01', basis: 'option' } as const;
    const head = '<html lang="fr"><meta property="og:site_name" content="The Gazette"><meta name="date" content="2001-01-01">';
    const report = opened(head + SENTENCES, { published, publisher: 'Other', language: 'en' });
    expect(report).toMatchObject({ published, publisher: 'Other', language: 'en', notes: [] });
  });
});

describe('formats', () => {
  const bytes = new TextEncoder().encode(`<!-- saved -->\n<!DOCTYPE html><p>Two left.</p>`);
  test.each([
    [{ file: 'page.txt' }, 'Two left.', 'a page called text'],
    [{}, 'Two left.', 'a page from standard input'],
    [{ file: 'page.php', mediaType: 'text/plain; charset=utf-8' }, expect.stringContaining('<p>'), 'the media type goes first'],
  ] as const)('%j: %s', (options, text, _why) => {
    expect(openReport(bytes, options)).toMatchObject({ text });
  });

  test('UTF-16 pages, with a mark and without', () => {
    const source = '<html><meta charset="utf-16"><p>قتل ثلاثة مدنيين في البلدة، Two left.</p>';
    const plain = Buffer.from(source, 'utf16le');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), plain]);
    for (const [raw, note] of [
      [marked, /by its byte-order mark/],
      [plain, /assumed utf-16le/],
      [Buffer.from(plain).swap16(), /assumed utf-16be/],
    ] as const) {
      const report = opened(new Uint8Array(raw), { file: 'page' });
      expect(report).toMatchObject({ text: 'قتل ثلاثة مدنيين في البلدة، Two left.', language: 'ar' });
      expect(report.notes[0]).toMatch(note);
    }
  });
});

describe('hostile pages', () => {
  test('nested deeper than 200 elements: the article is not looked for, the text stays, the notes say so', () => {
    const report = opened('<div>'.repeat(201) + SENTENCES);
    expect(report.notes[0]).toMatch(/^elements nested 202 deep, more than 200: the article was not looked for/);
    expect(body(report)).toHaveLength(4);
    expect(opened('<div>'.repeat(150) + SENTENCES).notes[0]).not.toMatch(/nested/);
  });

  test.each([
    ['nothing closed', '<div>'.repeat(300_000)],
    ['closed without end', `<table><b>${'<i>'.repeat(100_000)}${'</div>'.repeat(200_000)}`],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="v"`).join(' ')}>`],
    ['one long attribute', `<p class="${'share '.repeat(300_000)}">`],
    ['signs that open nothing', '<&'.repeat(700_000)],
    ['comments nobody closed', '<!-- '.repeat(300_000)],
    ['deep JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['white space', `a${' \n'.repeat(800_000)}b`],
  ])('%s: read in linear time', (_what, source) => {
    const started = performance.now();
    openReport(new TextEncoder().encode(source + SENTENCES), { file: 'page.html' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('whatever the tags, furniture and body lie in the text and do not overlap', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<h1>',
      '</h1>',
      '<aside>',
      '</aside>',
      '<a href=x>',
      '</a>',
      'Two buses left the town, he said. ',
      'Share',
      '\n',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (source) => {
        const report = openReport(new TextEncoder().encode(source.join('')), { file: 'page.html' });
        if ('refused' in report) return;
        let end = 0;
        for (const span of report.furniture) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(report.text.length);
      }),
      { numRuns: 300 },
    );
  });
});

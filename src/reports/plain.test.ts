import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReport } from './index.ts';
import { bodySpans } from './plain.ts';
import type { Report } from './report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
function opened(text: string, options = {}): Report {
  const report = openReport(bytes(text), options);
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

describe('openReport', () => {
  test('a header gives title, publisher, date and language, and is furniture', () => {
    const report = opened('Title: Two towns\nDate: 2017-04-14\nOutlet: The Gazette\nLanguage: en\n---\nBuses came.');
    expect(report).toMatchObject({
      title: 'Two towns',
      publisher: 'The Gazette',
      language: 'en',
      published: { earliest: '2017-04-14', basis: 'header' },
    });
    expect(bodySpans(report).map(({ start, end }) => report.text.slice(start, end))).toEqual(['Buses came.']);
  });

  test('options go before the header', () => {
    const published = { expression: '1 May 2018', earliest: '2018-05-01', latest: '2018-05-01', basis: 'option' } as const;
    const report = opened('Date: 2017-04-14\nOutlet: The Gazette\n---\nBuses came.', { published, publisher: 'Other', language: 'ar' });
    expect(report).toMatchObject({ published, publisher: 'Other', language: 'ar' });
  });

  test.each([
    ['Two towns swap captives\n\nBuses came on Friday.', 'Two towns swap captives', 'set apart by a blank line'],
    ['# Two towns swap captives #\nBuses came.', 'Two towns swap captives', 'Markdown heading'],
    ['Will the truce hold?\n\nBuses came on Friday.', 'Will the truce hold?', 'a question'],
    ['Buses came on Friday.\n\nThey left.', null, 'a sentence is no title'],
    ['Buses came on Friday', null, 'nothing follows'],
    ['Buses came and\nthey left', null, 'a broken line of the same paragraph'],
  ])('%j has the title %s: %s', (text, title, _why) => {
    expect(opened(text).title).toBe(title);
  });

  test.each([
    ['Leave a Comment\n\nShare on Twitter', /only furniture/],
    ['Title: Two towns\n---\n', /only furniture/],
    [' \n\t \u200f\u200e', /no words/],
  ])('%j is refused: %s', (text, refused) => {
    expect(openReport(bytes(text))).toMatchObject({ refused: expect.stringMatching(refused) });
  });

  test.each([
    ['Date: someday\n---\nBuses came.', /header date "someday"/],
    ['Buses came.', /no publication date/],
  ])('%j says what is open: %s', (text, note) => {
    expect(opened(text).notes).toEqual(expect.arrayContaining([expect.stringMatching(note)]));
  });

  test.each([
    ['The fighters have left the town and they were not attacked.', 'en'],
    ['غادر المقاتلون المدينة ولم يتعرضوا لهجوم', 'ar'],
    ['Los combatientes salieron de la ciudad y no fueron atacados.', 'und'],
    ['12 34', 'und'],
  ])('%s is %s', (text, language) => {
    expect(opened(text).language).toBe(language);
  });

  test('the frozen text is the decoded bytes, and body and furniture do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const report = openReport(bytes(`Word ${text}`));
        if ('refused' in report) return true;
        const spans = [...report.furniture, ...bodySpans(report)].sort((a, b) => a.start - b.start);
        return spans.every(({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && end <= report.text.length && start < end);
      }),
    );
  });
});

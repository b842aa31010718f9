import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReport } from '../reports/index.ts';
import { excerpts } from './excerpts.ts';
import { parseQuery } from './search.ts';

function opened(source: string) {
  const report = openReport(new TextEncoder().encode(source));
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

/** The passages with what was found between the marks ⟦ ⟧. */
function passages(source: string, query: string): string[] {
  return excerpts(opened(source), parseQuery(query)).map(({ text, marks }) =>
    marks.reduceRight((words, { start, end }) => `${words.slice(0, start)}⟦${words.slice(start, end)}⟧${words.slice(end)}`, text),
  );
}

const HEADER = 'Title: Shelling of a market\nDate: 2016-05-01\nOutlet: The Gazette\nLanguage: en\n---\n';
const LONG = 'The road was open in the morning and closed again at noon. '.repeat(10);

test.each([
  ['market', `${HEADER}Shells hit a market in Aleppo.\n`, ['Shells hit a ⟦market⟧ in Aleppo.'], 'no line of the header before the body'],
  [
    'market',
    'Shells hit a market in Aleppo, doctors said.\n\nShare on Facebook\n\nThe market was full.\n',
    ['Shells hit a ⟦market⟧ in Aleppo, doctors said.', 'The ⟦market⟧ was full.'],
    'no menu between two passages',
  ],
  [
    'market closed',
    `${HEADER}The market was full. ${LONG}`,
    [
      'The ⟦market⟧ was full. The road was open in the morning and ⟦closed⟧ again at noon. The road was open in the morning and ⟦closed⟧ again at noon.',
    ],
    'the passage with most of the words first',
  ],
  ['"market in Aleppo"', `${HEADER}Shells hit a market in Idlib.\n`, [], 'words that do not stand together'],
  ['سوق', 'Title: قصف\nLanguage: ar\n---\nسقطت قذائف على الأسواق في حلب.\n', ['سقطت قذائف على ⟦الأسواق⟧ في حلب.'], 'Arabic in any form'],
])('%s in %j', (query, source, expected, _why) => {
  const found = passages(source, query);
  expect(found.slice(0, expected.length).map((one, at) => one.slice(0, expected[at]?.length))).toEqual(expected);
});

test('an excerpt is a stretch of the body, and its marks lie in it', () => {
  const line = fc.constantFrom(
    'Shells hit a market.',
    'Share on Facebook',
    'Read more',
    '',
    'The market burned.',
    'Date: 2016-05-01',
    LONG,
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const report = opened(`The market.\n\n${lines.join('\n')}\n`);
      for (const { start, end, text, marks } of excerpts(report, parseQuery('market'))) {
        expect(text).toBe(report.text.slice(start, end));
        expect(
          report.furniture.filter((span) => span.start < end && start < span.end && report.text.slice(span.start, span.end).trim()),
        ).toEqual([]);
        for (const mark of marks) expect(text.slice(mark.start, mark.end)).toBe('market');
      }
    }),
  );
});

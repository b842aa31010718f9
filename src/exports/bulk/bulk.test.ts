import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../../open-reader.ts';
import { openReport } from '../../reports/index.ts';
import { NOTHING_LEFT_OUT } from '../../review/protect/index.ts';
import { standingOf } from '../../review/status.ts';
import { codePointOffsets } from './code-points.ts';
import { csvCell } from './csv-cell.ts';
import type { ExportItem } from './format.ts';
import { type BulkFormatName, bulkFormats } from './index.ts';

const TEXT = `Title: 😀 Shells on a market
Date: 2016-05-02
Outlet: =HYPERLINK("http://evil.example","Gazette")
Language: en
---
😀😀 At least 9 civilians were killed when shells hit a market in Aleppo on Sunday, a doctor said.
`;

let item: ExportItem;
beforeAll(() => {
  const report = openReport(new TextEncoder().encode(TEXT));
  if ('refused' in report) throw new Error(report.refused);
  const reading = openReader({})(report);
  item = { reading, claims: reading.claims, standings: new Map(), added: '2026-01-01T00:00:00.000Z' };
});

const written = (name: BulkFormatName, items: readonly ExportItem[], restricted = false) => {
  const format = bulkFormats[name];
  const pieces = items.map((one, position) => format.item(one, { restricted, position }));
  return [format.head({ restricted }), ...pieces, format.tail(NOTHING_LEFT_OUT)].join('');
};

describe('cells that a spreadsheet takes as words', () => {
  test.each([
    ['=1+1', "'=1+1", 'formula'],
    ['+49 30', "'+49 30", 'plus'],
    ['-2 killed', "'-2 killed", 'minus in words'],
    ['@SUM(A1)', "'@SUM(A1)", 'at'],
    ['\t=1', '"\' =1"', 'behind a tab'],
    [' =1', "' =1", 'behind a space'],
    ['"=1"', '"\'""=1"""', 'in quotes'],
    ['＝1', "'＝1", 'full width'],
    ['a, "b"', '"a, ""b"""', 'comma and quotes'],
    ['two\r\nlines', 'two lines', 'one line a row'],
    ['plain', 'plain', 'as it is'],
    ['قتيل', 'قتيل', 'Arabic as it is'],
  ])('%j becomes %j: %s', (value, cell, _why) => {
    // White space inside a cell is one space, and cells with separators are quoted.
    expect(csvCell(value).replace('\t', ' ')).toBe(cell);
  });

  test('numbers stay numbers, also below zero', () => {
    expect([csvCell(-1.67), csvCell(0), csvCell(null), csvCell(true)]).toEqual(['-1.67', '0', '', 'true']);
  });

  test('no text ever begins a cell as a formula, and a row is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const cell = csvCell(text);
        return !/^"?\s*[=+\-@]/.test(cell) && !/[\r\n]/.test(cell);
      }),
    );
  });
});

describe('formats', () => {
  test('CSV: one row a claim, safe, with its marking', () => {
    const [head, ...rows] = written('csv', [item], true).trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffreport,title,.*,notes,marking$/);
    expect(rows).toHaveLength(item.claims.length);
    for (const row of rows) expect(row).toMatch(/"'=HYPERLINK\(.*,RESTRICTED$/);
  });

  test('CSV: corrected values in place, what was read beside', () => {
    const claim = item.claims.find(({ kind }) => kind === 'figure') as ExportItem['claims'][number];
    const decision = {
      id: 'd',
      report: '',
      claim: claim.id,
      kind: claim.kind,
      quote: claim.quote,
      act: 'correct' as const,
      changes: { 'body.low': 10 },
      withdraws: null,
      by: 'A',
      at: '',
      reason: null,
    };
    const out = written('csv', [{ ...item, claims: [claim], standings: new Map([[claim.id, standingOf([decision])]]) }]);
    expect(out).toContain(',corrected,');
    expect(out).toContain('""body.low"":9');
    expect(out).toMatch(/,10,false,/);
  });

  test('JSON Lines: each line keeps the quotes of the text', () => {
    const [line = ''] = written('jsonl', [item]).split('\n');
    const reading = JSON.parse(line) as ExportItem['reading'] & { marking?: string };
    for (const { quote } of reading.claims) expect(reading.report.text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(reading.marking).toBeUndefined();
  });

  test('GeoJSON: longitude first, precision told, one whole document of many reports', () => {
    const collection = JSON.parse(written('geojson', [item, item])) as {
      features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
    };
    const [first] = collection.features;
    expect(collection.features.length).toBe(2 * item.claims.filter(({ place }) => place !== null).length);
    expect(first?.geometry.coordinates.map(Math.round)).toEqual([37, 36]);
    expect(first?.properties).toMatchObject({ place: 'Aleppo', precision_km: expect.any(Number), chosen_by: 'machine' });
  });

  test('Web Annotation: positions count code points', () => {
    const { items } = JSON.parse(written('annotations', [item])) as {
      items: { target: { selector: { start: number; end: number; exact: string }[] } }[];
    };
    expect(items).toHaveLength(item.claims.length);
    const points = [...item.reading.report.text];
    for (const { target } of items) {
      const [position, quote] = target.selector;
      expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  test('an export of nothing is whole too', () => {
    expect(JSON.parse(written('geojson', []))).toMatchObject({ features: [] });
    expect(JSON.parse(written('annotations', []))).toMatchObject({ items: [] });
  });
});

test('code-point offsets agree with the text, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const at = codePointOffsets(text);
      let units = 0;
      return [...text].every((point, index) => {
        const same = at(units) === index;
        units += point.length;
        return same && at(units) === index + 1;
      });
    }),
  );
});

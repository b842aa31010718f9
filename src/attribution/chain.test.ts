import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { contextOf } from '../read.ts';
import { openReport } from '../reports/index.ts';
import { chainRows } from './chain-rows.ts';

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

describe('who vouches for the words in ⟦ ⟧', () => {
  test.each(chainRows)('$text ($why)', ({ text, chain }) => {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    const report = openReport(new TextEncoder().encode(text.replace(/[⟦⟧]/g, '')), { file: 'row.txt', language: 'en' });
    if ('refused' in report) throw new Error(report.refused);
    const links = contextOf(report, knowledge).attributions.chainAt({ start, end });
    expect(links.slice(1).map(({ source, type }) => `${source} (${type})`)).toEqual(chain);
  });
});

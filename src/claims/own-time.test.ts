import { expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { readReport } from '../read.ts';
import { openReport } from '../reports/index.ts';

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

/** The times of the claims of one kind, as "earliest..latest role", of a report published on Friday, 13 October 2017. */
function timesOf(text: string, kind: string): string[] {
  const report = openReport(new TextEncoder().encode(`Date: 2017-10-13\n---\n${text}`), { file: 'time.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const claims = readReport(report, knowledge).claims.filter((claim) => claim.kind === kind);
  return claims.map(({ time }) => (time === null ? 'none' : `${time.earliest ?? ''}..${time.latest ?? ''} ${time.role}`));
}

test.each<[text: string, kind: string, times: readonly string[], why: string]>([
  ['Twelve civilians were killed on Sunday.', 'figure', ['2017-10-08..2017-10-08 happened'], 'the date of the clause'],
  ['Five people were killed in Hama, the ministry said on Thursday.', 'figure', ['none'], 'the date of saying is not the date of dying'],
  [
    'He named the strike of 9 October on a bus, which killed 19 people, and the seizure two days later of an airstrip.',
    'figure',
    ['2017-10-09..2017-10-09 happened'],
    'a relative clause has the date of its noun, not one behind its comma',
  ],
  [
    'In all 31 people have been killed, up from 24 on Sunday.',
    'figure',
    ['none', '2017-10-08..2017-10-08 happened'],
    'the day of the count beside is its own',
  ],
  [
    'On Tuesday, rebels shelled the camp, killing six civilians.',
    'figure',
    ['2017-10-10..2017-10-10 happened'],
    'a participle shares the time',
  ],
  [
    'Four soldiers were killed on Monday and six civilians were wounded on Tuesday.',
    'figure',
    ['2017-10-09..2017-10-09 happened', '2017-10-10..2017-10-10 happened'],
    'each clause has its own',
  ],
  [
    'On Sunday, two buses left and the army arrested nine men.',
    'figure',
    ['2017-10-08..2017-10-08 happened', '2017-10-08..2017-10-08 happened'],
    'a date in front is for all',
  ],
  [
    'Eight people were killed in shelling by the army on Sunday.',
    'figure',
    ['2017-10-08..2017-10-08 happened'],
    'the date stands with the cause',
  ],
  ['About 400 fighters will leave the city on Monday.', 'figure', ['2017-10-16..2017-10-16 planned'], 'a plan looks ahead'],
  ['More than 3,000 people have been killed since June.', 'figure', ['2017-06-01..2017-10-13 happened'], 'up to the publication'],
])('%s %s %o (%s)', (text, kind, times) => {
  expect(timesOf(text, kind)).toEqual(times);
});

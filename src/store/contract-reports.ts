import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../reading.ts';
import { openReport } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import { type NewReading, type NewReport, newReport } from './entry.ts';

export type ReadOne = (report: Report) => Reading;

/** Reports that the contract is checked with, by what they are there for. */
const TEXTS = {
  market: `Title: Shells on a market
Date: 2016-05-02
Outlet: The Gazette
Language: en
---
At least 9 civilians were killed when shells hit a market in Aleppo on Sunday, a doctor said.

Twelve buses carrying fighters left Homs on Friday, the Red Crescent said.
`,
  truce: `Title: Truce announced
Date: 2018-03-10
Outlet: Daily Wire
Language: en
---
The army and the rebels agreed on a ceasefire in Taiz on Friday. The market of the town was quiet.

The United Nations said 40 people were wounded in Taiz.
`,
  raids: `Title: غارات على السوق
Date: 2017-10-13
Outlet: الصحيفة
Language: ar
---
قتل 12 مدنيا في غارات جوية على سوق في مدينة الرقة أمس، حسبما قال المرصد السوري لحقوق الإنسان.

وغادرت ست حافلات تقل مقاتلين من تنظيم داعش المدينة.
`,
} as const;

export type ContractReports = Readonly<Record<keyof typeof TEXTS, NewReport>>;

/** The reports read by the real reader, made ready for a store. */
export function contractReports(read: ReadOne): ContractReports {
  const entries = Object.entries(TEXTS).map(([name, text]) => [name, intake(text, { read, name: `${name}.txt` })]);
  return Object.fromEntries(entries) as ContractReports;
}

interface IntakeOptions {
  readonly read: ReadOne;
  readonly name: string;
}

function intake(text: string, { read, name }: IntakeOptions): NewReport {
  const bytes = new TextEncoder().encode(text);
  const report = openReport(bytes, { file: name });
  if ('refused' in report) throw new Error(report.refused);
  const provenance = { name, container: null, mediaType: null, address: null, retrieved: null };
  return newReport({ bytes, report, reading: read(report), provenance, corrections: [], again: false });
}

/** A later reading of the report: one claim gone, one under another id with a shorter quote. */
export function movedReading({ reading }: NewReport, { moves, goes }: { readonly moves: string; readonly goes: string }): NewReading {
  const { claims, ...rest } = reading as NewReading;
  const later = claims.filter(({ claim }) => claim.id !== goes).map((entry) => (entry.claim.id === moves ? moved(entry) : entry));
  // What overlaps the vanished claim in its kind would take its decision.
  const quote = claims.find(({ claim }) => claim.id === goes)?.claim;
  return {
    ...rest,
    rules: 'later rules',
    claims: later.filter(
      ({ claim }) =>
        claim.id === 'moved-claim' ||
        claim.kind !== quote?.kind ||
        claim.quote.end <= quote.quote.start ||
        claim.quote.start >= quote.quote.end,
    ),
  };
}

function moved(entry: NewReading['claims'][number]): NewReading['claims'][number] {
  const claim = JSON.parse(entry.json) as Claim;
  const quote = { start: claim.quote.start, end: claim.quote.end - 1, exact: claim.quote.exact.slice(0, -1) };
  const later = { ...claim, id: 'moved-claim', quote };
  return { ...entry, claim: { id: later.id, kind: later.kind, quote }, json: JSON.stringify(later) };
}

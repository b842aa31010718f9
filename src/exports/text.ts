import picocolors from 'picocolors';
import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../reading.ts';
import { type AgreementView, agreementViews, type Entry, entryCodes } from './agreement-view.ts';
import { claimCodes } from './codes.ts';
import type { Exporter, Layout } from './exporter.ts';
import { safe } from './terminal/safe.ts';
import { columns, wrap } from './terminal/wrap.ts';
import { claimLine, kindNames, kinds } from './words/claim.ts';
import { claimDetails } from './words/detail.ts';
import { countWords, exampleLabel, reportRows } from './words/report.ts';

/** A record for a person at a terminal. */
export const text: Exporter = {
  extension: '.txt',
  part: (reading, layout) => `${recordLines(reading, paper(layout)).join('\n')}\n\n`,
  document: null,
  index: null,
};

type Colours = ReturnType<typeof picocolors.createColors>;

interface Paper {
  readonly width: number;
  readonly ink: Colours;
}

const NARROWEST = 60;
const WIDEST = 120;

function paper(layout: Layout): Paper {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, layout.width)), ink: picocolors.createColors(layout.colour) };
}

function recordLines(reading: Reading, page: Paper): string[] {
  const codes = claimCodes(reading.claims);
  const claims = kinds.flatMap((kind) => {
    const own = reading.claims.filter((claim) => claim.kind === kind);
    if (own.length === 0) return [];
    return [...heading(`${kindNames[kind].many} (${own.length})`, page), ...own.flatMap((claim) => claimLines(claim, codes, page))];
  });
  const agreements = agreementViews(reading).flatMap((view) => agreementLines(view, codes, page));
  return [...headLines(reading, page), ...claims, ...agreements, ...rejectionLines(reading, page)];
}

function headLines(reading: Reading, page: Paper): string[] {
  const label = exampleLabel(reading);
  const title = wrap(safe(reading.report.title ?? reading.report.file ?? 'Untitled report'), page.width);
  const rows = reportRows(reading).filter(([name]) => name !== 'bytes');
  return [
    page.ink.dim('═'.repeat(page.width)),
    ...title.map((line) => page.ink.bold(line)),
    ...(label === null ? [] : wrap(`[ ${safe(label)} ]`, page.width).map((line) => page.ink.inverse(line))),
    ...rows.flatMap(([name, value]) => row(name, value, { page, depth: 0 })),
    ...row('claims', countWords(reading), { page, depth: 0 }),
    ...reading.report.notes.flatMap((note) => row('note', note, { page, depth: 0 })),
  ];
}

function claimLines(claim: Claim, codes: ReturnType<typeof claimCodes>, page: Paper): string[] {
  const line = wrap(safe(claimLine(claim)), page.width, { first: (codes.get(claim.id) ?? '').padEnd(5), rest: ' '.repeat(5) });
  const quote = wrap(`“${safe(claim.quote.exact)}”`, page.width, { first: ' '.repeat(5), rest: ' '.repeat(6) });
  const details = claimDetails(claim, codes).flatMap(({ label, value }) => row(label, value, { page, depth: 5 }));
  return [...line.map((one) => page.ink.bold(one)), ...quote.map((one) => page.ink.cyan(one)), ...details, ''];
}

function agreementLines(view: AgreementView, codes: ReturnType<typeof claimCodes>, page: Paper): string[] {
  const list = (title: string, entries: readonly Entry[]) =>
    entries.length === 0
      ? []
      : [`  ${page.ink.bold(title)}`, ...entries.flatMap((entry) => entryLines(entry, entryCodes(entry, codes), page))];
  const inline = (title: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : row(title, entries.map((entry) => entry.words).join(', '), { page, depth: 2 });
  return [
    ...heading(`Agreement: ${safe(view.name)}`, page),
    ...(view.status === null ? [] : row('status', view.status, { page, depth: 2 })),
    ...inline('parties', view.parties),
    ...inline('mediators', view.mediators),
    ...view.versions.flatMap((version) => list(safe(version.title), version.terms)),
    ...list('Where each party stands', view.positions),
    ...list('Splits', view.splits),
    ...list('Guarantors', view.guarantors),
    ...list('Milestones, in the order told', view.milestones),
    ...list('Precedents', view.precedents),
    ...(view.open.length === 0 ? [] : [`  ${page.ink.bold('Open')}`]),
    ...view.open.flatMap((open) => wrap(safe(open), page.width, { first: '   ? ', rest: '     ' })),
    '',
  ];
}

function entryLines(entry: Entry, codes: readonly string[], page: Paper): string[] {
  const code = codes.length > 0 ? ` [${codes.join(', ')}]` : '';
  const main = wrap(`${safe(entry.words)}${code}`, page.width, { first: '   - ', rest: '     ' });
  const beside = entry.beside === '' ? [] : wrap(safe(entry.beside), page.width, { first: '     ', rest: '     ' });
  return [...main, ...beside.map((line) => page.ink.dim(line))];
}

function rejectionLines(reading: Reading, page: Paper): string[] {
  const count = reading.rejections.length;
  if (count === 0) return [];
  const reasons = new Map<string, number>();
  for (const { reason } of reading.rejections) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const told = [...reasons].map(([reason, times]) => `${times} × ${safe(reason)}`).join('; ');
  return wrap(`${count} ${count === 1 ? 'draft' : 'drafts'} rejected: ${told}`, page.width).map((line) => page.ink.dim(line));
}

function heading(title: string, page: Paper): string[] {
  const shown = title.length > page.width ? title.slice(0, page.width) : title;
  const rule = '─'.repeat(Math.max(0, page.width - columns(shown) - 1));
  return ['', `${page.ink.bold(shown)} ${page.ink.dim(rule)}`];
}

const LABEL_COLUMNS = 10;

function row(label: string, value: string, at: { readonly page: Paper; readonly depth: number }): string[] {
  const first = `${' '.repeat(at.depth)}${label.padEnd(LABEL_COLUMNS)}`;
  const lines = wrap(safe(value), at.page.width, { first, rest: ' '.repeat(at.depth + LABEL_COLUMNS) });
  return lines.map((line, index) => (index === 0 ? line.replace(label, at.page.ink.dim(label)) : line));
}

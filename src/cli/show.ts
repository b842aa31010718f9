import type { Command } from 'commander';
import { RESTRICTED } from '../exports/bulk/format.ts';
import { claimCodes } from '../exports/codes.ts';
import { exporters } from '../exports/index.ts';
import type { Entry } from '../exports/listing.ts';
import { listerFor } from '../exports/listing.ts';
import { openToAsk, openToWrite } from '../register/open.ts';
import { findReport, type HeldReading, heldReading } from '../register/stored-reading.ts';
import { addLeftOut, type LeftOut, NOTHING_LEFT_OUT, protectReading } from '../review/protect/index.ts';
import type { Store } from '../store/store.ts';
import { outputLayout, type Run } from './command.ts';
import { decisionEntry } from './decision-entry.ts';
import { leftOutWords } from './export.ts';
import { fileWords } from './list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError, printOut } from './streams.ts';

interface ShowFlags extends PrintFlags {
  readonly full?: boolean;
  readonly by?: string;
}

/** `sijill show ID…` */
export function addShow(program: Command, run: Run): void {
  addPrintOptions(program.command('show').description('show reports of the register with their claims and decisions'))
    .argument('<id...>', 'report ids, or the first letters of them')
    .option('--full', `of pages (html): leave nothing out; they are marked ${RESTRICTED} and the log says that they were made`)
    .option('--by <name>', 'who makes them; else SIJILL_BY, else your account')
    .action(async (ids: string[], flags: ShowFlags) => run.finish(await guarded(() => show(ids, flags))));
}

async function show(ids: readonly string[], flags: ShowFlags): Promise<number> {
  const noted = flags.format === 'html' && flags.full === true;
  const store = await (noted ? openToWrite : openToAsk)(openPlan(flags));
  try {
    const found = await Promise.all(ids.map((id) => findReport(store, id)));
    const records = found.filter((one) => typeof one !== 'string');
    for (const problem of found.filter((one) => typeof one === 'string')) printError(problem);
    if (noted)
      await store.noteExport({ by: actor(flags.by), what: JSON.stringify({ format: 'html', reports: records.map(({ id }) => id) }) });
    const shown = await Promise.all(records.map(async (record) => shownPart(await heldReading(store, record), store, flags)));
    const { document } = exporters[flags.format];
    const parts = shown.map(({ part }) => part);
    await printOut(
      document === null || parts.length === 0
        ? parts.join('')
        : document(
            parts,
            shown.map(({ title }) => title),
          ),
    );
    const leftOut = shown.map((one) => one.leftOut).reduce(addLeftOut, NOTHING_LEFT_OUT);
    if (flags.format === 'html' && !noted) printError(`left out: ${leftOutWords(leftOut)}`);
    return records.length === ids.length ? 0 : records.length > 0 ? 1 : 2;
  } finally {
    await store.close();
  }
}

interface Shown {
  readonly part: string;
  readonly title: string;
  readonly leftOut: LeftOut;
}

/** At a terminal everything is shown; a page can be passed on, and is protected like an export. */
async function shownPart(held: HeldReading, store: Store, { format, full }: ShowFlags): Promise<Shown> {
  const layout = { ...outputLayout(process.stdout.isTTY === true), position: held.record.number };
  const decisions = await store.decisions({ report: held.record.id });
  const title = held.reading.report.title ?? '';
  if (format === 'json') {
    const document = { ...held.reading, register: { ...held.record, decisions } };
    return { part: `${JSON.stringify(document)}\n`, title, leftOut: NOTHING_LEFT_OUT };
  }
  const codes = claimCodes(held.reading.claims);
  const lister = listerFor(format);
  if (format === 'html' && full !== true) {
    const { reading, leftOut } = protectReading(held.reading);
    const beside = lister.entry({ json: null, title: 'In the register', rows: [['left out', leftOutWords(leftOut)]] }, layout);
    return { part: exporters.html.part(reading, layout) + beside, title: reading.report.title ?? '', leftOut };
  }
  const marking = format === 'html' ? [{ json: null, title: RESTRICTED, rows: [] }] : [];
  const entries = [...marking, recordEntry(held), ...decisions.map((one) => decisionEntry(one, codes))];
  const beside = entries.map((entry) => lister.entry(entry, layout)).join('');
  return { part: exporters[format].part(held.reading, layout) + beside, title, leftOut: NOTHING_LEFT_OUT };
}

function recordEntry({ record }: HeldReading): Entry {
  const found = Object.entries(record.found).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return {
    json: record,
    title: 'In the register',
    rows: [
      ['id', record.id],
      ['file', fileWords(record)],
      [
        'reading',
        record.reading === null ? 'not read yet' : `by ${record.reading.version}, rules ${record.reading.rules}, ${record.reading.at}`,
      ],
      ...(found.length === 0 ? [] : [['corrected', `found before: ${found.join('; ')}`] as const]),
    ],
  };
}

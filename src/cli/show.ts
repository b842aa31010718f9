import type { Command } from 'commander';
import { claimCodes } from '../exports/codes.ts';
import { exporters, type Format } from '../exports/index.ts';
import type { Entry } from '../exports/listing.ts';
import { listerFor } from '../exports/listing.ts';
import { openToAsk } from '../register/open.ts';
import { findReport, type HeldReading, heldReading } from '../register/stored-reading.ts';
import type { Store } from '../store/store.ts';
import { outputLayout, type Run } from './command.ts';
import { decisionEntry } from './decision-entry.ts';
import { fileWords } from './list.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError, printOut } from './streams.ts';

/** `sijill show ID…` */
export function addShow(program: Command, run: Run): void {
  addPrintOptions(program.command('show').description('show reports of the register with their claims and decisions'))
    .argument('<id...>', 'report ids, or the first letters of them')
    .action(async (ids: string[], flags: PrintFlags) => run.finish(await guarded(() => show(ids, flags))));
}

async function show(ids: readonly string[], flags: PrintFlags): Promise<number> {
  const store = await openToAsk(openPlan(flags));
  try {
    const found = await Promise.all(ids.map((id) => findReport(store, id)));
    const records = found.filter((one) => typeof one !== 'string');
    for (const problem of found.filter((one) => typeof one === 'string')) printError(problem);
    const parts: string[] = [];
    for (const record of records) parts.push(await part(await heldReading(store, record), store, flags.format));
    const { document } = exporters[flags.format];
    const titles = records.map((record) => record.title ?? '');
    await printOut(document === null || parts.length === 0 ? parts.join('') : document(parts, titles));
    return records.length === ids.length ? 0 : records.length > 0 ? 1 : 2;
  } finally {
    await store.close();
  }
}

async function part(held: HeldReading, store: Store, format: Format): Promise<string> {
  const layout = { ...outputLayout(process.stdout.isTTY === true), position: held.record.number };
  const decisions = await store.decisions({ report: held.record.id });
  if (format === 'json') return `${JSON.stringify({ ...held.reading, register: { ...held.record, decisions } })}\n`;
  const entries = [recordEntry(held), ...decisions.map((one) => decisionEntry(one, claimCodes(held.reading.claims)))];
  const lister = listerFor(format);
  const beside = entries.map((entry) => lister.entry(entry, layout)).join('');
  return `${exporters[format].part(held.reading, layout)}${beside}`;
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

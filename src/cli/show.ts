import type { Command } from 'commander';
import { claimCodes } from '../exports/codes.ts';
import { exporters, type Format } from '../exports/index.ts';
import type { Entry } from '../exports/listing.ts';
import { listerFor } from '../exports/listing.ts';
import { words } from '../exports/words/claim.ts';
import { openToAsk } from '../register/open.ts';
import { findReport, type HeldReading, heldReading } from '../register/stored-reading.ts';
import type { DecisionRecord, Store } from '../store/store.ts';
import { outputLayout, type Run } from './command.ts';
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

export function decisionEntry(record: DecisionRecord, codes: ReadonlyMap<string, string>): Entry {
  const { decision, standsAt, how } = record;
  const code = standsAt === null ? undefined : codes.get(standsAt);
  const where = standsAt === null ? 'its claim has vanished from the reading' : `${how === 'moved' ? 'moved to ' : ''}${code ?? standsAt}`;
  return {
    json: record,
    title: `Decision ${decision.id}: ${words(decision.act)} ${where}`,
    rows: [
      ['by', `${decision.by}, ${decision.at.slice(0, 16).replace('T', ' ')}`],
      ['quote', `“${decision.quote.exact}”`],
      ...(Object.keys(decision.changes).length === 0 ? [] : [['changes', JSON.stringify(decision.changes)] as const]),
      ...(decision.reason === null ? [] : [['reason', decision.reason] as const]),
    ],
  };
}

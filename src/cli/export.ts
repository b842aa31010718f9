import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { RESTRICTED } from '../exports/bulk/format.ts';
import { type BulkFormatName, bulkFormatNames, bulkFormats } from '../exports/bulk/index.ts';
import { type Exported, exportRegister } from '../register/export.ts';
import { openToAsk, openToWrite } from '../register/open.ts';
import { findReport } from '../register/stored-reading.ts';
import type { LeftOut } from '../review/protect/index.ts';
import type { Filter } from '../store/filter.ts';
import { baseFolder, type Run } from './command.ts';
import { addFilterOptions, type FilterFlags, filterFrom } from './filter-options.ts';
import { actor, addRegisterOption, guarded, openPlan, type RegisterFlags } from './register-options.ts';
import { printError, printOut } from './streams.ts';

interface ExportFlags extends RegisterFlags, FilterFlags {
  readonly format: BulkFormatName;
  readonly out?: string;
  readonly full?: boolean;
  readonly report?: string;
  readonly by?: string;
}

/** `sijill export` */
export function addExport(program: Command, run: Run): void {
  const command = addRegisterOption(
    program.command('export').description('write reports or claims for other programs, without what could harm people'),
  )
    .addOption(
      new Option('--format <format>', 'readings as JSON Lines, claims as CSV, GeoJSON or W3C Web Annotations')
        .choices(bulkFormatNames)
        .default('jsonl'),
    )
    .option('--out <file>', 'write to a file')
    .option('--report <id>', 'only one report')
    .option('--full', `leave nothing out; the result is marked ${RESTRICTED} and the log says that it was made`)
    .option('--by <name>', 'who exports; else SIJILL_BY, else your account');
  addFilterOptions(command, null).action(async (flags: ExportFlags) => run.finish(await guarded(() => exportAll(flags))));
}

async function exportAll(flags: ExportFlags): Promise<number> {
  const full = flags.full === true;
  const store = await (full ? openToWrite : openToAsk)(openPlan(flags));
  try {
    const filter = await filterWithReport(flags, (id) => findReport(store, id));
    if (typeof filter === 'string') {
      printError(filter);
      return 2;
    }
    const sink = sinkFor(flags.out);
    const plan = { filter, format: bulkFormats[flags.format], formatName: flags.format, full, by: actor(flags.by), write: sink.write };
    const done = await exportRegister(store, plan);
    await sink.close();
    printError(summary(done, flags));
    return 0;
  } finally {
    await store.close();
  }
}

async function filterWithReport(flags: ExportFlags, find: (id: string) => ReturnType<typeof findReport>): Promise<Filter | string> {
  const filter = filterFrom(flags);
  if (flags.report === undefined) return filter;
  const report = await find(flags.report);
  return typeof report === 'string' ? report : { ...filter, report: report.id };
}

interface Sink {
  readonly write: (piece: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

function sinkFor(out: string | undefined): Sink {
  if (out === undefined) return { write: printOut, close: async () => {} };
  // For its owner alone: it says who said what.
  const stream = createWriteStream(resolve(baseFolder(), out), { mode: 0o600 });
  let broken: Error | null = null;
  stream.on('error', (error) => {
    broken = error;
  });
  const settled = (act: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((done, failed) => {
      if (broken !== null) failed(broken);
      else act((error) => (error ? failed(error) : done()));
    });
  return { write: (piece) => settled((done) => void stream.write(piece, done)), close: () => settled((done) => void stream.end(done)) };
}

function summary({ reports, claims, leftOut }: Exported, { full, out }: ExportFlags): string {
  const where = out === undefined ? '' : ` to ${out}`;
  const what = `${reports} ${reports === 1 ? 'report' : 'reports'}, ${claims} ${claims === 1 ? 'claim' : 'claims'} exported${where}`;
  if (full === true)
    return `${what}\n${RESTRICTED}: nothing was left out; keep it from anybody who could harm the people in it. The log says that it was made`;
  return `${what}; left out: ${leftOutWords(leftOut)}`;
}

export function leftOutWords({ movements, coordinates, witnesses }: LeftOut): string {
  const parts = [
    movements > 0 && `${movements} claims of planned or under-way movements`,
    coordinates > 0 && `coordinates finer than 10 km of ${coordinates} claims`,
    witnesses > 0 && `${witnesses} ${witnesses === 1 ? 'name' : 'names'} of witnesses`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing' : `${parts.join(', ')} (--full includes them)`;
}

import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import { type AddEvent, type AddPlan, addReports } from '../register/add.ts';
import { signReports } from '../register/copies.ts';
import { openToWork } from '../register/open.ts';
import { type IntakeJob, type Prepared, withoutReading } from '../register/prepare.ts';
import { AT_ONCE, renewElsewhere } from '../register/renewing.ts';
import { intakeExtensions } from '../reports/containers.ts';
import type { Correction } from '../store/record.ts';
import { NURSERY_BESIDE_WRITER_MB } from '../threads/heaps.ts';
import { onThreads } from '../threads/pool.ts';
import { baseFolder, type Run } from './command.ts';
import { expandInputs, type Inputs } from './inputs.ts';
import { addPlaceOptions, type KnowledgeFlags, knowledgeFrom } from './knowledge-options.ts';
import { addMetadataOptions, type MetadataFlags, metadataCorrections } from './metadata-options.ts';
import { showProgress } from './progress.ts';
import { internalError } from './read-one.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags, problemWords } from './register-options.ts';
import type { Task } from './serve.ts';
import { readSize } from './settings.ts';
import { type AddPrinter, showAddEvents } from './show-add.ts';
import { stopOnInterrupt } from './stop.ts';
import { printError, readInput } from './streams.ts';

interface AddFlags extends PrintFlags, KnowledgeFlags, MetadataFlags {
  readonly read: boolean;
  readonly again?: boolean;
  readonly compare: boolean;
  readonly maxSize: number;
  readonly by?: string;
}

const DEFAULT_MAX_BYTES = 50 * 1024 ** 2;
const MOST_THREADS = 8;

/** `sijill add PATH…` */
export function addAdd(program: Command, run: Run): void {
  const command = addPrintOptions(program.command('add').description('take reports into the register, and read them'))
    .argument('<path...>', `files, folders (${intakeExtensions.join(', ')}), quoted globs, or - for standard input`)
    .option('--no-read', 'only take in; sijill reread reads later')
    .option('--no-compare', 'leave setting many reports side by side to the desk')
    .option('--again', 'also take in what was once forgotten')
    .addOption(new Option('--max-size <size>', 'largest file to take in').argParser(sizeOption).default(DEFAULT_MAX_BYTES, '50 MB'))
    .option('--by <name>', 'who adds them; else SIJILL_BY, else your account')
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry');
  addPlaceOptions(addMetadataOptions(command)).action(async (paths: string[], flags: AddFlags) =>
    run.finish(await guarded(() => add(paths, flags, run))),
  );
}

/** Exit code 0 where all are in the register, 1 where some could not be taken in, 2 where none could. */
async function add(paths: readonly string[], flags: AddFlags, run: Run): Promise<number> {
  const found = expandInputs(paths, baseFolder(), intakeExtensions);
  for (const line of [...found.remarks, ...found.problems]) printError(line);
  if (found.inputs.length === 0) return 2;
  const stop = stopOnInterrupt();
  const store = await openToWork(openPlan(flags), 0);
  const progress = showProgress(found.inputs.length);
  const printer = showAddEvents(flags.format, progress);
  let broken: unknown = null;
  try {
    const plan = await planFrom(found, flags, stop.signal);
    const threads = { run, knowledge: knowledgeFrom(flags), files: found.inputs.length, read: flags.read };
    const prepare = (jobs: AsyncIterable<IntakeJob>) => prepareOnThreads(jobs, threads);
    await addReports(plan, { store, tell: printer.tell, prepare, problemOf: problemWords });
    // Without reading it is to be quick: copies are looked for when the reports are read.
    if (flags.read) await signReports(store, stop.signal);
  } catch (error) {
    if (!anyIn(printer)) throw error;
    broken = error;
  } finally {
    progress.end();
    printer.end();
    stop.end();
    await store.close();
  }
  if (broken === null && flags.read && flags.compare && printer.tally.added > AT_ONCE) await setSideBySide(openPlan(flags).folder);
  if (broken === null) return exitCode(printer, found, stop.signal.aborted);
  printError(`sijill: ${problemWords(broken)}`);
  return 1;
}

/** Many at once take a while: then nobody who opens the desk has to wait for it. */
async function setSideBySide(folder: string): Promise<void> {
  printError('setting the reports side by side; the register is complete, Ctrl-C leaves this to the desk');
  await renewElsewhere(folder).catch((error: unknown) => printError(`sijill: ${problemWords(error)}`));
}

async function planFrom({ inputs }: Inputs, flags: AddFlags, stop: AbortSignal): Promise<AddPlan> {
  const sources = [];
  for (const input of inputs) sources.push({ ...input, bytes: input.path === null ? await readInput(flags.maxSize) : null });
  const corrections: Correction[] = metadataCorrections(flags, { by: actor(flags.by), reason: 'given when taken in' });
  return { sources, corrections, read: flags.read, again: flags.again === true, maxBytes: flags.maxSize, stop };
}

/** Takes files into a register with nothing printed but what goes wrong. */
export async function addTo(folder: string, paths: readonly string[], run: Run): Promise<void> {
  const { inputs } = expandInputs(paths, baseFolder(), intakeExtensions);
  const progress = showProgress(inputs.length);
  const store = await openToWork({ folder, onWait: () => {} }, 0);
  try {
    const sources = inputs.map((input) => ({ ...input, bytes: null }));
    const plan = { sources, corrections: [], read: true, again: false, maxBytes: DEFAULT_MAX_BYTES, stop: new AbortController().signal };
    const prepare = (jobs: AsyncIterable<IntakeJob>) => prepareOnThreads(jobs, { run, knowledge: {}, files: inputs.length, read: true });
    const tell = (event: AddEvent) =>
      event.kind === 'failed' ? printError(event.problem) : event.kind === 'file' && progress.step(event.name);
    await addReports(plan, { store, tell, prepare, problemOf: problemWords });
  } finally {
    progress.end();
    await store.close();
  }
}

interface Threads {
  readonly run: Run;
  readonly knowledge: KnowledgeFiles;
  readonly files: number;
  readonly read: boolean;
}

async function* prepareOnThreads(jobs: AsyncIterable<IntakeJob>, { run, knowledge, files, read }: Threads) {
  // A user's file that is wrong must be told once, not by every thread.
  if (Object.keys(knowledge).length > 0) await run.wiring.openReader(knowledge);
  const data: Task = { task: 'intake', knowledge, shared: read ? await run.wiring.shareKnowledge() : null };
  const failed = (job: IntakeJob, error: unknown): Prepared => internalError(job.name, error);
  yield* onThreads<IntakeJob, Prepared>(jobs, {
    workerUrl: run.wiring.workerUrl,
    nurseryMb: NURSERY_BESIDE_WRITER_MB,
    data,
    failed,
    retry: withoutReading,
    threads: Math.min(availableParallelism(), MOST_THREADS, files),
  });
}

function exitCode(printer: AddPrinter, { problems }: Inputs, stopped: boolean): number {
  if (stopped) printError('stopped; run the same command again to go on');
  if (stopped) return 1;
  if (!anyIn(printer)) return 2;
  return printer.tally.failed + problems.length === 0 ? 0 : 1;
}

function anyIn({ tally }: AddPrinter): boolean {
  return tally.added + tally.held + tally.forgotten > 0;
}

function sizeOption(text: string): number {
  const bytes = readSize(text);
  if (bytes === null) throw new InvalidArgumentError('No size; write it as 5MB or 500k.');
  return bytes;
}

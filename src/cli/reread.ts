import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { listerFor } from '../exports/listing.ts';
import { rereadEntry } from '../exports/words/reread.ts';
import { signReports } from '../register/copies.ts';
import { openToWork } from '../register/open.ts';
import type { Reread, RereadJob } from '../register/prepare.ts';
import { countDue, dueReports, type RereadEvent, type RereadPlan, rereadReports } from '../register/reread.ts';
import { findReport } from '../register/stored-reading.ts';
import type { ReportRecord } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import { NURSERY_BESIDE_WRITER_MB } from '../threads/heaps.ts';
import { onThreads } from '../threads/pool.ts';
import { ruleSetHash } from '../version.ts';
import { outputLayout, type Run } from './command.ts';
import { decisionEntry } from './decision-entry.ts';
import { addPlaceOptions, type KnowledgeFlags, knowledgeFrom } from './knowledge-options.ts';
import { type Progress, showProgress } from './progress.ts';
import { internalError } from './read-one.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags, problemWords } from './register-options.ts';
import type { Task } from './serve.ts';
import { stopOnInterrupt } from './stop.ts';
import { printError } from './streams.ts';

interface RereadFlags extends PrintFlags, KnowledgeFlags {
  readonly all?: boolean;
}

const MOST_THREADS = 8;

/** `sijill reread` */
export function addReread(program: Command, run: Run): void {
  const command = addPrintOptions(
    program.command('reread').description('read reports again with the present reader; show what is gained, lost, moved and changed'),
  )
    .argument('[id...]', 'report ids; else all that were not read by the present rules')
    .option('--all', 'all reports, also those that the present rules have read')
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry');
  addPlaceOptions(command).action(async (ids: string[], flags: RereadFlags) => run.finish(await guarded(() => reread(ids, flags, run))));
}

async function reread(ids: readonly string[], flags: RereadFlags, run: Run): Promise<number> {
  const stop = stopOnInterrupt();
  const store = await openToWork(openPlan(flags));
  try {
    const asked = await Promise.all(ids.map((id) => findReport(store, id)));
    const unknown = asked.filter((one) => typeof one === 'string');
    for (const problem of unknown) printError(problem);
    if (ids.length > 0 && unknown.length === ids.length) return 2;
    const named = asked.filter((one) => typeof one !== 'string');
    const total = named.length > 0 ? named.length : await countDue(store, ruleSetHash(), flags.all === true);
    const reports = named.length > 0 ? each(named) : dueReports(store, ruleSetHash(), flags.all === true);
    const whole = await readAgain({ reports, stop: stop.signal }, { store, run, flags, total });
    return whole && unknown.length === 0 ? 0 : 1;
  } finally {
    stop.end();
    await store.close();
  }
}

interface Rereading extends Readers {
  readonly store: Store;
}

/** Whether every report was read; an error where none was. */
async function readAgain(plan: RereadPlan, rereading: Rereading): Promise<boolean> {
  const { store, flags, total } = rereading;
  const progress = showProgress(total);
  const printer = showRereads(flags, progress);
  try {
    await rereadReports(plan, { store, tell: printer.tell, read: (jobs) => onReaders(jobs, rereading) });
    await signReports(store, plan.stop);
  } catch (error) {
    if (printer.count() === 0) throw error;
    await printer.end(store);
    printError(`sijill: ${problemWords(error)}`);
    return false;
  } finally {
    progress.end();
  }
  const failed = await printer.end(store);
  if (plan.stop.aborted) printError('stopped; run the same command again to go on');
  return failed === 0 && !plan.stop.aborted;
}

async function* each(records: readonly ReportRecord[]): AsyncGenerator<ReportRecord> {
  yield* records;
}

interface Readers {
  readonly run: Run;
  readonly flags: RereadFlags;
  readonly total: number;
}

async function* onReaders(jobs: AsyncIterable<RereadJob>, { run, flags, total }: Readers) {
  const knowledge = knowledgeFrom(flags);
  if (Object.keys(knowledge).length > 0) await run.wiring.openReader(knowledge);
  const data: Task = { task: 'reread', knowledge, shared: await run.wiring.shareKnowledge() };
  const failed = (job: RereadJob, error: unknown): Reread => internalError(job.name, error);
  const threads = Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(total / 4)));
  const nurseryMb = NURSERY_BESIDE_WRITER_MB;
  yield* onThreads<RereadJob, Reread>(jobs, { workerUrl: run.wiring.workerUrl, nurseryMb, data, failed, threads });
}

interface RereadPrinter {
  readonly tell: (event: RereadEvent) => void;
  /** How many have been read. */
  readonly count: () => number;
  /** Prints what is left and gives how many failed. */
  end(store: Store): Promise<number>;
}

function showRereads({ format }: RereadFlags, progress: Progress): RereadPrinter {
  const lister = listerFor(format);
  const layout = outputLayout(process.stdout.isTTY === true);
  const sum = { read: 0, failed: 0, gained: 0, lost: 0, moved: 0, changed: 0 };
  const print = (text: string) => process.stdout.write(text);
  print(lister.head('Read again'));
  return {
    tell: (event) => {
      progress.step(event.report.title ?? event.report.id);
      if (event.kind === 'failed') {
        sum.failed += 1;
        return progress.say(event.problem);
      }
      const { gained, lost, moved, changed } = event.difference;
      sum.read += 1;
      sum.gained += gained.length;
      sum.lost += lost.length;
      sum.moved += moved.length;
      sum.changed += changed.length;
      const silent = !event.first && gained.length + lost.length + moved.length + changed.length + event.carried.length === 0;
      if (format === 'json' || !(silent || event.first)) print(lister.entry(rereadEntry(event), layout));
    },
    count: () => sum.read,
    end: async (store) => {
      const vanished = await store.decisions({ vanished: true });
      if (format !== 'json') for (const one of vanished) print(lister.entry(decisionEntry(one, new Map()), layout));
      print(lister.tail());
      const { read, failed, gained, lost, moved, changed } = sum;
      const told = `${read} ${read === 1 ? 'report' : 'reports'} read: ${gained} claims gained, ${lost} lost, ${moved} moved, ${changed} changed`;
      printError(`${told}${failed > 0 ? `, ${failed} failed` : ''}`);
      if (vanished.length > 0)
        printError(`${vanished.length} decisions have no claim in any reading; sijill decisions --vanished lists them`);
      return failed;
    },
  };
}

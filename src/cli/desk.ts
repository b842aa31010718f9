import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { clientFolder } from '../desk/build-client.ts';
import { exampleFolder, hasRegister } from '../register/folder.ts';
import { beginRegister, openToWork } from '../register/open.ts';
import type { IntakeJob, Prepared, Reread, RereadJob } from '../register/prepare.ts';
import { keepHeapsSmall, keepNurseriesSmall } from '../threads/heaps.ts';
import { idleThread } from '../threads/idle.ts';
import type { Run } from './command.ts';
import { mapFile } from './map-file.ts';
import { internalError } from './read-one.ts';
import { actor, addRegisterOption, guarded, openPlan, problemWords, type RegisterFlags } from './register-options.ts';
import type { Task } from './serve.ts';
import { printError, printOut } from './streams.ts';

interface DeskFlags extends RegisterFlags {
  readonly port?: number;
  readonly open: boolean;
  readonly example?: boolean;
  readonly map?: string;
}

const USUAL_PORT = 4747;
const READERS = 2;
// The reader's models take memory: they go when nothing came for a while.
const IDLE_MS = 60_000;
const EXAMPLES = fileURLToPath(new URL('../../examples/raqqa-2017/', import.meta.url));

/** `sijill desk` */
export function addDesk(program: Command, run: Run): void {
  addRegisterOption(program.command('desk').description('open the register in your browser, on this machine alone'))
    .addOption(new Option('--port <number>', `port to listen on; else ${USUAL_PORT}, or a free one`).argParser(portOption))
    .option('--no-open', 'only print the address')
    .option('--map <file>', 'a map of your own beneath the claims: one PMTiles file, of roads and buildings or of pictures')
    .option('--example', 'open the example dossier instead, in a register of its own')
    .action(async (flags: DeskFlags) => run.finish(await guarded(() => desk(flags, run))));
}

async function desk(flags: DeskFlags, run: Run): Promise<number> {
  const plan = flags.example
    ? { ...openPlan(flags), folder: flags.register === undefined ? exampleFolder() : openPlan(flags).folder }
    : openPlan(flags);
  const map = flags.map === undefined ? undefined : mapFile(flags.map);
  keepHeapsSmall();
  keepNurseriesSmall();
  const ended = untilInterrupted();
  if (flags.example) await makeExample(plan.folder, run);
  // Loaded only now, so that its code too comes into a small nursery.
  const { startDesk } = await import('../desk/server/start.ts');
  const reading = readingThreads(run);
  const store = await openToWork(plan, READERS);
  try {
    const client = await clientFolder(printError);
    const open = await startDesk(
      {
        store,
        folder: plan.folder,
        example: flags.example === true,
        actor: actor(undefined),
        token: randomBytes(24).toString('base64url'),
        client,
        map,
        problemOf: problemWords,
        prepare: reading.prepare,
        reread: reading.reread,
      },
      { number: flags.port ?? USUAL_PORT, orOther: flags.port === undefined },
    );
    await printOut(`${open.address}\n`);
    printError(`the desk of ${plan.folder} is open at this address, for this machine alone; Ctrl-C ends it`);
    if (flags.open) openBrowser(open.address);
    await ended;
    await open.close();
    return 0;
  } finally {
    await reading.endReading();
    await store.close();
  }
}

/** Reading runs on threads of its own, so that the desk answers meanwhile. */
function readingThreads({ wiring }: Run) {
  const { workerUrl } = wiring;
  const failed = (job: { readonly name: string }, error: unknown) => internalError(job.name, error);
  const intake = idleThread<IntakeJob, Prepared>(
    { workerUrl, data: { task: 'intake', knowledge: {}, shared: null } satisfies Task, failed },
    IDLE_MS,
  );
  const again = idleThread<RereadJob, Reread>(
    { workerUrl, data: { task: 'reread', knowledge: {}, shared: null } satisfies Task, failed },
    IDLE_MS,
  );
  return {
    prepare: intake.through,
    reread: again.through,
    endReading: async () => {
      await Promise.all([intake.close(), again.close()]);
    },
  };
}

async function makeExample(folder: string, run: Run): Promise<void> {
  if (hasRegister(folder)) return;
  if (!existsSync(EXAMPLES)) throw new Error(`no example reports in ${EXAMPLES}; install the package again`);
  printError(`making the example dossier in ${folder}`);
  const store = await beginRegister({ folder, onWait: () => {} });
  await store.close();
  const { addTo } = await import('./add.ts');
  await addTo(folder, [join(EXAMPLES)], run);
}

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done()).once('SIGTERM', () => done());
  });
}

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

// Without a browser the printed address does: nothing is said of it.
function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function portOption(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('No port; write a number from 1 to 65535.');
  return port;
}

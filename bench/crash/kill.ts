import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fromSystem, openStore } from '../../src/store/sqlite/index.ts';

const bin = fileURLToPath(new URL('../../bin/sijill.mjs', import.meta.url));

export interface Kill {
  /** Ids that the program acknowledged before it was killed. */
  readonly acknowledged: readonly string[];
  /** Whether it ended by itself before. */
  readonly ended: boolean;
}

/** Runs `sijill add` and kills it without warning some time after its first acknowledgement. */
export function killedAdd(register: string, reports: string, afterMs: number, more: readonly string[] = ['--no-read']): Promise<Kill> {
  return endedAdd(register, reports, { afterMs, signal: 'SIGKILL', more });
}

export interface Ending {
  readonly afterMs: number;
  readonly signal: 'SIGKILL' | 'SIGINT';
  readonly more: readonly string[];
}

/** The same with a signal of choice: SIGINT is what Ctrl-C sends. */
export function endedAdd(register: string, reports: string, { afterMs, signal, more }: Ending): Promise<Kill> {
  const child = spawn(process.execPath, [bin, 'add', '--register', register, '--format', 'json', ...more, reports], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    timer ??= setTimeout(() => child.kill(signal), afterMs);
  });
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      clearTimeout(timer);
      // The last line may be cut in two: it was not acknowledged.
      const lines = out.split('\n').slice(0, -1);
      const added = lines.map((line) => JSON.parse(line) as { kind: string; id: string }).filter(({ kind }) => kind === 'added');
      done({ acknowledged: added.map(({ id }) => id), ended: code !== null });
    });
  });
}

export interface Aftermath {
  readonly lost: readonly string[];
  readonly faults: readonly string[];
  readonly reports: number;
}

/** What the register holds afterwards: acknowledged reports that are not there, and everything that verify finds. */
export async function aftermath(file: string, acknowledged: readonly string[]): Promise<Aftermath> {
  const store = openStore(file, { ...fromSystem, readOnly: false, onWait: () => {} });
  const { held } = await store.known(acknowledged);
  const there = new Set(held);
  const faults = [...(await store.checkWhole(null))];
  for (let after: number | null = 0; after !== null; ) {
    const page: Awaited<ReturnType<typeof store.checkReports>> = await store.checkReports(after, 200);
    faults.push(...page.faults);
    after = page.last;
  }
  const { reports } = await store.counts();
  await store.close();
  return { lost: acknowledged.filter((id) => !there.has(id)), faults: faults.map(({ problem }) => problem), reports };
}

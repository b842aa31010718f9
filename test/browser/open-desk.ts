import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFolder } from '../../src/desk/build-client.ts';
import { type Desk, startDesk } from '../../src/desk/server/start.ts';
import { openReader } from '../../src/open-reader.ts';
import { addReports, type Source } from '../../src/register/add.ts';
import { beginRegister, openToWork } from '../../src/register/open.ts';
import { type IntakeJob, prepareReport, type RereadJob, rereadReport } from '../../src/register/prepare.ts';
import type { Store } from '../../src/store/store.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/raqqa-2017/', import.meta.url));

export interface OpenDesk extends Desk {
  readonly origin: string;
  readonly token: string;
  readonly folder: string;
  readonly store: Store;
}

/** Two reports of our own beside the examples: one in Arabic, one whose days cannot be counted. */
export const ARABIC = {
  name: 'hujum.txt',
  text: 'Title: قصف على سوق في حلب\nDate: 2016-05-02\nOutlet: الصحيفة\nLanguage: ar\n---\nقتل تسعة مدنيين في قصف على سوق في حلب أمس، وفق ما قال طبيب.\n\nوأصيب عشرون شخصا بجروح، بحسب المصدر نفسه.\n',
};
export const UNDATED = {
  name: 'undated.txt',
  text: 'Title: Shells on the old town\nOutlet: The Gazette\nLanguage: en\n---\nShells killed twelve civilians in Homs yesterday, the Red Crescent said.\n\nFour buses left the town on Monday.\n',
};

interface Extra {
  readonly name: string;
  readonly text: string;
}

/** A desk over a register of its own, with the real reader and the real client. */
export async function openDesk(extra: readonly Extra[] = [ARABIC, UNDATED], map?: string): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-desk-'));
  const onWait = () => {};
  await (await beginRegister({ folder, onWait })).close();
  const store = await openToWork({ folder, onWait }, 2);
  const read = openReader({});
  const prepare = async function* (jobs: AsyncIterable<IntakeJob>) {
    for await (const job of jobs) yield { job, outcome: await prepareReport(job, read) };
  };
  const reread = async function* (jobs: AsyncIterable<RereadJob>) {
    for await (const job of jobs) yield { job, outcome: rereadReport(job, read) };
  };
  const problemOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const sources: Source[] = [
    ...exampleSources(),
    ...extra.map(({ name, text }) => ({ name, path: null, named: true, bytes: new TextEncoder().encode(text) })),
  ];
  const plan = { sources, corrections: [], read: true, again: false, maxBytes: 1e8, stop: new AbortController().signal };
  await addReports(plan, { store, tell: () => {}, prepare, problemOf });
  const token = 'token-of-the-test';
  const client = await clientFolder(() => {});
  const desk = await startDesk(
    { store, folder, example: false, actor: 'tester', token, client, map, prepare, reread, problemOf },
    { number: 0, orOther: false },
  );
  return {
    address: desk.address,
    origin: new URL(desk.address).origin,
    token,
    folder,
    store,
    close: async () => {
      await desk.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function exampleSources(): Source[] {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.txt'));
  return files.map((file) => ({ name: file, path: null, named: true, bytes: readFileSync(join(EXAMPLES, file)) }));
}

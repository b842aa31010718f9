import { parentPort, workerData } from 'node:worker_threads';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import type { AsOf, ComparedReport } from '../../reconcile/dossier.ts';
import { isKnown } from '../../reconcile/from-reading.ts';
import { partiesOf } from '../../reconcile/parties.ts';
import { comparedReports, heldGradings, heldJudgements } from '../../register/compared.ts';
import { openToAsk } from '../../register/open.ts';
import { type CaseQuote, caseQuotes } from './case-quotes.ts';
import { type Role, rolesIn } from './roles.ts';
import { type Side, safeSideOf, sideOf } from './side.ts';

/** What the thread is asked; `head` is the last line of the register's log at that time. */
export interface SideCall {
  readonly call: number;
  readonly head: number;
  readonly asOf: AsOf | null;
  /** For the desk itself; for paper, without what could harm people; for paper, whole. */
  readonly use: 'desk' | 'safe' | 'full';
}

/** What comes back: texts and claims of the reports stay in the thread. */
export interface Worked extends Omit<Side, 'reports'> {
  readonly reports: readonly Pick<ComparedReport, 'id' | 'title' | 'publisher' | 'published'>[];
  /** By board id. */
  readonly roles: Readonly<Record<string, readonly Role[]>>;
  /** Words of the claims that the case file names; empty where it was not asked for. */
  readonly quotes: readonly CaseQuote[];
  /** False where only the newest reports were taken. */
  readonly all: boolean;
}

export type SideAnswer = { readonly call: number } & ({ readonly value: Worked } | { readonly problem: string });

/** So many of the newest reports are set side by side at once: more take too long while a person waits. */
const MOST_REPORTS = 500;

type Taken = { readonly reports: readonly ComparedReport[]; readonly all: boolean };

const store = await openToAsk({ folder: String(workerData), onWait: () => {} });
const registry = loadRegistry();
const parties = partiesOf(registry);
let now: { readonly head: number; readonly taken: Taken } | null = null;
// One after the other: two at once would only share one processor.
let line: Promise<void> = Promise.resolve();
parentPort?.on('message', (call: SideCall) => {
  line = line.then(() => answer(call)).then((found) => parentPort?.postMessage(found));
});

async function answer(call: SideCall): Promise<SideAnswer> {
  try {
    return { call: call.call, value: await work(call) };
  } catch (error) {
    return { call: call.call, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function work({ head, asOf, use }: SideCall): Promise<Worked> {
  const { reports, all } = await reportsOf(head, asOf);
  const [judgements, grades] = [await heldJudgements(store, asOf), await heldGradings(store, asOf)];
  const ground = { reports, registry, judgements, grades, asOf };
  const side = use === 'safe' ? safeSideOf(ground) : sideOf(ground);
  return {
    ...side,
    reports: side.reports.map(({ id, title, publisher, published }) => ({ id, title, publisher, published })),
    // Where passages stand in two texts is for the reader: here they would be most of the answer.
    origins: { ...side.origins, links: side.origins.links.map((link) => ({ ...link, passages: [] })) },
    roles: Object.fromEntries(side.boards.map((board) => [board.id, rolesIn(board, side.reports, parties)])),
    quotes: use === 'desk' ? [] : caseQuotes(side),
    all,
  };
}

/** By the clock of publication the reports are those of now, only fewer: they need not be opened again. */
async function reportsOf(head: number, asOf: AsOf | null): Promise<Taken> {
  if (asOf?.clock === 'recorded') return take(asOf);
  if (now?.head !== head) now = { head, taken: await take(null) };
  const { reports, all } = now.taken;
  return { reports: asOf === null ? reports : reports.filter((report) => isKnown(report, asOf)), all };
}

async function take(asOf: AsOf | null): Promise<Taken> {
  const reports: ComparedReport[] = [];
  for await (const report of comparedReports(store, { asOf })) {
    if (reports.length === MOST_REPORTS) return { reports, all: false };
    reports.push(report);
  }
  return { reports, all: true };
}

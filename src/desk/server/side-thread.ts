import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import type { AsOf, ComparedReport } from '../../reconcile/dossier.ts';
import { partiesOf } from '../../reconcile/parties.ts';
import { comparedReports, heldGradings, heldJudgements } from '../../register/compared.ts';
import { AT_ONCE, behind, renewElsewhere } from '../../register/renewing.ts';
import { openSideBySide } from '../../register/side-by-side.ts';
import { countReports } from '../../store/compared/ask.ts';
import { type CaseQuote, caseQuotes } from './case-quotes.ts';
import { type Role, rolesIn } from './roles.ts';
import { type Side, safeSideOf, sideOf } from './side.ts';
import { answerSide, type SideAsk } from './side-answers.ts';

/** What the thread is asked: the case file works on whole reports, all else on what is kept side by side. */
export type SideCall = { readonly call: number } & (
  | { readonly ask: SideAsk }
  | { readonly caseFile: { readonly asOf: AsOf | null; readonly use: 'safe' | 'full' } }
);

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

export type SideAnswer =
  | ({ readonly call: number } & ({ readonly value: unknown } | { readonly problem: string }))
  /** Reports that came in before are side by side now. */
  | { readonly renewed: true };

/** So many of the newest reports go into a case file: more take too long while a person waits. */
const MOST_REPORTS = 500;

type Taken = { readonly reports: readonly ComparedReport[]; readonly all: boolean };

const folder = String(workerData);
const side = await openSideBySide(folder);
const { store } = side;
const registry = loadRegistry();
const parties = partiesOf(registry);
let elsewhere: Promise<void> | null = null;
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

async function work(call: SideCall): Promise<unknown> {
  if ('caseFile' in call) return caseFile(call.caseFile);
  return answerSide(side, call.ask, await renewed());
}

/**
 * A few changes are waited for; many, and any in a large register, are worked out elsewhere while what is known already
 * answers: so this thread stays small.
 */
async function renewed(): Promise<boolean> {
  const due = await behind(side);
  if (due === null) return true;
  if (elsewhere === null && due <= AT_ONCE && countReports(side.file().connection, null) <= SMALL) {
    await side.renew();
    return true;
  }
  elsewhere ??= renewing();
  await Promise.race([elsewhere, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  return (await behind(side)) === null;
}

/** Where nothing came of it nobody is told: who is told asks again, and that would begin it again. */
async function renewing(): Promise<void> {
  const before = side.head();
  await renewElsewhere(folder).catch(() => {});
  elsewhere = null;
  if (side.head() !== before) parentPort?.postMessage({ renewed: true } satisfies SideAnswer);
}

const SMALL = 1_000;

/** A person waits so long for all of many changes, once. */
const PATIENCE_MS = 1_000;

async function caseFile({ asOf, use }: Extract<SideCall, { caseFile: unknown }>['caseFile']): Promise<Worked> {
  const { reports, all } = await take(asOf);
  const [judgements, grades] = [await heldJudgements(store, asOf), await heldGradings(store, asOf)];
  const ground = { reports, registry, judgements, grades, asOf };
  const whole = use === 'safe' ? safeSideOf(ground) : sideOf(ground);
  return {
    ...whole,
    reports: whole.reports.map(({ id, title, publisher, published }) => ({ id, title, publisher, published })),
    // Where passages stand in two texts is for the reader: here they would be most of the answer.
    origins: { ...whole.origins, links: whole.origins.links.map((link) => ({ ...link, passages: [] })) },
    roles: Object.fromEntries(whole.boards.map((board) => [board.id, rolesIn(board, whole.reports, parties)])),
    quotes: caseQuotes(whole),
    all,
  };
}

async function take(asOf: AsOf | null): Promise<Taken> {
  const reports: ComparedReport[] = [];
  for await (const report of comparedReports(store, { asOf })) {
    if (reports.length === MOST_REPORTS) return { reports, all: false };
    reports.push(report);
  }
  return { reports, all: true };
}

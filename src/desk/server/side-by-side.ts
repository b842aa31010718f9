import { loadRegistry, type PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Board } from '../../reconcile/board.ts';
import { boardsOf } from '../../reconcile/boards/boards.ts';
import type { AsOf, ComparedReport, Dossier } from '../../reconcile/dossier.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { findingsOf } from '../../reconcile/findings.ts';
import { isKnown } from '../../reconcile/from-reading.ts';
import type { OriginGraph } from '../../reconcile/origin.ts';
import { originsOf } from '../../reconcile/origins.ts';
import { type Parties, partiesOf } from '../../reconcile/parties.ts';
import { comparedReports, heldJudgements } from '../../register/compared.ts';
import type { Store } from '../../store/store.ts';

/** The reports of the register set side by side, as known on a day or now. */
export interface Side {
  readonly reports: readonly ComparedReport[];
  readonly origins: OriginGraph;
  readonly findings: readonly Finding[];
  readonly boards: readonly Board[];
  readonly parties: Parties;
  /** False where only the newest reports were taken. */
  readonly all: boolean;
  readonly ground: Ground;
}

/** What a side is worked out from. */
export interface Ground extends Omit<Dossier, 'origins'> {
  readonly registry: PartyRegistry;
}

export interface SideBySide {
  ask(asOf: AsOf | null): Promise<Side>;
}

/** So many of the newest reports are set side by side at once: more take too long while a person waits. */
const MOST_REPORTS = 1_000;
/** Days of the slider that stay in memory. */
const MOST_KEPT = 24;

/** Keeps what was worked out until something in the register changes. */
export function openSideBySide(store: Store): SideBySide {
  let at = -1;
  const registry = loadRegistry();
  const kept = new Map<string, Promise<Side>>();
  return {
    ask: async (asOf) => {
      const { number } = await store.head();
      if (number !== at) kept.clear();
      at = number;
      const key = asOf === null ? 'now' : `${asOf.clock} ${asOf.day}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const asked = work({ store, registry }, asOf, key === 'now' ? null : (kept.get('now') ?? null));
      if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()].find((day) => day !== 'now') ?? key);
      kept.set(key, asked);
      asked.catch(() => kept.delete(key));
      return asked;
    },
  };
}

interface Tools {
  readonly store: Store;
  readonly registry: PartyRegistry;
}

async function work({ store, registry }: Tools, asOf: AsOf | null, now: Promise<Side> | null): Promise<Side> {
  const { reports, all } = await reportsOf(store, asOf, now);
  const ground = { reports, registry, parties: partiesOf(registry), judgements: await heldJudgements(store, asOf), asOf };
  return { ...sideOf(ground), all };
}

/** Findings and boards of the reports given, and of nothing else. */
export function sideOf(ground: Ground): Omit<Side, 'all'> {
  const origins = originsOf(ground.reports, ground.registry);
  const dossier = { ...ground, origins };
  const { reports, parties } = ground;
  return { reports, origins, parties, ground, findings: findingsOf(dossier), boards: boardsOf(dossier) };
}

/** By the clock of publication the reports are those of now, only fewer: they need not be opened again. */
async function reportsOf(store: Store, asOf: AsOf | null, now: Promise<Side> | null): Promise<Pick<Side, 'reports' | 'all'>> {
  if (asOf?.clock === 'reported' && now !== null) {
    const { reports, all } = await now;
    return { reports: reports.filter((report) => isKnown(report, asOf)), all };
  }
  const reports: ComparedReport[] = [];
  for await (const report of comparedReports(store, { asOf })) {
    if (reports.length === MOST_REPORTS) return { reports, all: false };
    reports.push(report);
  }
  return { reports, all: true };
}

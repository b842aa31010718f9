import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Judgement } from '../../reconcile/comparison.ts';
import type { ComparedReport } from '../../reconcile/dossier.ts';
import type { KeptPair } from '../../reconcile/kept/kept-links.ts';
import { keepReport } from '../../reconcile/kept/kept-report.ts';
import type { Parties } from '../../reconcile/parties.ts';
import type { Lexicon } from '../../reconcile/points/lexicon.ts';
import type { Changes } from '../store.ts';
import { renewDeals } from './deals.ts';
import { askersOf, keepLexicon, namesOfAll, renamedPlaces, usedLexicon } from './names.ts';
import { type ComparedFile, putSetting, settingOf } from './open.ts';
import { renewOrigins } from './origins.ts';
import { renewQuestions } from './questions.ts';
import { putReport } from './reports.ts';

/** The register, as far as comparing asks it. */
export interface Renewing {
  readonly registry: PartyRegistry;
  readonly parties: Parties;
  changes(after: number): Promise<Changes>;
  /** Null for a report that was not read, or is not there. */
  report(id: string): Promise<ComparedReport | null>;
  judgements(): Promise<readonly Judgement[]>;
  pairs(report: string): readonly KeptPair[];
  /** Told now and then: how many of the changed reports were looked at. */
  readonly tell?: (done: number, of: number) => void;
}

/** Line of the register's log that the file is as of; 0 for none. */
export function headOf({ connection }: ComparedFile): number {
  return Number(settingOf(connection, 'head') ?? 0);
}

const AT_ONCE = 100;
/** Names that reports learn of each other settle at once, or nearly. */
const ROUNDS = 4;

/**
 * Brings the file to where the register is. Only what changed is worked out anew: reports first, then those that looked for
 * names which mean something else now, then who rests on whom, then the questions around all these, then deals.
 */
export async function renew(file: ComparedFile, register: Renewing): Promise<void> {
  const { connection } = file;
  const { head, reports, judged } = await register.changes(headOf(file));
  if (head === headOf(file)) return;
  // An export, a backup, a grade: nothing that is compared became other.
  if (reports.length + judged.length === 0) return connection.write(() => putSetting(connection, 'head', String(head)));
  let lexicon = usedLexicon(connection);
  await putReports(file, reports, { register, lexicon });
  let names = namesOfAll(connection);
  for (let round = 0; round < ROUNDS; round += 1) {
    const askers = askersOf(connection, lexicon, names.lexicon);
    lexicon = names.lexicon;
    await putReports(file, askers, { register, lexicon });
    connection.write(() => keepLexicon(connection, lexicon));
    if (askers.length === 0) break;
    names = namesOfAll(connection);
  }
  renewOrigins(connection, register.registry, register.pairs);
  connection.write(() => {
    for (const claim of judged) connection.run('INSERT OR IGNORE INTO stale_claim (claim) VALUES (?)', claim);
    for (const place of renamedPlaces(connection, names.places))
      connection.run('INSERT OR IGNORE INTO stale_component SELECT component FROM finding WHERE place = ?', place);
  });
  renewQuestions(connection, { parties: register.parties, places: names.places, judgements: await register.judgements() });
  renewDeals(connection, register.parties);
  connection.write(() => putSetting(connection, 'head', String(head)));
}

interface Putting {
  readonly register: Renewing;
  readonly lexicon: Lexicon;
}

async function putReports({ connection }: ComparedFile, ids: readonly string[], { register, lexicon }: Putting): Promise<void> {
  const { registry, parties, tell } = register;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch: ComparedReport[] = [];
    for (const id of ids.slice(from, from + AT_ONCE)) {
      const report = await register.report(id);
      if (report !== null) batch.push(report);
    }
    connection.write(() => {
      for (const report of batch) putReport(connection, report, keepReport(report, { registry, parties, lexicon }));
    });
    tell?.(Math.min(ids.length, from + AT_ONCE), ids.length);
  }
}

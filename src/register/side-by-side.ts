import { loadRegistry } from '../gazetteer/party-registry.ts';
import { type Parties, partiesOf } from '../reconcile/parties.ts';
import { COMPARING_RULES } from '../reconcile/rules.ts';
import { alone } from '../store/compared/alone.ts';
import { type ComparedFile, openCompared, removeCompared } from '../store/compared/open.ts';
import { headOf, renew } from '../store/compared/renew.ts';
import { fromSystem, openEngine, storeOf } from '../store/sqlite/index.ts';
import type { Store } from '../store/store.ts';
import { READER_VERSION } from '../version.ts';
import { comparedReport, heldJudgements } from './compared.ts';
import { registerFile } from './folder.ts';

/** The reports of a register side by side, kept beside it and renewed where something changed. */
export interface SideBySide {
  readonly store: Store;
  readonly parties: Parties;
  /** What was worked out, as of `head`. */
  file(): ComparedFile;
  /** Last line of the log that it is as of. */
  head(): number;
  renew(tell?: (done: number, of: number) => void): Promise<void>;
  close(): Promise<void>;
}

export async function openSideBySide(folder: string): Promise<SideBySide> {
  // Copies that SQLite makes on the way hold the reports' words: they belong beside the register.
  process.env.SQLITE_TMPDIR ??= folder;
  // Pairs of copies are asked for in the midst of the work, where nothing can wait.
  const engine = openEngine(registerFile(folder), { ...fromSystem, readOnly: true, onWait: () => {} });
  const store = storeOf(engine);
  const registry = loadRegistry();
  const parties = partiesOf(registry);
  const version = `${READER_VERSION} ${COMPARING_RULES}`;
  let file = openCompared(registerFile(folder), version);
  const there = () => {
    if (file.isThere()) return file;
    file.close();
    file = openCompared(registerFile(folder), version);
    return file;
  };
  return {
    store,
    parties,
    file: there,
    head: () => headOf(there()),
    renew: (tell) =>
      alone(registerFile(folder), async () => {
        const at = headOf(there());
        // The program that forgot may have ended before it could take the file away.
        if (at > 0 && engine.changes(at).forgot) removeCompared(registerFile(folder));
        await renew(there(), {
          registry,
          parties,
          changes: (after) => store.changes(after),
          report: async (id) => {
            const record = await store.report(id);
            return record === null || record.reading === null ? null : comparedReport(store, record);
          },
          judgements: () => heldJudgements(store),
          pairs: (report) => engine.copies([report]),
          ...(tell && { tell }),
        });
      }),
    close: async () => {
      file.close();
      await store.close();
    },
  };
}

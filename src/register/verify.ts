import type { Fault, Store } from '../store/store.ts';

export interface Verified {
  readonly faults: readonly Fault[];
  readonly reports: number;
  /** Hash of the log's last line: written down elsewhere, it shows later that nothing was changed since. */
  readonly head: string;
  readonly lines: number;
}

const AT_ONCE = 100;

/** Checks everything that the register holds against its log and against itself. */
export async function verifyRegister(store: Store, against: string | null, step: (reports: number) => void): Promise<Verified> {
  const { hash, number } = await store.head();
  const faults = [...(await store.checkWhole(against))];
  let reports = 0;
  for (let after: number | null = 0; after !== null; ) {
    const page: Awaited<ReturnType<Store['checkReports']>> = await store.checkReports(after, AT_ONCE);
    faults.push(...page.faults);
    after = page.last;
    reports += page.checked;
    step(reports);
  }
  return { faults, reports, head: hash, lines: number };
}

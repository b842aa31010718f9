import { type Command, InvalidArgumentError } from 'commander';
import { openToAsk } from '../register/open.ts';
import { type Verified, verifyRegister } from '../register/verify.ts';
import type { Run } from './command.ts';
import { printList } from './print-list.ts';
import { showProgress } from './progress.ts';
import { addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface VerifyFlags extends PrintFlags {
  readonly against?: string;
}

/** `sijill verify` */
export function addVerify(program: Command, run: Run): void {
  addPrintOptions(program.command('verify').description('check that nothing in the register was changed, lost or damaged'))
    .option('--against <hash>', 'a head of the log that was written down earlier', hashOption)
    .action(async (flags: VerifyFlags) => run.finish(await guarded(() => verify(flags))));
}

/** Exit code 0 where all is as it was written, 1 where something is wrong. */
async function verify(flags: VerifyFlags): Promise<number> {
  const store = await openToAsk(openPlan(flags));
  try {
    const verified = await withProgress((await store.counts()).reports, (step) => verifyRegister(store, flags.against ?? null, step));
    await printList(heading(verified), entries(verified), flags.format);
    if (verified.faults.length > 0)
      printError(`${heading(verified)}; restore a backup from before, or sijill forget the report and add it again`);
    return verified.faults.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

async function withProgress(total: number, run: (step: (reports: number) => void) => Promise<Verified>): Promise<Verified> {
  const progress = showProgress(total);
  let shown = 0;
  try {
    return await run((reports) => {
      for (; shown < reports; shown += 1) progress.step('');
    });
  } finally {
    progress.end();
  }
}

function heading({ faults, reports }: Verified): string {
  const all = reports === 1 ? '1 report' : `${reports} reports`;
  if (faults.length === 0) return `Sound: ${all} as written`;
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${all}`;
}

function* entries(verified: Verified) {
  const { faults, head, lines } = verified;
  for (const fault of faults) {
    yield { json: fault, title: fault.report ?? 'the register', rows: [['wrong', fault.problem] as const] };
  }
  yield {
    json: { head, lines, reports: verified.reports, faults: faults.length },
    title: heading(verified),
    rows: [['head', head] as const, ['log', `${lines} lines; write the head down elsewhere and check it with --against`] as const],
  };
}

function hashOption(text: string): string {
  const hash = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new InvalidArgumentError('Not a head of the log: 64 letters and digits.');
  return hash;
}

import { Argument, type Command } from 'commander';
import { VERDICTS, type Verdict } from '../reconcile/comparison.ts';
import { judgeClaims } from '../register/judge.ts';
import { openToWrite } from '../register/open.ts';
import type { Store } from '../store/store.ts';
import type { Run } from './command.ts';
import { findClaim } from './find-claim.ts';
import { judgementEntry } from './judgement-entry.ts';
import { printList } from './print-list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface JudgeFlags extends PrintFlags {
  readonly reason?: string;
  readonly by?: string;
}

type Said = Verdict | 'withdraw';

/** `sijill judge CLAIM CLAIM VERDICT|withdraw` */
export function addJudge(program: Command, run: Run): void {
  addPrintOptions(program.command('judge').description('say what two claims are to each other, or take that back'))
    .argument('<claim>', 'claim id, or REPORT:F3 with the code that sijill show gives; of two numbers, the earlier')
    .argument('<other>', 'the other claim')
    .addArgument(new Argument('<verdict>', 'what they are to each other').choices([...VERDICTS, 'withdraw']))
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who judges; else SIJILL_BY, else your account')
    .action(async (a: string, b: string, said: Said, flags: JudgeFlags) => run.finish(await guarded(() => judge([a, b], said, flags))));
}

async function judge(asked: readonly [string, string], said: Said, flags: JudgeFlags): Promise<number> {
  const store = await openToWrite(openPlan(flags));
  try {
    const record = await judged(store, asked, { said, flags });
    if (typeof record === 'string') {
      printError(`sijill: ${record}`);
      return 2;
    }
    await printList('Judgement', [judgementEntry(record)], flags.format);
    return 0;
  } finally {
    await store.close();
  }
}

async function judged(
  store: Store,
  [first, second]: readonly [string, string],
  { said, flags }: { readonly said: Said; readonly flags: JudgeFlags },
) {
  const [a, b] = [await findClaim(store, first), await findClaim(store, second)];
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  const verdict = said === 'withdraw' ? null : said;
  return judgeClaims(store, [a.claim.id, b.claim.id], { verdict, by: actor(flags.by), reason: flags.reason ?? null });
}

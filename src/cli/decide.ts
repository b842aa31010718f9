import { Argument, type Command, InvalidArgumentError } from 'commander';
import { claimEntry } from '../exports/words/held-claim.ts';
import { decideClaim, parseChange } from '../register/decide.ts';
import { openToWrite } from '../register/open.ts';
import { ACTS_ON_CLAIMS, type ActOnClaim } from '../review/decision.ts';
import type { Run } from './command.ts';
import { findClaim } from './find-claim.ts';
import { printList } from './print-list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface DecideFlags extends PrintFlags {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly by?: string;
}

/** `sijill decide CLAIM accept|reject|correct|withdraw` */
export function addDecide(program: Command, run: Run): void {
  addPrintOptions(program.command('decide').description('accept, reject or correct a claim, or take the last decision back'))
    .argument('<claim>', 'claim id, or REPORT:F3 with the code that sijill show gives')
    .addArgument(new Argument('<act>', 'what you decide').choices(ACTS_ON_CLAIMS))
    .option('--set <path=value>', 'of corrections: body.low=24, negated=true; may be given more than once', changeOption)
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who decides; else SIJILL_BY, else your account')
    .action(async (claim: string, act: ActOnClaim, flags: DecideFlags) => run.finish(await guarded(() => decide(claim, act, flags))));
}

async function decide(asked: string, act: ActOnClaim, flags: DecideFlags): Promise<number> {
  const store = await openToWrite(openPlan(flags));
  try {
    const found = await findClaim(store, asked);
    const standing =
      typeof found === 'string'
        ? found
        : await decideClaim(store, found, { act, changes: flags.set ?? {}, by: actor(flags.by), reason: flags.reason ?? null });
    if (typeof found === 'string' || typeof standing === 'string') {
      printError(`sijill: ${standing as string}`);
      return 2;
    }
    const title = (await store.report(found.report))?.title ?? 'Untitled report';
    await printList('Decision', [claimEntry({ ...found, title, standing })], flags.format);
    return 0;
  } finally {
    await store.close();
  }
}

function changeOption(text: string, before: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const change = parseChange(text);
  if (change === null) throw new InvalidArgumentError('Write it as path=value: body.low=24.');
  return { ...before, [change[0]]: change[1] };
}

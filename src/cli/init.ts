import type { Command } from 'commander';
import { beginRegister } from '../register/open.ts';
import type { Run } from './command.ts';
import { addRegisterOption, guarded, openPlan, type RegisterFlags } from './register-options.ts';
import { printOut } from './streams.ts';

/** `sijill init` */
export function addInit(program: Command, run: Run): void {
  addRegisterOption(program.command('init').description('make a new, empty register')).action(async (flags: RegisterFlags) =>
    run.finish(await guarded(() => init(flags))),
  );
}

async function init(flags: RegisterFlags): Promise<number> {
  const plan = openPlan(flags);
  const store = await beginRegister(plan);
  await store.close();
  await printOut(`new register in ${plan.folder}\nAdd reports to it: sijill add PATH…\n`);
  return 0;
}

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { shortId } from '../exports/words/register.ts';
import { backupRegister, restoreRegister } from '../register/backup.ts';
import { baseFolder, type Run } from './command.ts';
import { addRegisterOption, guarded, openPlan, type RegisterFlags } from './register-options.ts';
import { printError, printOut } from './streams.ts';

/** `sijill backup FILE` */
export function addBackup(program: Command, run: Run): void {
  addRegisterOption(program.command('backup').description('write a copy of the whole register to one file, also while it is in use'))
    .argument('<file>', 'a new file')
    .action(async (file: string, flags: RegisterFlags) => run.finish(await guarded(() => backup(file, flags))));
}

async function backup(file: string, flags: RegisterFlags): Promise<number> {
  const { problem, noted } = await backupRegister(openPlan(flags), resolve(baseFolder(), file));
  if (problem !== null) {
    printError(`sijill: the copy is not sound: ${problem}`);
    return 2;
  }
  await printOut(`copied to ${file}, and checked; it holds everything in clear: keep it as safe as the register\n`);
  if (!noted) printError('the register cannot be written, so it does not know of this copy: sijill forget will not name it');
  return 0;
}

interface RestoreFlags extends RegisterFlags {
  readonly replace?: boolean;
}

/** `sijill restore FILE` */
export function addRestore(program: Command, run: Run): void {
  addRegisterOption(program.command('restore').description('put a backup in the place of the register'))
    .argument('<file>', 'a file that sijill backup wrote')
    .option('--replace', 'move a register that is there aside')
    .action(async (file: string, flags: RestoreFlags) => run.finish(await guarded(() => restore(file, flags))));
}

async function restore(file: string, flags: RestoreFlags): Promise<number> {
  const plan = openPlan(flags);
  const { before, returned } = await restoreRegister(plan, resolve(baseFolder(), file), flags.replace === true);
  await printOut(`restored to ${plan.folder}${before === null ? '' : `; the register from before is ${before}`}\n`);
  for (const id of returned)
    printError(`${shortId(id)} had been forgotten and is there again; forget it anew: sijill forget ${shortId(id)} --reason …`);
  return 0;
}

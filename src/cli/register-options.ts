import { type Command, Option } from 'commander';
import { type Format, formats } from '../exports/index.ts';
import { registerFolder } from '../register/folder.ts';
import type { OpenPlan } from '../register/open.ts';
import { registerProblem } from '../register/problem.ts';
import { baseFolder } from './command.ts';
import { errorCode, messageOf, systemProblem } from './problem.ts';
import { printError } from './streams.ts';

/** What every command of the register takes. */
export interface RegisterFlags {
  readonly register?: string;
}

export interface PrintFlags extends RegisterFlags {
  readonly format: Format;
}

export function addRegisterOption(command: Command): Command {
  return command.option('--register <dir>', 'folder of the register; else SIJILL_REGISTER, else one in your data folder');
}

export function addPrintOptions(command: Command): Command {
  return addRegisterOption(command).addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'));
}

export function openPlan({ register }: RegisterFlags): OpenPlan {
  return {
    folder: registerFolder(register, baseFolder()),
    onWait: () => printError('another program is writing to this register; waiting for it'),
  };
}

/** Runs a command on a register: what goes wrong with the file becomes one line and exit code 2. */
export async function guarded(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    printError(`sijill: ${problemWords(error)}`);
    return 2;
  }
}

export function problemWords(error: unknown): string {
  return (
    registerProblem(error) ??
    (errorCode(error)?.startsWith('E')
      ? errorCode(error) === 'ERR_SQLITE_ERROR'
        ? messageOf(error)
        : systemProblem(error)
      : messageOf(error))
  );
}

/** Who acts: --by, SIJILL_BY, or the name of the user's account. */
export function actor(by: string | undefined): string {
  return by ?? process.env.SIJILL_BY ?? process.env.USER ?? process.env.USERNAME ?? 'unnamed';
}

import { Command, CommanderError } from 'commander';
import { READER_VERSION } from '../version.ts';
import type { Run } from './command.ts';
import { commands } from './index.ts';
import { messageOf } from './problem.ts';
import { endOnClosedPipe, printError } from './streams.ts';
import type { Wiring } from './wiring.ts';

/** Parses the arguments and runs the command; resolves to the exit code. */
export async function runProgram(args: readonly string[], wiring: Wiring): Promise<number> {
  endOnClosedPipe();
  let code = 0;
  const program = await buildProgram(
    {
      wiring,
      finish: (result) => {
        code = result;
      },
    },
    args[0],
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(`sijill: internal error: ${messageOf(error)}; please report`);
    return 2;
  }
}

async function buildProgram(run: Run, asked: string | undefined): Promise<Command> {
  const program = new Command('sijill')
    .description('Reads reports of armed conflict and prints what they say, claim by claim, in their own words.')
    .version(READER_VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageError(text, asked)) });
  // Help lists them all; else the one asked for is enough.
  const known = Object.entries(commands);
  const wanted = known.filter(([name]) => name === asked);
  for (const [, load] of wanted.length > 0 ? wanted : known) (await load())(program, run);
  return program;
}

function usageError(text: string, asked: string | undefined): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .split('\n')
    .join(' ')
    .replace(/\.$/, '');
  const command = Object.keys(commands).find((name) => name === asked) ?? 'read';
  return `sijill: ${line}; see sijill ${command} --help\n`;
}

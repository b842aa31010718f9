import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../exports/index.ts';
import { readLanguage } from '../reports/language.ts';
import { readPublished } from '../reports/published.ts';
import type { LanguageCode, Published } from '../reports/report.ts';
import { READER_VERSION } from '../version.ts';
import { messageOf } from './problem.ts';
import { type ReadPlan, readCommand } from './read.ts';
import { readSize } from './settings.ts';
import { endOnClosedPipe, printError } from './streams.ts';
import type { Wiring } from './wiring.ts';

interface ReadFlags {
  readonly published?: Published;
  readonly publisher?: string;
  readonly lang?: LanguageCode;
  readonly format: Format;
  readonly out?: string;
  readonly maxSize: number;
  readonly parties?: string;
  readonly places?: string;
}

/** Parses the arguments and runs the command; resolves to the exit code. */
export async function runProgram(args: readonly string[], wiring: Wiring): Promise<number> {
  endOnClosedPipe();
  let code = 0;
  const program = buildProgram(wiring, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(`sijill: internal error: ${messageOf(error)}; please report`);
    return 2;
  }
}

function buildProgram(wiring: Wiring, finish: (code: number) => void): Command {
  const program = new Command('sijill')
    .description('Reads reports of armed conflict and prints what they say, claim by claim, in their own words.')
    .version(READER_VERSION)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageError(text)) });
  const read = program
    .command('read')
    .description('read reports and print their claims; nothing is stored or sent')
    .argument('<path...>', 'files, folders (.txt, .md), quoted globs, or - for standard input')
    .action(async (paths: string[], flags: ReadFlags) => finish(await readCommand(planFrom(paths, flags), wiring)));
  addReadOptions(read);
  return program;
}

function addReadOptions(command: Command): void {
  command
    .option('--published <date>', 'day of publication: 2017-10-13, 13 October 2017', publishedOption)
    .option('--publisher <name>', 'who issued the report')
    .option('--lang <en|ar>', 'language of the report', languageOption)
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'))
    .option('--out <path>', 'write to a file, or to a folder (one file per report)')
    .option('--max-size <size>', 'largest file to read', sizeOption, 5 * 1024 ** 2)
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry')
    .option('--places <file>', 'your own places (CSV or JSON), added to the gazetteer');
}

function planFrom(paths: readonly string[], flags: ReadFlags): ReadPlan {
  // npm changes the working folder to the package's; INIT_CWD is where the user stands.
  const base = process.env.INIT_CWD ?? process.cwd();
  const terminal = flags.out === undefined && process.stdout.isTTY === true;
  return {
    paths,
    out: flags.out ?? null,
    base,
    settings: {
      format: flags.format,
      report: {
        ...(flags.published && { published: flags.published }),
        ...(flags.publisher && { publisher: flags.publisher }),
        ...(flags.lang && { language: flags.lang }),
      },
      knowledge: { ...(flags.parties && { parties: flags.parties }), ...(flags.places && { places: flags.places }) },
      maxBytes: flags.maxSize,
      width: columns(terminal),
      colour: terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    },
  };
}

const DEFAULT_COLUMNS = 100;

function columns(terminal: boolean): number {
  const asked = Number(process.env.COLUMNS);
  return (terminal ? process.stdout.columns : undefined) ?? (asked > 0 ? asked : DEFAULT_COLUMNS);
}

function publishedOption(text: string): Published {
  const published = readPublished(text, 'option');
  if (published === null) throw new InvalidArgumentError('no date that can be read; write it as 2017-10-13.');
  return published;
}

function languageOption(text: string): LanguageCode {
  const language = readLanguage(text);
  if (language === null) throw new InvalidArgumentError('only en and ar are known.');
  return language;
}

function sizeOption(text: string): number {
  const bytes = readSize(text);
  if (bytes === null) throw new InvalidArgumentError('no size; write it as 5MB or 500k.');
  return bytes;
}

function usageError(text: string): string {
  const line = text
    .trim()
    .split('\n')
    .join(' ')
    .replace(/^error: /, '');
  return `sijill: ${line.replace(/\.$/, '')}; see sijill read --help\n`;
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../exports/index.ts';
import { intakeExtensions } from '../reports/containers.ts';
import { readLanguage } from '../reports/language.ts';
import { readPublished } from '../reports/published.ts';
import type { LanguageCode, Published } from '../reports/report.ts';
import { baseFolder, outputLayout, type Run } from './command.ts';
import { addPlaceOptions, type KnowledgeFlags, knowledgeFrom } from './knowledge-options.ts';
import { type ReadPlan, readAllPaths } from './read-all.ts';
import { readSize } from './settings.ts';

interface ReadFlags extends KnowledgeFlags {
  readonly published?: Published;
  readonly publisher?: string;
  readonly lang?: LanguageCode;
  readonly format: Format;
  readonly out?: string;
  readonly maxSize: number;
}

const DEFAULT_MAX_BYTES = 5 * 1024 ** 2;

/** `sijill read PATH…|-` */
export function addRead(program: Command, run: Run): void {
  const command = program
    .command('read')
    .description('read reports and print their claims; nothing is stored or sent')
    .argument('<path...>', `files, folders (${intakeExtensions.join(', ')}), quoted globs, or - for standard input`)
    .option('--published <date>', 'day of publication: 2017-10-13, 13 October 2017', publishedOption)
    .option('--publisher <name>', 'who issued the report')
    .option('--lang <en|ar>', 'language of the report', languageOption)
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'))
    .option('--out <path>', 'write to a file, or to a folder (one file per report)')
    .addOption(
      new Option('--max-size <size>', 'largest report to read; archives may be ten times as large')
        .argParser(sizeOption)
        .default(DEFAULT_MAX_BYTES, '5 MB'),
    )
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry');
  addPlaceOptions(command).action(async (paths: string[], flags: ReadFlags) =>
    run.finish(await readAllPaths(planFrom(paths, flags), run.wiring)),
  );
}

function planFrom(paths: readonly string[], flags: ReadFlags): ReadPlan {
  const terminal = flags.out === undefined && process.stdout.isTTY === true;
  return {
    paths,
    out: flags.out ?? null,
    base: baseFolder(),
    settings: {
      format: flags.format,
      report: {
        ...(flags.published && { published: flags.published }),
        ...(flags.publisher && { publisher: flags.publisher }),
        ...(flags.lang && { language: flags.lang }),
      },
      knowledge: knowledgeFrom(flags),
      maxBytes: flags.maxSize,
      ...outputLayout(terminal),
    },
  };
}

function publishedOption(text: string): Published {
  const published = readPublished(text, 'option');
  if (published === null) throw new InvalidArgumentError('No date that can be read; write it as 2017-10-13.');
  return published;
}

function languageOption(text: string): LanguageCode {
  const language = readLanguage(text);
  if (language === null) throw new InvalidArgumentError('Only en and ar are known.');
  return language;
}

function sizeOption(text: string): number {
  const bytes = readSize(text);
  if (bytes === null) throw new InvalidArgumentError('No size; write it as 5MB or 500k.');
  return bytes;
}

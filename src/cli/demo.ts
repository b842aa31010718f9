import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { exporters } from '../exports/index.ts';
import { countWords } from '../exports/words/report.ts';
import type { Reading } from '../reading.ts';
import { openReport } from '../reports/index.ts';
import { baseFolder, outputLayout, type Run } from './command.ts';
import { printError, printOut } from './streams.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/raqqa-2017/', import.meta.url));

/** The record in the terminal is of the retelling that holds a whole deal, in English. */
const SHOWN = 'sijill-retelling.txt';

/** `sijill demo`: reads the example that comes with the package, prints one record, writes the pages. */
export function addDemo(program: Command, run: Run): void {
  program
    .command('demo')
    .description('read the example, print one record, write the pages to out/demo')
    .action(async () => run.finish(await showDemo(run)));
}

interface Example {
  readonly file: string;
  readonly reading: Reading;
}

async function showDemo(run: Run): Promise<number> {
  const examples = await readExamples(run);
  const shown = examples.find(({ file }) => file.endsWith(SHOWN)) ?? examples[0];
  if (shown === undefined) {
    printError(`no example reports in ${EXAMPLES}; install the package again`);
    return 2;
  }
  const layout = { ...outputLayout(process.stdout.isTTY === true), position: 0 };
  await printOut(exporters.text.part(shown.reading, layout));
  const others = examples.filter((example) => example !== shown);
  await printOut(`Also read: ${others.length} more reports on the same talks, retold in our own words\n`);
  for (const { reading } of others)
    await printOut(`  ${reading.report.published?.earliest ?? 'undated   '}  ${reading.report.title}: ${countWords(reading)}\n`);
  await printOut(`\nPages: open ${join(writePages(examples), 'index.html')} in a browser\n`);
  return 0;
}

async function readExamples({ wiring }: Run): Promise<Example[]> {
  const read = await wiring.openReader({});
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const report = openReport(readFileSync(join(EXAMPLES, file)), { file });
    return 'refused' in report ? [] : [{ file, reading: read(report) }];
  });
}

function writePages(examples: readonly Example[]): string {
  const folder = pagesFolder();
  const { document, extension, index } = exporters.html;
  const pages = examples.map(({ file, reading }) => {
    const page = { file: file.replace(/\.txt$/, extension), title: reading.report.title ?? file };
    const part = exporters.html.part(reading, { width: 0, colour: false, position: 0 });
    writeFileSync(join(folder, page.file), document === null ? part : document([part], [page.title]));
    return page;
  });
  if (index !== null) writeFileSync(join(folder, index.file), index.page(pages));
  return relative(process.cwd(), folder).startsWith('..') ? folder : relative(process.cwd(), folder);
}

function pagesFolder(): string {
  const wanted = join(baseFolder(), 'out', 'demo');
  try {
    mkdirSync(wanted, { recursive: true });
    return wanted;
  } catch {
    return mkdtempSync(join(tmpdir(), 'sijill-demo-'));
  }
}

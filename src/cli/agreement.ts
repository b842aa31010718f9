import type { Command } from 'commander';
import { boardSheet } from '../exports/side-by-side/board.ts';
import { quotesOf } from '../exports/side-by-side/quotes.ts';
import { plain, type Sheet } from '../exports/side-by-side/sheet.ts';
import type { Board } from '../reconcile/board.ts';
import { boardsOf } from '../reconcile/boards/boards.ts';
import type { Dossier } from '../reconcile/dossier.ts';
import type { Run } from './command.ts';
import { addDossierOptions, type DossierFlags, dossierOf, forFormat } from './dossier.ts';
import { addPlaceOptions } from './knowledge-options.ts';
import { dossierNote, printSheet } from './print-sheet.ts';
import { guarded } from './register-options.ts';
import { printError, printOut } from './streams.ts';

interface AgreementFlags extends DossierFlags {
  readonly read?: readonly string[];
}

/** `sijill agreement [NAME]` */
export function addAgreement(program: Command, run: Run): void {
  const command = program
    .command('agreement')
    .description('a deal as many reports tell it: terms by parties, stances with their days, guarantors, steps, splits, open questions')
    .argument('[name]', 'id of the deal, or words of its name (place, month, party); without it the deals are listed')
    .option(
      '--read <path>',
      'files, folders or quoted globs to read on the fly, in place of the register; may be given more than once',
      collect,
    );
  addPlaceOptions(addDossierOptions(command)).action(async (name: string | undefined, flags: AgreementFlags) =>
    run.finish(await guarded(() => agreement(name, flags, run))),
  );
}

const collect = (path: string, before: readonly string[] = []): readonly string[] => [...before, path];

async function agreement(name: string | undefined, flags: AgreementFlags, run: Run): Promise<number> {
  const whole = await dossierOf(flags.read ?? [], flags, run);
  if (whole === null) return 2;
  const dossier = forFormat(whole, flags);
  const boards = boardsOf(dossier).filter((board) => name === undefined || isCalled(board, name));
  if (boards.length === 0) {
    printError(name === undefined ? 'no deal in these reports' : `no deal called "${name}"; sijill agreement lists them`);
    return 2;
  }
  if (flags.format === 'json') {
    await printOut(boards.map((board) => `${JSON.stringify({ schema: 'sijill-board/1', ...board })}\n`).join(''));
    return 0;
  }
  await printSheet(sheetOf(boards, name, dossier), dossier, flags);
  return 0;
}

/** One deal is shown whole; of several that fit a name the one that most reports tell of. */
function sheetOf(boards: readonly Board[], name: string | undefined, dossier: Dossier): Sheet {
  const [board] = boards;
  const note = dossierNote(dossier);
  if (board !== undefined && (boards.length === 1 || name !== undefined))
    return boardSheet(board, {
      quotes: quotesOf(dossier.reports),
      origins: dossier.origins,
      parties: dossier.parties,
      note: `${board.id}; ${note}`,
    });
  const rows = boards.map(({ id, name: called, reports }) => ({
    label: id.slice(0, 8),
    words: `${called.en} (${reports.length} ${reports.length === 1 ? 'report' : 'reports'})`,
    quotes: [],
  }));
  return { title: `${boards.length} deals`, note, sections: [plain('Deals; sijill agreement ID shows one', rows)] };
}

function isCalled({ id, name }: Board, asked: string): boolean {
  if (id.startsWith(asked)) return true;
  const words = asked.toLowerCase().split(/\s+/);
  return words.every((word) => name.en.toLowerCase().includes(word) || name.ar.includes(word));
}

import { Argument, type Command } from 'commander';
import { type Finding, GRADES, type Grade } from '../reconcile/finding.ts';
import { findingsOf } from '../reconcile/findings.ts';
import { gradeFinding } from '../register/grade.ts';
import { openToWrite } from '../register/open.ts';
import type { Run } from './command.ts';
import { dossierOf } from './dossier.ts';
import { gradingEntry } from './grading-entry.ts';
import { printList } from './print-list.ts';
import { actor, addPrintOptions, guarded, openPlan, type PrintFlags } from './register-options.ts';
import { printError } from './streams.ts';

interface GradeFlags extends PrintFlags {
  readonly reason?: string;
  readonly by?: string;
  readonly parties?: string;
}

type Said = Grade | 'withdraw';

/** `sijill grade FINDING GRADE|withdraw --reason WORDS` */
export function addGrade(program: Command, run: Run): void {
  addPrintOptions(program.command('grade').description('give a finding a grade in place of the computed one, or take that back'))
    .argument('<finding>', 'finding id that sijill findings gives, or the first letters of it')
    .addArgument(new Argument('<grade>', 'the grade').choices([...GRADES, 'withdraw']))
    .option('--reason <words>', 'why; needed, unless a grade is taken back')
    .option('--parties <file>', 'your own parties (CSV or JSON), as given to sijill findings')
    .option('--by <name>', 'who grades; else SIJILL_BY, else your account')
    .action(async (finding: string, said: Said, flags: GradeFlags) =>
      run.finish(await guarded(() => grade({ finding, said, flags }, run))),
    );
}

interface Asked {
  readonly finding: string;
  readonly said: Said;
  readonly flags: GradeFlags;
}

async function grade({ finding: asked, said, flags }: Asked, run: Run): Promise<number> {
  const dossier = await dossierOf([], { ...flags, clock: 'reported', limit: 0 }, run);
  if (dossier === null) return 2;
  const finding = findFinding(findingsOf(dossier), asked);
  if (typeof finding === 'string') return refused(finding);
  const store = await openToWrite(openPlan(flags));
  try {
    const grading = { grade: said === 'withdraw' ? null : said, by: actor(flags.by), reason: flags.reason ?? null };
    const record = await gradeFinding(store, finding, grading);
    if (typeof record === 'string') return refused(record);
    await printList('Grading', [gradingEntry(record)], flags.format);
    return 0;
  } finally {
    await store.close();
  }
}

function refused(problem: string): number {
  printError(`sijill: ${problem}`);
  return 2;
}

function findFinding(findings: readonly Finding[], asked: string): Finding | string {
  const found = findings.filter(({ id }) => id.startsWith(asked));
  const [first, second] = found;
  if (first === undefined) return `no finding ${asked}; sijill findings lists them, each with its id`;
  return second === undefined ? first : `${found.length} findings begin with ${asked}; give more letters`;
}

import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { RESTRICTED } from '../exports/bulk/format.ts';
import { type Format, formats } from '../exports/index.ts';
import { loadRegistry, type PartyRegistry } from '../gazetteer/party-registry.ts';
import type { AsOf, ComparedReport, Dossier } from '../reconcile/dossier.ts';
import { comparedReading } from '../reconcile/from-reading.ts';
import { knownReports } from '../reconcile/known.ts';
import { originsOf } from '../reconcile/origins.ts';
import { partiesOf } from '../reconcile/parties.ts';
import { comparedReports, heldGradings, heldJudgements } from '../register/compared.ts';
import { openToAsk, openToWrite } from '../register/open.ts';
import { openAnyReport } from '../reports/index.ts';
import { readPublished } from '../reports/published.ts';
import { tellsOfMovement } from '../review/protect/movement.ts';
import { baseFolder, type Run } from './command.ts';
import { expandInputs } from './inputs.ts';
import { type KnowledgeFlags, knowledgeFrom } from './knowledge-options.ts';
import { actor, openPlan } from './register-options.ts';
import { printError, readInput } from './streams.ts';

/** What the commands that set many reports side by side take. */
export interface DossierFlags extends KnowledgeFlags {
  readonly register?: string;
  readonly format: Format;
  readonly asOf?: string;
  readonly clock: AsOf['clock'];
  readonly limit: number;
  readonly full?: boolean;
  readonly by?: string;
}

export function addDossierOptions(command: Command): Command {
  return command
    .option('--register <dir>', 'folder of the register, where no paths are given; else SIJILL_REGISTER, else one in your data folder')
    .option('--as-of <day>', 'as known by the end of that day: 2017-10-14', dayOption)
    .addOption(new Option('--clock <clock>', 'known as reported, or as taken in').choices(['reported', 'recorded']).default('reported'))
    .addOption(new Option('--limit <number>', 'how many of each to print as text or page').argParser(countOption).default(SHOWN))
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'))
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry')
    .option(
      '--full',
      `of pages (html): leave nothing out; they are marked ${RESTRICTED}, and the log of a register says that they were made`,
    )
    .option('--by <name>', 'who makes them; else SIJILL_BY, else your account');
}

const SHOWN = 30;

function countOption(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number.');
  return Number(text);
}

function dayOption(text: string): string {
  const published = readPublished(text, 'option');
  if (published === null) throw new InvalidArgumentError('No date that can be read; write it as 2017-10-14.');
  return published.latest.slice(0, 10);
}

/** The reports of the paths, read on the fly, or those of the register; null where nothing could be read. */
export async function dossierOf(paths: readonly string[], flags: DossierFlags, run: Run): Promise<Dossier | null> {
  const registry = loadRegistry(knowledgeFrom(flags).parties);
  const asOf = flags.asOf === undefined ? null : { clock: flags.clock, day: flags.asOf };
  if (paths.length > 0 && asOf?.clock === 'recorded') {
    printError('--clock recorded: files are in no register, nothing was taken in; leave it out');
    return null;
  }
  const found = paths.length > 0 ? await fromPaths(paths, flags, run) : await fromRegister(flags, asOf);
  return found === null ? null : assembled(found, registry, asOf);
}

type Found = Pick<Dossier, 'reports' | 'judgements' | 'grades'>;

function assembled({ reports, ...said }: Found, registry: PartyRegistry, asOf: AsOf | null): Dossier {
  const known = knownReports(reports, asOf);
  return { reports: known, origins: originsOf(known, registry), ...said, parties: partiesOf(registry), asOf };
}

async function fromPaths(paths: readonly string[], flags: DossierFlags, { wiring }: Run): Promise<Found | null> {
  const { inputs, problems, remarks } = expandInputs(paths, baseFolder());
  for (const line of [...remarks, ...problems]) printError(line);
  if (inputs.length === 0) return null;
  const read = await wiring.openReader(knowledgeFrom(flags));
  const reports: ComparedReport[] = [];
  for (const { name, path } of inputs) {
    const bytes = path === null ? await readInput(MOST_BYTES) : readFileSync(path);
    const opened = bytes.length > MOST_BYTES ? TOO_LARGE : await openAnyReport(bytes, { file: name });
    if ('refused' in opened) printError(`${name}: ${opened.refused}`);
    else reports.push(comparedReading(read(opened)));
  }
  return reports.length === 0 ? null : { reports, judgements: [] };
}

const MOST_BYTES = 5 * 1024 ** 2;
const TOO_LARGE = { refused: 'over the limit of 5 MB; take it in with sijill add --max-size' } as const;

async function fromRegister(flags: DossierFlags, asOf: AsOf | null): Promise<Found | null> {
  const noted = flags.format === 'html' && flags.full === true;
  const store = await (noted ? openToWrite : openToAsk)(openPlan(flags));
  try {
    const reports: ComparedReport[] = [];
    for await (const report of comparedReports(store, { asOf })) reports.push(report);
    if (noted) await store.noteExport({ by: actor(flags.by), what: JSON.stringify({ format: 'html', reports: reports.length }) });
    if (reports.length > 0) return { reports, judgements: await heldJudgements(store, asOf), grades: await heldGradings(store, asOf) };
    printError('no reports that were read and known then; sijill add takes reports in');
    return null;
  } finally {
    await store.close();
  }
}

/** A page can be passed on: movements that lie ahead and the reasons of grades are left out of it unless all is asked for. */
export function forFormat(dossier: Dossier, { format, full }: DossierFlags): Dossier {
  if (format !== 'html' || full === true) return dossier;
  const reports = dossier.reports.map((report) => ({ ...report, claims: report.claims.filter((claim) => !tellsOfMovement(claim)) }));
  // A reason is a person's own words, and may name whom the page leaves out.
  const grades = (dossier.grades ?? []).map((grading) => ({ ...grading, reason: '' }));
  return { ...dossier, reports, grades };
}

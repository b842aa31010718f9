import type { Command } from 'commander';
import { linkEntry, type OriginNames, originEntry } from '../exports/words/origin.ts';
import { loadRegistry, type PartyRegistry } from '../gazetteer/party-registry.ts';
import type { OriginGraph } from '../reconcile/origin.ts';
import { countIndependent, gatherOrigins } from '../reconcile/origins.ts';
import type { Run } from './command.ts';
import { addComparedOptions, asOfFrom, type ComparedFlags } from './compared-options.ts';
import { askedReports } from './compared-reports.ts';
import { knowledgeFrom } from './knowledge-options.ts';
import { printList } from './print-list.ts';
import { guarded } from './register-options.ts';
import { printError } from './streams.ts';

/** `sijill sources [PATH…]` */
export function addSources(program: Command, run: Run): void {
  addComparedOptions(
    program.command('sources').description('show who rests on whom: the sources behind many reports, copies and retellings'),
  )
    .argument('[path...]', 'files or folders to read; without them the reports of the register')
    .action(async (paths: string[], flags: ComparedFlags) => run.finish(await guarded(() => sources(paths, flags, run))));
}

async function sources(paths: readonly string[], flags: ComparedFlags, { wiring }: Run): Promise<number> {
  const registry = loadRegistry(knowledgeFrom(flags).parties);
  const gatherer = gatherOrigins(registry);
  const titles = new Map<string, string>();
  for await (const report of askedReports(paths, flags, wiring)) {
    gatherer.add(report);
    titles.set(report.id, report.title ?? report.file ?? report.id);
  }
  if (titles.size === 0) {
    printError(asOfFrom(flags) === null ? 'no reports' : `no reports known by ${flags.asOf}`);
    return 2;
  }
  await print(gatherer.graph(), namesFor(titles, registry, flags), flags);
  return 0;
}

function namesFor(titles: ReadonlyMap<string, string>, { parties }: PartyRegistry, { format }: ComparedFlags): OriginNames {
  return {
    title: (report) => titles.get(report) ?? report,
    party: (id) => parties.get(id)?.name ?? id,
    guarded: format === 'html',
  };
}

async function print({ origins, links }: OriginGraph, names: OriginNames, { format }: ComparedFlags): Promise<void> {
  const most = [...origins].sort((a, b) => b.reports.length - a.reports.length || b.claims.length - a.claims.length);
  await printList('Sources', [...most.map((one) => originEntry(one, names)), ...links.map((one) => linkEntry(one, names))], format);
  const reports = new Set(origins.flatMap((one) => one.reports)).size;
  printError(
    `${reports} reports rest on ${origins.length} sources, ${countIndependent(origins)} of them independent; ${links.length} links`,
  );
}

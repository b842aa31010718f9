import { readFile } from 'node:fs/promises';
import type { ComparedReport } from '../reconcile/dossier.ts';
import { comparedReading, isKnown } from '../reconcile/from-reading.ts';
import { comparedReports } from '../register/compared.ts';
import { openToAsk } from '../register/open.ts';
import { openAnyReport } from '../reports/index.ts';
import { baseFolder } from './command.ts';
import { asOfFrom, type ComparedFlags } from './compared-options.ts';
import { expandInputs, type Input } from './inputs.ts';
import { knowledgeFrom } from './knowledge-options.ts';
import { systemProblem } from './problem.ts';
import { openPlan } from './register-options.ts';
import { printError } from './streams.ts';
import type { Wiring } from './wiring.ts';

/** Reports to set side by side, one after the other: those of the paths, or of the register where there are none. */
export function askedReports(paths: readonly string[], flags: ComparedFlags, wiring: Wiring): AsyncIterable<ComparedReport> {
  return paths.length === 0 ? fromRegister(flags) : fromPaths(paths, flags, wiring);
}

async function* fromRegister(flags: ComparedFlags): AsyncGenerator<ComparedReport> {
  const store = await openToAsk(openPlan(flags));
  try {
    yield* comparedReports(store, { asOf: asOfFrom(flags) });
  } finally {
    await store.close();
  }
}

async function* fromPaths(paths: readonly string[], flags: ComparedFlags, wiring: Wiring): AsyncGenerator<ComparedReport> {
  const { inputs, problems, remarks } = expandInputs(paths, baseFolder());
  for (const line of [...problems, ...remarks]) printError(line);
  const read = await wiring.openReader(knowledgeFrom(flags));
  const asOf = asOfFrom(flags);
  for (const input of inputs) {
    const opened = await open(input);
    if ('refused' in opened) printError(`${input.name}: ${opened.refused}`);
    else {
      const report = comparedReading(read(opened));
      if (asOf === null || isKnown(report, asOf)) yield report;
    }
  }
}

async function open({ name, path }: Input) {
  if (path === null) return { refused: 'standard input is one report only; give files or folders' };
  try {
    return await openAnyReport(await readFile(path), { file: name });
  } catch (error) {
    return { refused: systemProblem(error) };
  }
}

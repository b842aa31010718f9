import { type Command, Option } from 'commander';
import type { AsOf } from '../reconcile/dossier.ts';
import { day } from './filter-options.ts';
import { addPlaceOptions, type KnowledgeFlags } from './knowledge-options.ts';
import { addPrintOptions, type PrintFlags } from './register-options.ts';

/** What every command takes that sets many reports side by side. */
export interface ComparedFlags extends PrintFlags, KnowledgeFlags {
  readonly asOf?: string;
  readonly clock: AsOf['clock'];
}

/** Reports of files where paths are given, else those of the register. */
export function addComparedOptions(command: Command): Command {
  return addPlaceOptions(addPrintOptions(command))
    .option('--parties <file>', 'your own parties (CSV or JSON), added to the registry')
    .option('--as-of <day>', 'as known by the end of this day: 2017-10-14', (text) => day(text, 'latest') ?? '')
    .addOption(
      new Option('--clock <clock>', 'which day --as-of means: of publication or of intake')
        .choices(['reported', 'recorded'])
        .default('reported'),
    );
}

export function asOfFrom({ asOf, clock }: Pick<ComparedFlags, 'asOf' | 'clock'>): AsOf | null {
  return asOf === undefined || asOf === '' ? null : { clock, day: asOf };
}

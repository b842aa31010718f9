import type { Format } from '../exports/index.ts';
import { listerFor } from '../exports/listing.ts';
import type { AddEvent } from '../register/add.ts';
import type { Progress } from './progress.ts';
import { printError } from './streams.ts';

export interface AddPrinter {
  readonly tell: (event: AddEvent) => void;
  readonly tally: Readonly<Tally>;
  end(): void;
}

interface Tally {
  added: number;
  held: number;
  failed: number;
  skipped: number;
  empty: number;
  claims: number;
  forgotten: number;
}

/** Prints what was taken in, each report when it is on the disk and not before. */
export function showAddEvents(format: Format, progress: Progress): AddPrinter {
  const tally: Tally = { added: 0, held: 0, failed: 0, skipped: 0, empty: 0, claims: 0, forgotten: 0 };
  const layout = { width: 100, colour: false };
  const print = (event: Exclude<AddEvent, { kind: 'file' }>) => {
    if (format === 'text') return;
    process.stdout.write(listerFor(format).entry({ json: event, title: event.name, rows: rowsOf(event) }, layout));
  };
  process.stdout.write(listerFor(format).head('Reports taken in'));
  return {
    tally,
    tell: (event) => {
      if (event.kind === 'file') return progress.step(event.name);
      tally[event.kind === 'skipped' && event.problem !== null ? 'empty' : event.kind] += 1;
      if (event.kind === 'added') tally.claims += event.claims ?? 0;
      for (const line of linesOf(event)) progress.say(line);
      print(event);
    },
    end: () => {
      process.stdout.write(listerFor(format).tail());
      printError(summary(tally));
    },
  };
}

function linesOf(event: Exclude<AddEvent, { kind: 'file' }>): readonly string[] {
  if (event.kind === 'failed' || event.kind === 'skipped') return event.problem === null ? [] : [event.problem];
  if (event.kind === 'forgotten') return [`${event.name}: was forgotten on purpose; add it with --again`];
  return event.kind === 'added' ? event.warnings : [];
}

function rowsOf(event: Exclude<AddEvent, { kind: 'file' }>): (readonly [string, string])[] {
  if (event.kind === 'failed') return [['not taken in', event.problem]];
  if (event.kind === 'skipped') return [['skipped', event.problem ?? 'a file of another program']];
  const claims = event.kind === 'added' && event.claims !== null ? [['claims', String(event.claims)] as const] : [];
  return [[event.kind, event.id], ...claims];
}

function summary({ added, held, failed, skipped, empty, claims, forgotten }: Tally): string {
  const parts = [
    `${added} ${added === 1 ? 'report' : 'reports'} added, ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    held > 0 && `${held} already there`,
    forgotten > 0 && `${forgotten} forgotten before and left out`,
    skipped > 0 && `${skipped} ${skipped === 1 ? 'file' : 'files'} of other programs skipped`,
    empty > 0 && emptyWords(empty),
    failed > 0 && `${failed} failed`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Pages of archives that hold navigation and links alone. */
export function emptyWords(pages: number): string {
  return `${pages} ${pages === 1 ? 'page' : 'pages'} with nothing to read skipped`;
}

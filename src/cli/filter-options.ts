import { type Command, InvalidArgumentError, Option } from 'commander';
import { readPublished } from '../reports/published.ts';
import { STATUSES } from '../review/status.ts';
import type { Box, DayRange, Filter } from '../store/filter.ts';

export interface FilterFlags {
  readonly kind?: string;
  readonly type?: string;
  readonly party?: string;
  readonly place?: string;
  readonly country?: string;
  readonly box?: Box;
  readonly modality?: string;
  readonly status?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly happened?: DayRange;
  readonly reported?: DayRange;
  readonly recorded?: DayRange;
  readonly limit: number;
  readonly skip: number;
}

const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'];

/** All filters, and with a limit the options that choose a page. */
export function addFilterOptions(command: Command, limit: number | null): Command {
  const filtered = command
    .addOption(new Option('--kind <kind>', 'kind of claim').choices(KINDS))
    .option('--type <type>', 'measure, event type, term class, stance, step or topic')
    .option('--party <party>', 'a party, by its id or its name as written')
    .option('--place <place>', 'a place, by its name in either script or its gazetteer id')
    .option('--country <code>', 'country of the place, two letters')
    .option('--box <w,s,e,n>', 'a box in degrees: west,south,east,north', boxOption)
    .option('--modality <modality>', 'asserted, reported, denied, planned…')
    .addOption(new Option('--status <status>', 'where the claim stands in the review').choices([...STATUSES]))
    .option('--publisher <name>', 'who issued the report')
    .option('--lang <en|ar>', 'language of the report')
    .option('--happened <days>', 'when it is said to have happened: 2017-10-13, 2017-10-01..2017-10-31, ..2017-10', rangeOption)
    .option('--reported <days>', 'when it was published', rangeOption)
    .option('--recorded <days>', 'when it was taken into the register', rangeOption);
  if (limit === null) return filtered;
  return filtered
    .option('--limit <number>', 'how many to show', numberOption, limit)
    .option('--skip <number>', 'how many to pass over', numberOption, 0);
}

export function filterFrom(flags: FilterFlags): Filter {
  const { kind, type, party, place, country, box, modality, status, publisher, lang, happened, reported, recorded } = flags;
  const all = { kind, type, party, place, country, box, modality, status, publisher, language: lang, happened, reported, recorded };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Filter;
}

export function rangeOption(text: string): DayRange {
  const [from = '', to = from] = text.split('..');
  return { from: day(from, 'earliest'), to: day(to, 'latest') };
}

export function day(text: string, side: 'earliest' | 'latest'): string | null {
  if (text.trim() === '') return null;
  const days = readPublished(text, 'option');
  if (days === null) throw new InvalidArgumentError('No days that can be read; write 2017-10-13 or 2017-10-01..2017-10-31.');
  return days[side];
}

function boxOption(text: string): Box {
  const [west, south, east, north] = text.split(',').map(Number);
  if ([west, south, east, north].some((one) => one === undefined || Number.isNaN(one)))
    throw new InvalidArgumentError('No box; write west,south,east,north in degrees: 38.9,35.9,39.1,36.0.');
  return { west, south, east, north } as Box;
}

function numberOption(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Not a whole number.');
  return number;
}

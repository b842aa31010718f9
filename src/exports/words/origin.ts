import type { Origin, ReportLink } from '../../reconcile/origin.ts';
import type { Entry } from '../listing.ts';
import { words } from './claim.ts';

/** What a list of origins needs besides them. */
export interface OriginNames {
  /** Title of a report by its id. */
  readonly title: (report: string) => string;
  /** Name of a party by its registry id. */
  readonly party: (id: string) => string;
  /** Names of witnesses are left out: of pages that are passed on. */
  readonly guarded: boolean;
}

const MOST = 8;

export function originEntry(origin: Origin, names: OriginNames): Entry {
  const { type, of, claims, reports, why } = guarded(origin, names);
  return {
    json: { origin: guarded(origin, names) },
    title: guarded(origin, names).name,
    rows: [
      ['is', words(type)],
      ...(of === null ? [] : [['belongs to', names.party(of)] as const]),
      ['claims', `${claims.length} in ${reports.length === 1 ? 'one report' : `${reports.length} reports`}`],
      ...reports.slice(0, MOST).map((report) => ['report', names.title(report)] as const),
      ...(reports.length > MOST ? [['', `and ${reports.length - MOST} more`] as const] : []),
      ...why.map((one) => ['why one', one] as const),
    ],
  };
}

// The words that name a witness may be a name; whom it was said to is told all the same.
function guarded(origin: Origin, names: OriginNames): Origin {
  if (!names.guarded || origin.type !== 'witness') return origin;
  return { ...origin, id: 'witness', name: 'a witness', why: [] };
}

const KINDS: Readonly<Record<ReportLink['kind'], string>> = {
  copy: 'is a copy of',
  passage: 'shares words with',
  relay: 'has it from',
  update: 'is a later version of',
};

export function linkEntry(link: ReportLink, { title }: OriginNames): Entry {
  const { kind, from, to, outlet, why } = link;
  const other = to === null ? (outlet ?? '') : title(to);
  return { json: { link }, title: `${title(from)} ${KINDS[kind]} ${other}`, rows: [['why', why]] };
}

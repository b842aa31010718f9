import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../reading.ts';
import { claimLine } from '../words/claim.ts';
import { csvRow } from './csv-cell.ts';
import { type Effective, effectiveClaim } from './effective.ts';
import { type BulkFormat, type ExportItem, RESTRICTED } from './format.ts';

type Cell = string | number | boolean | null;

interface Row extends Effective {
  readonly reading: Reading;
  readonly item: ExportItem;
}

/** Columns in order: name and value. Bounds are numbers; who says it is the innermost speaker. */
const COLUMNS: readonly (readonly [name: string, value: (row: Row) => Cell])[] = [
  ['report', ({ reading }) => reading.report.id],
  ['title', ({ reading }) => reading.report.title],
  ['publisher', ({ reading }) => reading.report.publisher],
  ['published_from', ({ reading }) => reading.report.published?.earliest ?? null],
  ['published_to', ({ reading }) => reading.report.published?.latest ?? null],
  ['language', ({ reading }) => reading.report.language],
  ['recorded', ({ item }) => item.added],
  ['claim', ({ claim }) => claim.id],
  ['kind', ({ claim }) => claim.kind],
  ['type', ({ claim }) => typeOf(claim)],
  ['status', ({ status }) => status],
  ['quote', ({ claim }) => claim.quote.exact],
  ['start', ({ claim }) => claim.quote.start],
  ['end', ({ claim }) => claim.quote.end],
  ['says', ({ claim }) => claimLine(claim)],
  ['speaker', ({ claim }) => claim.attribution.at(-1)?.source ?? null],
  ['speaker_type', ({ claim }) => claim.attribution.at(-1)?.type ?? null],
  ['chain', ({ claim }) => claim.attribution.map(({ source }) => source).join(' > ')],
  ['modality', ({ claim }) => claim.modality],
  ['negated', ({ claim }) => claim.negated],
  ['aside', ({ claim }) => claim.aside],
  ['time_expression', ({ claim }) => claim.time?.expression ?? null],
  ['happened_from', ({ claim }) => claim.time?.earliest ?? null],
  ['happened_to', ({ claim }) => claim.time?.latest ?? null],
  ['time_precision', ({ claim }) => claim.time?.precision ?? null],
  ['time_role', ({ claim }) => claim.time?.role ?? null],
  ['place', ({ claim }) => claim.place?.name ?? null],
  ['place_relation', ({ claim }) => claim.place?.relation ?? null],
  ['place_id', ({ claim }) => claim.place?.id ?? null],
  ['lat', ({ claim }) => claim.place?.lat ?? null],
  ['lon', ({ claim }) => claim.place?.lon ?? null],
  ['precision_km', ({ claim }) => claim.place?.precisionKm ?? null],
  ['parties', ({ claim }) => partyWords(claim)],
  ['of', ({ claim }) => (claim.kind === 'figure' || claim.kind === 'situation' ? claim.body.of : null)],
  ['low', ({ claim }) => (claim.kind === 'figure' ? claim.body.low : null)],
  ['low_exclusive', ({ claim }) => (claim.kind === 'figure' ? claim.body.lowExclusive : null)],
  ['high', ({ claim }) => (claim.kind === 'figure' ? claim.body.high : null)],
  ['high_exclusive', ({ claim }) => (claim.kind === 'figure' ? claim.body.highExclusive : null)],
  ['unit', ({ claim }) => (claim.kind === 'figure' ? claim.body.unit : null)],
  ['civilian', ({ claim }) => (claim.kind === 'figure' ? claim.body.civilian : null)],
  ['group', ({ claim }) => (claim.kind === 'figure' ? claim.body.group : null)],
  ['qualifier', ({ claim }) => (claim.kind === 'figure' ? (claim.body.qualifier ?? claim.body.vague) : null)],
  ['accounting', ({ claim }) => (claim.kind === 'figure' ? claim.body.accounting : null)],
  ['body', ({ claim }) => JSON.stringify(claim.body)],
  ['as_read', ({ asRead }) => (Object.keys(asRead).length === 0 ? null : JSON.stringify(asRead))],
  ['confidence', ({ claim }) => claim.confidence],
  ['rule', ({ claim }) => claim.rule],
  ['notes', ({ claim }) => claim.notes.join('; ')],
];

// Without the mark, spreadsheets take UTF-8 for the system's old encoding.
const BYTE_ORDER_MARK = '\ufeff';

/** One row a claim. */
export const csv: BulkFormat = {
  extension: '.csv',
  head: ({ restricted }) => BYTE_ORDER_MARK + csvRow([...COLUMNS.map(([name]) => name), ...(restricted ? ['marking'] : [])]),
  item: (item, { restricted }) =>
    item.claims
      .map((claim) => ({ ...effectiveClaim(claim, item.standings.get(claim.id)), reading: item.reading, item }))
      .map((row) => csvRow([...COLUMNS.map(([, value]) => value(row)), ...(restricted ? [RESTRICTED] : [])]))
      .join(''),
  tail: () => '',
};

function partyWords({ parties }: Claim): string {
  return Object.entries(parties)
    .filter(([, list]) => list.length > 0)
    .map(([role, list]) => `${role}: ${[...new Set(list.map(({ name }) => name))].join(', ')}`)
    .join('; ');
}

function typeOf({ kind, body }: Claim): string {
  const fields = { figure: 'measure', event: 'type', term: 'class', position: 'stance', milestone: 'step', situation: 'topic' } as const;
  return String(Reflect.get(body, fields[kind]));
}

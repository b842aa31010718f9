import { createHash } from 'node:crypto';
import type { Board } from '../../reconcile/board.ts';
import { boardOf, idOf } from '../../reconcile/boards/boards.ts';
import { type Deal, earlierFirst, gatherDeals, type Tale } from '../../reconcile/boards/deals.ts';
import type { AsOf } from '../../reconcile/dossier.ts';
import { type KeptTelling, keptTelling } from '../../reconcile/kept/kept-telling.ts';
import type { Parties } from '../../reconcile/parties.ts';
import type { Connection } from '../sqlite/connection.ts';
import { knownBy } from './known.ts';
import { putSetting, settingOf } from './open.ts';

/** Gathers tellings into deals, and tells anew of those deals that others belong to than before. */
export function renewDeals(connection: Connection, parties: Parties): void {
  const stamp = JSON.stringify(Object.values(connection.get('SELECT count(*), max(number) FROM telling') ?? {}));
  if (settingOf(connection, 'tellings') === stamp) return;
  connection.write(() => {
    const gone = new Set(connection.all('SELECT id FROM board').map(({ id }) => String(id)));
    for (const deal of gatherDeals([...tales(connection)])) {
      const id = idOf(deal);
      gone.delete(id);
      const numbers = deal.map(({ number }) => number);
      const members = createHash('sha256').update(numbers.join(' ')).digest('base64url');
      if (connection.get('SELECT members FROM board WHERE id = ?', id)?.members !== members)
        putBoard(connection, { id, members, numbers, parties });
    }
    for (const id of gone) connection.run('DELETE FROM board WHERE id = ?', id);
    putSetting(connection, 'tellings', stamp);
  });
}

interface Numbered extends Tale {
  readonly number: number;
}

function* tales(connection: Connection): Generator<Numbered> {
  for (const { number, tale } of connection.db.prepare('SELECT number, tale FROM telling ORDER BY number').iterate()) {
    const { day, parties, ...rest } = JSON.parse(String(tale)) as Omit<Tale, 'setting' | 'parties'> & Pick<KeptTelling, 'day' | 'parties'>;
    yield { ...rest, parties: new Set(parties), setting: { day }, number: Number(number) };
  }
}

interface Membership {
  readonly id: string;
  readonly members: string;
  readonly numbers: readonly number[];
  readonly parties: Parties;
}

function putBoard(connection: Connection, { id, members, numbers, parties }: Membership): void {
  for (const number of numbers) connection.run('UPDATE telling SET board = ? WHERE number = ?', id, number);
  const rows = numbers.flatMap((number) =>
    connection.all(
      'SELECT json, published_to, recorded FROM telling JOIN report ON report.number = report WHERE telling.number = ?',
      number,
    ),
  );
  const board = boardOf(
    rows.map(({ json }) => toldIn(json)),
    { parties, originOf: new Map(), contradicting: new Map() },
  );
  const first = (clock: 'published_to' | 'recorded') =>
    rows
      .map((row) => row[clock])
      .filter((day) => typeof day === 'string')
      .sort()[0] ?? null;
  connection.run(
    'INSERT OR REPLACE INTO board (id, members, name_en, name_ar, reports, terms, steps, stances, reported, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    members,
    board.name.en,
    board.name.ar,
    ...countsOf(board),
    first('published_to')?.slice(0, 10) ?? null,
    first('recorded'),
  );
}

function countsOf({ reports, terms, steps, stances }: Board): [number, number, number, number] {
  return [reports.length, terms.length, steps.length, stances.length];
}

/** The tellings of a deal, earliest first; by a day only those known by its end. */
export function dealOf(connection: Connection, board: string, asOf: AsOf | null): Deal {
  const { sql, values } = knownBy(asOf, 'published_to');
  const rows = connection.all(
    `SELECT json FROM telling JOIN report ON report.number = report WHERE board = ? AND ${sql}`,
    board,
    ...values,
  );
  return rows.map(({ json }) => toldIn(json)).sort(earlierFirst);
}

const toldIn = (json: unknown) => keptTelling(JSON.parse(String(json)) as KeptTelling);

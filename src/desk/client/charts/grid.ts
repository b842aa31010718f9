import type { Board, BoardParty, BoardStance, BoardTerm, BoardVersion } from '../../../reconcile/board.ts';

/** A party with its parts: one column of the board. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly BoardParty[];
}

/** One stance in a cell; `part` names whose it is where it is not the whole party's. */
export interface CellStance {
  readonly stance: BoardStance;
  readonly part: string | null;
}

/** A term, or the deal as a whole (`term` null), with a cell for each column. */
export interface Row {
  readonly term: BoardTerm | null;
  readonly cells: readonly (readonly CellStance[])[];
}

/** Stands for all that speak up without being among the board's parties. */
export const OTHERS = 'others';

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Terms × parties. The first row is the deal as a whole; terms follow in the order in which the board names them. */
export function gridOf(board: Board): Grid {
  const columns = columnsOf(board);
  const rowOf = (term: BoardTerm | null): Row => ({
    term,
    cells: columns.map((column) => cellOf(board.stances, column, term)),
  });
  return { columns, rows: [null, ...board.terms].map(rowOf) };
}

function columnsOf({ parties, stances }: Board): Column[] {
  const columns = new Map<string, Column>();
  const listed = new Set(parties.flatMap((party) => [keyOf(party), party.of]));
  for (const party of [...parties, ...stances.map((stance) => stance.party)]) {
    const key = columnOf(party, listed);
    const known = columns.get(key);
    const parts = known?.parts ?? [];
    const isNew = !parts.some((part) => keyOf(part) === keyOf(party));
    const own = party.of === null ? party.name : (known?.name ?? nameOfWhole(party.of, parties) ?? party.name);
    columns.set(key, { key, name: key === OTHERS ? OTHERS : own, parts: isNew ? [...parts, party] : parts });
  }
  const others = columns.get(OTHERS);
  columns.delete(OTHERS);
  return others === undefined ? [...columns.values()] : [...columns.values(), others];
}

function columnOf(party: BoardParty, listed: ReadonlySet<string | null>): string {
  const key = party.of ?? keyOf(party);
  return listed.has(key) ? key : OTHERS;
}

function nameOfWhole(id: string, parties: readonly BoardParty[]): string | null {
  return parties.find((party) => party.id === id)?.name ?? null;
}

function keyOf({ id, name }: BoardParty): string {
  return id ?? name;
}

function cellOf(stances: readonly BoardStance[], column: Column, term: BoardTerm | null): CellStance[] {
  const own = new Set(column.parts.map(keyOf));
  return stances
    .filter((stance) => own.has(keyOf(stance.party)) && belongs(stance, term))
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .map((stance) => ({ stance, part: stance.party.name === column.name ? null : stance.party.name }));
}

function belongs(stance: BoardStance, term: BoardTerm | null): boolean {
  return stance.term === (term?.id ?? null);
}

export interface VersionTerm {
  readonly term: BoardTerm;
  readonly change: 'kept' | 'added' | 'dropped';
}

/** What a version holds beside the one before it: terms that stay, that were added, and those it no longer has. */
export function versionTerms(board: Board, version: BoardVersion): VersionTerm[] {
  const before = board.versions[board.versions.indexOf(version) - 1];
  const added = new Set(before === undefined ? [] : version.added);
  const named = (ids: readonly string[]) => board.terms.filter(({ id }) => ids.includes(id));
  const held = named(version.terms).map((term) => ({ term, change: added.has(term.id) ? ('added' as const) : ('kept' as const) }));
  const gone = named(before?.terms ?? []).filter(({ id }) => !version.terms.includes(id));
  return [...held, ...gone.map((term) => ({ term, change: 'dropped' as const }))];
}

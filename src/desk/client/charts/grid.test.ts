import { describe, expect, test } from 'vitest';
import type { Board, BoardParty, BoardStance, BoardTerm } from '../../../reconcile/board.ts';
import { gridOf, OTHERS, versionTerms } from './grid.ts';

const party = (id: string, name: string, of: string | null = null): BoardParty => ({ id, name, of, claims: [] });
const term = (id: string): BoardTerm => ({
  id,
  class: 'departure',
  action: `action ${id}`,
  obligor: null,
  limits: [],
  conditions: [],
  modality: 'agreed',
  claims: [],
});
const stance = (of: BoardParty, value: string, over: Partial<BoardStance> = {}): BoardStance => ({
  party: of,
  stance: value,
  term: null,
  version: null,
  conditions: [],
  day: null,
  origins: [],
  split: false,
  claims: [],
  ...over,
});

const garrison = party('garrison', 'The garrison');
const locals = party('locals', 'local fighters', 'garrison');
const council = party('council', 'The council');

const board: Board = {
  id: 'b',
  name: { en: 'Deal', ar: 'اتفاق' },
  reports: [],
  parties: [garrison, council, locals],
  mediators: [],
  versions: [
    { id: 'v1', label: 'first', from: null, terms: ['t1', 't2'], added: ['t1', 't2'] },
    { id: 'v2', label: 'second', from: null, terms: ['t1', 't3'], added: ['t3'] },
  ],
  terms: [term('t1'), term('t2'), term('t3')],
  stances: [
    stance(garrison, 'rejects', { day: '2017-10-12', split: true }),
    stance(locals, 'willing', { day: '2017-10-12', split: true }),
    stance(garrison, 'accepts', { day: '2017-10-11' }),
    stance(council, 'demands', { term: 't3' }),
  ],
  guarantees: [],
  steps: [],
  precedents: [],
  contradictions: [],
  open: [],
};

describe('the board as a grid', () => {
  const { columns, rows } = gridOf(board);

  test('a part of a party stands in the column of the whole, by its own name', () => {
    expect(columns.map(({ name }) => name)).toEqual(['The garrison', 'The council']);
    expect(rows[0]?.cells[0]?.map(({ stance, part }) => [stance.stance, part])).toEqual([
      ['accepts', null],
      ['rejects', null],
      ['willing', 'local fighters'],
    ]);
  });

  test('the first row is the whole deal, then each term', () => {
    expect(rows.map((row) => row.term?.id ?? 'whole')).toEqual(['whole', 't1', 't2', 't3']);
    expect(rows[3]?.cells[1]?.map(({ stance }) => stance.stance)).toEqual(['demands']);
  });

  test('no stance is lost and none stands twice', () => {
    const shown = rows.flatMap(({ cells }) => cells.flat().map(({ stance }) => stance));
    expect(shown.length).toBe(board.stances.length);
    expect(new Set(shown)).toEqual(new Set(board.stances));
  });

  test('those who are not among the parties share the last column, each by its own name', () => {
    const strangers = [stance(party('x', 'Elders'), 'accepts'), stance(party('y', 'the source'), 'rejects')];
    const wide = gridOf({ ...board, stances: strangers });
    expect(wide.columns.map(({ name }) => name)).toEqual(['The garrison', 'The council', OTHERS]);
    expect(wide.rows[0]?.cells[2]?.map(({ part }) => part)).toEqual(['Elders', 'the source']);
  });

  test('versions: what stays, what was added, what is gone; the first adds nothing to nothing', () => {
    const of = (index: number) => versionTerms(board, board.versions[index] ?? expect.fail('no version'));
    expect(of(0).map(({ term, change }) => [term.id, change])).toEqual([
      ['t1', 'kept'],
      ['t2', 'kept'],
    ]);
    expect(of(1).map(({ term, change }) => [term.id, change])).toEqual([
      ['t1', 'kept'],
      ['t3', 'added'],
      ['t2', 'dropped'],
    ]);
  });
});

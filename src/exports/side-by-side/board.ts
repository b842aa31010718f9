import type { Stance } from '../../claims/position/body.ts';
import type { Board, BoardStance, BoardTerm } from '../../reconcile/board.ts';
import type { OriginGraph } from '../../reconcile/origin.ts';
import type { Parties } from '../../reconcile/parties.ts';
import { stanceWords, words } from '../words/claim.ts';
import { daysWords } from '../words/day.ts';
import type { Quotes } from './quotes.ts';
import { type Grid, plain, type Row, type Section, type Sheet } from './sheet.ts';

interface Around {
  readonly quotes: Quotes;
  readonly origins: OriginGraph;
  readonly parties: Parties;
  readonly note: string;
}

const MOST_PARTIES = 4;

/** The board of a deal in a terminal: terms by parties, then stances, guarantors, steps, splits and what is open. */
export function boardSheet(board: Board, around: Around): Sheet {
  const { quotes, origins } = around;
  const names = new Map(origins.origins.map(({ id, name }) => [id, name]));
  const told = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const stances = board.stances.map((stance) => ({
    label: stance.day ?? 'undated',
    words: `${stance.party.name} ${stanceWords(stance.stance as Stance)}${targetWords(board, stance)}${stance.conditions.length > 0 ? `, on condition: ${stance.conditions.join('; ')}` : ''}; ${told(stance.origins)}`,
    quotes: quotes.lines(stance.claims.slice(0, 1)),
    split: stance.split,
  }));
  return {
    title: board.name.en,
    note: around.note,
    sections: [
      plain('Between', [{ label: '', words: board.parties.map(({ name }) => name).join(', '), quotes: [] }]),
      plain(
        'Mediators',
        board.mediators.map(({ name, claims }) => ({ label: '', words: name, quotes: quotes.lines(claims.slice(0, 1)) })),
      ),
      { heading: 'Terms', grid: gridOf(board, around), rows: [] },
      plain(
        'Versions',
        board.versions.map(({ id, label, from, terms, added }) => ({
          label: from ?? 'undated',
          words: `${id}${label === '' ? '' : `, ${label}`}: ${terms.length} terms, ${added.length} of them new`,
          quotes: [],
        })),
      ),
      plain('Where each stands', stances),
      plain(
        'Splits',
        stances.filter(({ split }) => split),
      ),
      plain(
        'Guarantors',
        board.guarantees.map(({ party, of, claims }) => ({
          label: '',
          words: `${party.name}: ${of}`,
          quotes: quotes.lines(claims.slice(0, 1)),
        })),
      ),
      stepsSection(board, told),
      plain(
        'Contradictions',
        board.contradictions.map(({ why, claims }) => ({ label: '', words: why, quotes: quotes.lines(claims) })),
      ),
      plain(
        'Open',
        board.open.map(({ why }) => ({ label: '', words: why, quotes: [] })),
      ),
    ],
  };
}

function stepsSection({ steps }: Board, told: (ids: readonly string[]) => string): Section {
  const rows: Row[] = steps.map(({ step, track, earliest, latest, state, venue, origins }) => ({
    label: daysWords(earliest, latest) ?? 'undated',
    words: [words(step), state === 'done' ? null : state, track, venue === null ? null : `in ${venue}`, told(origins)]
      .filter(Boolean)
      .join(', '),
    quotes: [],
  }));
  return plain('Steps', rows);
}

const ROLES = [
  ['obligor', 'B'],
  ['beneficiary', 'F'],
  ['guarantor', 'G'],
  ['holder', 'A'],
] as const;

function gridOf(board: Board, { quotes, parties }: Around): Grid | null {
  if (board.terms.length === 0) return null;
  const sides = board.parties.filter(({ of, id }) => of === null && id !== null).slice(0, MOST_PARTIES);
  return {
    columns: sides.map(({ name }) => name),
    rows: board.terms.map((term) => ({
      head: `${term.class}, ${term.modality}: ${term.action}`,
      cells: sides.map(({ id }) => `${marks(term, id ?? '', { quotes, parties })} ${stanceMarks(board, term, id ?? '')}`.trim()),
    })),
    key: 'B bound by it, F for whom it is, G vouches for it, A asks for it, + for it, - against it',
  };
}

/** What the stance is toward, where that is not the deal as a whole. */
function targetWords({ terms, versions }: Board, { term, version }: BoardStance): string {
  const row = terms.find(({ id }) => id === term);
  if (row !== undefined) return ` the ${row.class} “${row.action.replace(/\s+/g, ' ')}”`;
  const held = versions.find(({ id }) => id === version);
  return held === undefined ? '' : ` ${held.id}${held.label === '' ? '' : `, ${held.label}`}`;
}

const FOR = new Set(['accepts', 'accepts-with-conditions', 'willing']);

/** Both marks where the party, or parts of it, stood on both sides. */
function stanceMarks({ stances }: Board, { id }: BoardTerm, party: string): string {
  const own = stances.filter((stance) => stance.term === id && (stance.party.of ?? stance.party.id) === party);
  return [own.some(({ stance }) => FOR.has(stance)) ? '+' : '', own.some(({ stance }) => stance === 'rejects') ? '-' : ''].join('');
}

function marks(term: BoardTerm, party: string, { quotes, parties }: Pick<Around, 'quotes' | 'parties'>): string {
  const claims = term.claims.map((id) => quotes.find(id)?.claim).filter((claim) => claim !== undefined);
  const plays = (role: (typeof ROLES)[number][0]) =>
    claims.some((claim) => (claim.parties[role] ?? []).some(({ id }) => (parties.whole(id) ?? id) === party));
  return ROLES.filter(([role]) => plays(role))
    .map(([, mark]) => mark)
    .join(' ');
}

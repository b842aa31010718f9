import type { ClaimOf } from '../../claims/claim.ts';
import type { Board, BoardStance, BoardTerm } from '../board.ts';
import { partOf, sortOf } from '../points/people.ts';
import type { Deal, Telling } from './deals.ts';
import { clausePeople, isTerm } from './terms.ts';

/** What a stance is toward: a row of the board, a version, or the deal as a whole where both are null. */
export type Target = Pick<BoardStance, 'term' | 'version'>;

type Position = ClaimOf<'position'>;
type Placed = Pick<Telling, 'claims' | 'setting' | 'agreement'>;

const WHOLE: Target = { term: null, version: null };

/**
 * Reads it from the words that the position is toward: conditions that were put stand for their version, "this condition"
 * for the term told just before, "the exit of foreigners" for the row of that class and those people. What fits several
 * rows, or none, is toward the deal as a whole.
 */
export function targetsOf(deal: Deal, board: Pick<Board, 'terms' | 'versions'>): (claim: Position, telling: Placed) => Target {
  const rows = rowsOf(deal, board.terms);
  const rowOf = new Map(board.terms.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const versionOf = (term: string) => board.versions.find(({ added, terms }) => added.includes(term) || terms.includes(term))?.id ?? null;
  return (claim, telling) => {
    const toward = claim.body.toward?.trim() ?? '';
    const { words } = telling.setting;
    if (words.thisTerm.test(toward)) {
      const before = termBefore(claim, telling);
      const term = (before === null ? null : rowOf.get(before)) ?? null;
      return term === null ? WHOLE : { term, version: versionOf(term) };
    }
    if (words.conditions.test(toward)) return { term: null, version: conditionsIn(claim, telling, { ...board, rowOf }) };
    const term = termNamed(claim, toward, { telling, rows });
    return term === null ? WHOLE : { term, version: null };
  };
}

interface Row {
  readonly id: string;
  readonly class: string;
  /** Whom its clauses are about; null where they do not say. */
  readonly people: ReturnType<typeof clausePeople>;
}

function rowsOf(deal: Deal, terms: readonly BoardTerm[]): Row[] {
  const told = new Map(
    deal.flatMap(({ claims, setting }) => claims.filter(isTerm).map((claim) => [claim.id, { claim, setting }] as const)),
  );
  return terms.flatMap(({ id, class: kind, claims: [first = ''] }) => {
    const clause = told.get(first);
    return clause === undefined ? [] : [{ id, class: kind, people: clausePeople(clause) }];
  });
}

/** How far back a term may stand that "this condition" takes up, in letters. */
const REACH = 700;

function termBefore({ quote }: Position, { claims }: Placed): string | null {
  const before = claims.filter((one) => one.kind === 'term' && one.quote.end <= quote.start && quote.start - one.quote.end < REACH);
  const asked = before.filter(({ modality }) => modality === 'demanded' || modality === 'conditional');
  return (asked.at(-1) ?? before.at(-1))?.id ?? null;
}

interface Versions extends Pick<Board, 'versions'> {
  readonly rowOf: ReadonlyMap<string, string>;
}

/** The conditions that this report tells of before the stance, else the last that anyone told of by then. */
function conditionsIn({ quote }: Position, { claims, agreement, setting }: Placed, { versions, rowOf }: Versions): string | null {
  const starts = new Map(claims.map(({ id, quote: { start } }) => [id, start]));
  const own = agreement.versions
    .filter(({ basis, terms }) => basis === 'conditions' && terms.some((term) => (starts.get(term) ?? quote.end) < quote.end))
    .at(-1);
  const rows = own?.terms.flatMap((term) => rowOf.get(term) ?? []) ?? [];
  const held = rows.length === 0 ? undefined : versions.findLast(({ terms }) => rows.every((row) => terms.includes(row)));
  if (held !== undefined) return held.id;
  const known = versions.filter(({ label, from }) => label !== '' && (from === null || setting.day === null || from <= setting.day));
  return known.at(-1)?.id ?? null;
}

/** The one row of the class that the words name, for the people whom they name, or who hold the stance. */
function termNamed({ body }: Position, toward: string, { telling, rows }: { telling: Placed; rows: readonly Row[] }): string | null {
  const { words } = telling.setting;
  const named = words.terms.map(([kind, pattern]) => ({ kind, at: toward.search(pattern) })).filter(({ at }) => at >= 0);
  const [first] = named.sort((a, b) => a.at - b.at);
  const whole = toward.search(words.wholeDeal);
  if (first === undefined || (whole >= 0 && whole <= first.at)) return null;
  const kinds = new Set(named.map(({ kind }) => kind as string));
  const { sort, part } = peopleMeant([toward, body.party ?? ''], telling);
  const ofClass = rows.filter((row) => kinds.has(row.class));
  const [only] = ofClass;
  if (only !== undefined && ofClass.length === 1) return fits(only.people.sort, sort) && fits(only.people.part, part) ? only.id : null;
  if (sort === null && part === null) return null;
  const best = ofClass.filter(({ people }) => (sort === 'people' ? fits(people.sort, sort) : people.sort === sort) && people.part === part);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** Whom the words speak of, else those who hold the stance: "refused to leave". */
function peopleMeant(phrases: readonly string[], { setting }: Placed): ReturnType<typeof clausePeople> {
  const first = <T>(read: (phrase: string) => T | null): T | null => phrases.map(read).find((found) => found !== null) ?? null;
  return { sort: first((phrase) => sortOf(phrase, setting)), part: first((phrase) => partOf(phrase, setting)) };
}

const fits = (told: string | null, asked: string | null): boolean =>
  asked === null || told === null || asked === 'people' || told === 'people' || told === 'both' || told === asked;

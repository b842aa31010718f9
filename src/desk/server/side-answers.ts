import type { Board } from '../../reconcile/board.ts';
import type { AsOf } from '../../reconcile/dossier.ts';
import type { Finding } from '../../reconcile/finding.ts';
import { graded } from '../../reconcile/findings.ts';
import { type Grading, gradingsInForce, gradingsOf } from '../../reconcile/grading.ts';
import type { NamedOrigin } from '../../reconcile/origin.ts';
import { heldGradings } from '../../register/compared.ts';
import type { SideBySide } from '../../register/side-by-side.ts';
import {
  type BoardRow,
  board,
  boards,
  countReports,
  finding,
  findingsOn,
  named,
  type QuestionQuery,
  type QuestionRow,
  questionRows,
} from '../../store/compared/ask.ts';
import { type SourcesFound, sources } from '../../store/compared/ask-sources.ts';
import { type Role, rolesIn } from './roles.ts';

/** What the desk asks of the reports side by side. */
export type SideAsk =
  | { readonly kind: 'questions'; readonly query: QuestionQuery; readonly asOf: AsOf | null }
  | { readonly kind: 'question'; readonly id: string; readonly asOf: AsOf | null }
  | { readonly kind: 'boards'; readonly asOf: AsOf | null }
  | { readonly kind: 'board'; readonly id: string; readonly asOf: AsOf | null }
  | { readonly kind: 'sources'; readonly asOf: AsOf | null };

/** How much the answer rests on: reports, and whether these are all that are known. */
export interface Rest {
  readonly reports: number;
  readonly all: boolean;
}

export interface SideAnswers {
  readonly questions: Rest & { readonly findings: readonly QuestionRow[]; readonly total: number };
  readonly question: { readonly finding: Finding | null; readonly origins: readonly NamedOrigin[] };
  readonly boards: Rest & { readonly boards: readonly BoardRow[] };
  readonly board: { readonly board: Board | null; readonly roles: readonly Role[]; readonly origins: readonly NamedOrigin[] };
  readonly sources: SourcesFound & Pick<Rest, 'all'>;
}

/** So many deals are listed, and the sources of so many reports drawn: more than anybody reads in one page. */
const MOST_DEALS = 500;
const MOST_REPORTS = 500;

/** `all` is false where the register has reports that were not set side by side yet. */
export async function answerSide<K extends SideAsk['kind']>(
  side: SideBySide,
  asked: SideAsk & { readonly kind: K },
  all: boolean,
): Promise<SideAnswers[K]> {
  return (await answers(side, asked, all)) as SideAnswers[K];
}

async function answers(side: SideBySide, asked: SideAsk, all: boolean): Promise<SideAnswers[SideAsk['kind']]> {
  const { connection } = side.file();
  const { asOf } = asked;
  const known = { asOf, parties: side.parties };
  const rest = { reports: countReports(connection, asOf), all };
  switch (asked.kind) {
    case 'questions': {
      const { rows, total } = questionRows(connection, asked.query, asOf);
      const given = await givenGrades(side, asOf);
      return { ...rest, total, findings: rows.map((row) => ({ ...row, grade: given.get(row.id)?.grade ?? row.grade })) };
    }
    case 'question': {
      const now = finding(connection, asked.id, asOf);
      const found = now === null ? null : graded(now, (await givenGrades(side, asOf)).get(now.id));
      return { finding: found, origins: named(connection, new Set(found?.held.map(({ origin }) => origin))) };
    }
    case 'boards': {
      const found = boards(connection, MOST_DEALS, known);
      return { ...rest, boards: found };
    }
    case 'board': {
      const found = board(connection, asked.id, known);
      if (found === null) return { board: null, roles: [], origins: [] };
      const tellings = found.deal.map(({ report, claims }) => ({ id: report.id, claims }));
      const held = [...found.board.stances, ...found.board.steps].flatMap(({ origins }) => origins);
      return { board: found.board, roles: rolesIn(found.board, tellings, side.parties), origins: named(connection, new Set(held)) };
    }
    case 'sources': {
      const found = sources(connection, MOST_REPORTS, asOf);
      return { ...found, all: all && rest.reports === found.reports.length };
    }
  }
}

async function givenGrades(side: SideBySide, asOf: AsOf | null): Promise<ReadonlyMap<string, Grading>> {
  const gradings = await heldGradings(side.store, asOf);
  const claims = gradingsInForce(gradings).flatMap((grading) => grading.claims);
  return gradingsOf(findingsOn(side.file().connection, [...new Set(claims)]), gradings);
}

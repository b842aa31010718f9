import { randomUUID } from 'node:crypto';
import { withdrawDecision } from '../../../register/decide.ts';
import type { Store } from '../../../store/store.ts';
import type { decisionEndpoints } from '../../contract/decisions.ts';
import { changed } from '../changed.ts';
import { fullRows, rowOfDecision, rowOfGrading, rowOfJudgement, takenBack } from '../decision-rows.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';

export function decisionRoutes(tools: DeskTools): Handlers<keyof typeof decisionEndpoints> {
  const { store, actor } = tools;
  return {
    'GET /api/decisions': async ({ query }) => {
      const { report, by, act, vanished, skip = 0, limit = 100 } = query;
      const all = await rowsOf(store, report);
      const found = all.filter(
        (row) =>
          (by === undefined || row.by === by) && (act === undefined || row.act === act) && (vanished !== true || row.how === 'vanished'),
      );
      const shown = found.reverse().slice(skip, skip + limit);
      return {
        decisions: await fullRows(store, shown, takenBack(all)),
        total: found.length,
        people: [...new Set(all.map((row) => row.by))].sort(),
      };
    },
    'POST /api/decisions/:id/withdraw': async ({ params, body }) => {
      const report = await withdraw(store, params.id, body.by?.trim() || actor);
      if (report === undefined) throw new Refusal(404, 'no such decision in this register');
      await changed(tools, report);
      return { withdrawn: params.id };
    },
  };
}

/** Decisions, judgements and grades in the order in which they were made. */
async function rowsOf(store: Store, report: string | undefined) {
  const of = report === undefined ? {} : { report };
  const [decisions, judgements, gradings] = await Promise.all([store.decisions(of), store.judgements(of), store.gradings(of)]);
  const rows = [...decisions.map(rowOfDecision), ...judgements.map(rowOfJudgement), ...gradings.map(rowOfGrading)];
  return rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Gives the report of a decision, null for what is of several reports, undefined where there is nothing of that id. */
async function withdraw(store: Store, id: string, by: string): Promise<string | null | undefined> {
  const decision = (await store.decisions({})).find((record) => record.decision.id === id)?.decision;
  if (decision !== undefined) {
    await withdrawDecision(store, decision, by);
    return decision.report;
  }
  const own = { id: randomUUID(), at: new Date().toISOString(), by, withdraws: id };
  const judgement = (await store.judgements({})).find((record) => record.judgement.id === id)?.judgement;
  if (judgement !== undefined) return store.judge({ ...judgement, ...own, reason: null }).then(() => null);
  const grading = (await store.gradings({})).find((record) => record.grading.id === id)?.grading;
  if (grading !== undefined) return store.grade({ ...grading, ...own, reason: '' }).then(() => null);
  return undefined;
}

import type { Static } from 'typebox';
import { withdrawDecision } from '../../../register/decide.ts';
import { inForce } from '../../../review/status.ts';
import type { DecisionRecord, Store } from '../../../store/store.ts';
import type { DecisionRowSchema, decisionEndpoints } from '../../contract/decisions.ts';
import { changed } from '../changed.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';

type DecisionRow = Static<typeof DecisionRowSchema>;

export function decisionRoutes(tools: DeskTools): Handlers<keyof typeof decisionEndpoints> {
  const { store, actor } = tools;
  return {
    'GET /api/decisions': async ({ query }) => {
      const { report, by, act, vanished, skip = 0, limit = 100 } = query;
      const all = await store.decisions({ ...(report !== undefined && { report }), ...(vanished && { vanished }) });
      const found = all.filter(({ decision }) => (by === undefined || decision.by === by) && (act === undefined || decision.act === act));
      const shown = found.reverse().slice(skip, skip + limit);
      return {
        decisions: await decisionRows(store, shown, backs(all)),
        total: found.length,
        people: [...new Set(all.map(({ decision }) => decision.by))].sort(),
      };
    },
    'POST /api/decisions/:id/withdraw': async ({ params, body }) => {
      const record = (await store.decisions({})).find(({ decision }) => decision.id === params.id);
      if (record === undefined) throw new Refusal(404, 'no such decision in this register');
      await withdrawDecision(store, record.decision, body.by || actor);
      await changed(tools, record.decision.report);
      return { withdrawn: params.id };
    },
  };
}

/** Decisions that somebody took back, a withdrawal of a withdrawal counted. */
function backs(records: readonly DecisionRecord[]): ReadonlySet<string> {
  const decisions = records.map(({ decision }) => decision);
  const valid = new Set(inForce(decisions).map(({ id }) => id));
  const gone = new Set<string>();
  for (const decision of [...decisions].reverse()) {
    if (decision.act === 'withdraw' && !gone.has(decision.id)) gone.add(decision.withdraws ?? '');
  }
  return new Set(decisions.filter(({ id, act }) => gone.has(id) || (act !== 'withdraw' && !valid.has(id))).map(({ id }) => id));
}

async function decisionRows(store: Store, records: readonly DecisionRecord[], withdrawn: ReadonlySet<string>): Promise<DecisionRow[]> {
  const ids = [...new Set(records.map(({ decision }) => decision.report))];
  const reports = new Map((await Promise.all(ids.map((id) => store.report(id)))).map((report) => [report?.id, report]));
  return records.map(({ decision, standsAt, how }) => {
    const { id, act, by, at, reason, changes, withdraws, kind, quote, report } = decision;
    const held = reports.get(report);
    return {
      ...{ id, act, by, at, reason, changes: { ...changes }, withdraws, kind, report, how },
      quote: quote.exact,
      withdrawn: withdrawn.has(id),
      title: held?.title ?? held?.provenance.name ?? null,
      language: held?.language ?? 'und',
      claim: standsAt,
    };
  });
}

import type { Entry } from '../exports/listing.ts';
import { words } from '../exports/words/claim.ts';
import type { DecisionRecord } from '../store/store.ts';

/** A decision as a list shows it; `codes` names claims of the report that is shown with it. */
export function decisionEntry(record: DecisionRecord, codes: ReadonlyMap<string, string>): Entry {
  const { decision, standsAt, how } = record;
  const code = standsAt === null ? undefined : codes.get(standsAt);
  const where = standsAt === null ? 'its claim has vanished from the reading' : `${how === 'moved' ? 'moved to ' : ''}${code ?? standsAt}`;
  return {
    json: record,
    title: `Decision ${decision.id}: ${words(decision.act)} ${where}`,
    rows: [
      ['by', `${decision.by}, ${decision.at.slice(0, 16).replace('T', ' ')}`],
      ['quote', `“${decision.quote.exact}”`],
      ...(Object.keys(decision.changes).length === 0 ? [] : [['changes', JSON.stringify(decision.changes)] as const]),
      ...(decision.reason === null ? [] : [['reason', decision.reason] as const]),
    ],
  };
}

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../reconcile/copies/words.ts';
import type { Kit } from './contract-judgements.ts';
import type { NewReport } from './entry.ts';

/** The part of the contract that speaks of copies. */
export function copiesContract(kit: () => Kit): void {
  describe('copies', () => {
    const again = (report: NewReport, id: string, more: string): NewReport => {
      const text = `${report.text}\n${more}`;
      const { furniture } = JSON.parse(report.opened) as { furniture: [] };
      return { ...report, id, text, reading: null, keys: wordsOf({ text, furniture }).keys };
    };
    const copied = async (...ids: string[]) => {
      const pairs = await kit().store.copies(ids);
      return pairs.map(({ a, b }) => [a, b].sort().join(' ')).sort();
    };

    test('are found when they come in, in whatever order, and go with a report that is forgotten', async () => {
      const { market, truce } = kit().reports;
      const [one, two] = [again(market, 'sha256:1', 'More is to come.'), again(market, 'sha256:2', 'Nobody has said why.')];
      await kit().store.addReports([one, truce]);
      expect(await copied('sha256:1')).toEqual([]);
      await kit().store.addReports([market, two]);
      const all = [`sha256:1 sha256:2`, `sha256:1 ${market.id}`, `sha256:2 ${market.id}`].sort();
      expect(await copied(market.id, 'sha256:1', 'sha256:2', truce.id)).toEqual(all);
      expect((await kit().store.copies(['sha256:1']))[0]?.share).toBeGreaterThan(0.8);
      const atLeast = async (share: number, words: number) => (await kit().store.copies(['sha256:1'], { share, words })).length;
      expect([await atLeast(0.8, 1), await atLeast(1.1, 1), await atLeast(0.8, 10_000)]).toEqual([2, 0, 0]);
      const records = await kit().store.reportsOf(['sha256:2', 'sha256:nobody', market.id]);
      expect(records.map(({ id }) => id)).toEqual(['sha256:2', market.id]);
      await kit().store.forget('sha256:2', { reason: 'asked by the family', by: 'Analyst', traceless: true });
      expect(await copied(market.id, 'sha256:1')).toEqual([`sha256:1 ${market.id}`]);
      await kit().store.addReports([two]);
      expect(await copied(market.id, 'sha256:1', 'sha256:2')).toEqual(all);
      expect(await kit().store.unsigned(10)).toEqual([]);
    });

    test('of reports that came in without being read are found when they are signed', async () => {
      const { market } = kit().reports;
      const one = again(market, 'sha256:1', 'More is to come.');
      await kit().store.addReports([market, { ...one, keys: null }]);
      expect(await copied(market.id)).toEqual([]);
      expect(await kit().store.unsigned(10)).toEqual(['sha256:1']);
      await kit().store.sign([{ report: 'sha256:1', keys: one.keys as Uint32Array }]);
      expect(await copied(market.id)).toEqual([`sha256:1 ${market.id}`]);
      expect(await kit().store.unsigned(10)).toEqual([]);
    });
  });
}

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { openReader } from '../../src/open-reader.ts';
import { beginRegister, openToWork } from '../../src/register/open.ts';
import { prepareReport } from '../../src/register/prepare.ts';
import { NO_FACTS } from '../../src/reports/container.ts';
import { type NewReport, unpackReport } from '../../src/store/entry.ts';
import { generatedReport } from '../register/generated.ts';
import { makeReport } from '../speed/generated-report.ts';

const DISTINCT = 200;
const BATCH = 100;
const WORDS = 300;

/**
 * A register of many generated reports. Only some are read; the others are the same readings under ids of their own, since
 * the desk does not mind and the bench would wait for an hour. The last one taken in has 300 claims on 30 KB.
 */
export async function largeRegister(folder: string, reports: number): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const onWait = () => {};
  await (await beginRegister({ folder, onWait })).close();
  const store = await openToWork({ folder, onWait });
  const read = openReader({});
  const prepare = async (name: string, text: string): Promise<NewReport> => {
    const bytes = new TextEncoder().encode(text);
    const job = { name, bytes, facts: NO_FACTS, container: null, corrections: [], read: true, unread: null, again: false };
    const prepared = await prepareReport(job, read);
    if (!prepared.ok) throw new Error(prepared.problem);
    return unpackReport(prepared.report);
  };
  const base: NewReport[] = [];
  for (let seed = 0; seed < Math.min(DISTINCT, reports); seed += 1) base.push(await prepare(`r${seed}.txt`, generatedReport(seed, WORDS)));
  for (let from = 0; from < reports; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, index) =>
      copyOf(base[(from + index) % base.length] as NewReport, from + index),
    );
    await store.addReports(batch);
  }
  const long = await prepare(
    'long.txt',
    makeReport(7, (text) => text.length > 30 * 1024),
  );
  await store.addReports([{ ...long, reading: long.reading && { ...long.reading, claims: long.reading.claims.slice(0, 300) } }]);
  await store.close();
  return long.id;
}

/** So many of them count as copies of each other; all would be a register that nobody has. */
const FAMILY = 4;

/** Stands for another report with the same words: its own bytes, id and claims. */
function copyOf(report: NewReport, number: number): NewReport {
  const bytes = Buffer.concat([report.bytes, Buffer.from(`\n${number}`)]);
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const own = (claim: string) => createHash('sha256').update(`${id} ${claim}`).digest('hex').slice(0, 20);
  const claims = report.reading?.claims.map((entry) => ({
    ...entry,
    claim: { ...entry.claim, id: own(entry.claim.id) },
    json: entry.json.replace(`"id":"${entry.claim.id}"`, `"id":"${own(entry.claim.id)}"`),
  }));
  const family = Math.floor(number / DISTINCT / FAMILY);
  const keys = report.keys?.map((key) => key ^ Math.imul(family, 0x9e3779b1)) ?? null;
  return { ...report, id, bytes, keys, reading: report.reading === null ? null : { ...report.reading, report: id, claims: claims ?? [] } };
}

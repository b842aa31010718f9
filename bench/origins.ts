/**
 * Speed and memory of finding out who rests on whom.
 *   npm run bench -- origins [5000 10000 20000 40000]    all over many generated reports, each number in a process of its own
 *   npm run bench -- origins --kept 100000               a new report against a register that keeps so many
 * The reports are those of the bench of copies: both languages, 400 words, every tenth a copy of another; 25 claims each.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { wordsOf } from '../src/reconcile/copies/words.ts';
import { gatherOrigins } from '../src/reconcile/origins.ts';
import { openReport } from '../src/reports/index.ts';
import { newReport } from '../src/store/entry.ts';
import { fromSystem, openStore } from '../src/store/sqlite/index.ts';
import { toldReport, warText } from './copies/told-report.ts';
import { print } from './speed/measure.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { one: { type: 'string' }, kept: { type: 'string' } } });
const SIZES = [5_000, 10_000, 20_000, 40_000];
const NEW = 300;

function rebuild(count: number): void {
  const started = performance.now();
  const gatherer = gatherOrigins(loadRegistry());
  for (let index = 0; index < count; index += 1) gatherer.add(toldReport(index));
  const gathered = performance.now();
  const { origins, links } = gatherer.graph();
  const [first, second] = [gathered - started, performance.now() - gathered].map((ms) => (ms / 1000).toFixed(1));
  const peak = process.resourceUsage().maxRSS / 1024;
  const { user, system } = process.cpuUsage();
  const claims = origins.reduce((sum, origin) => sum + origin.claims.length, 0);
  print(
    `${count} reports`,
    `gathered in ${first} s, graph in ${second} s (processor ${((user + system) / 1e6).toFixed(1)} s in all), peak ${peak.toFixed(0)} MB; ${claims} claims, ${origins.length} origins, ${links.length} links`,
  );
}

async function againstKept(kept: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-origins-'));
  const file = join(folder, 'register.sqlite');
  const store = openStore(file, { ...fromSystem, readOnly: false, onWait: () => {} });
  const provenance = { name: null, container: null, mediaType: null, address: null, retrieved: null };
  const made = (index: number) => {
    const bytes = new TextEncoder().encode(warText(index));
    const report = openReport(bytes, { file: `r${index}.txt` });
    if ('refused' in report) throw new Error(report.refused);
    const bare = newReport({ bytes, report, reading: null, provenance, corrections: [], again: false });
    return { ...bare, keys: wordsOf(report).keys };
  };
  try {
    const started = performance.now();
    for (let from = 0; from < kept; from += 100) {
      await store.addReports(Array.from({ length: Math.min(100, kept - from) }, (_, index) => made(from + index)));
    }
    const seconds = (performance.now() - started) / 1000;
    print(
      `${kept} reports taken in`,
      `${(kept / seconds).toFixed(0)} a second; ${(statSync(file).size / kept / 1024).toFixed(1)} KB each on disk`,
    );
    const fresh = Array.from({ length: NEW }, (_, index) => made(kept + index));
    const times: number[] = [];
    for (const report of fresh) {
      const begun = performance.now();
      await store.addReports([report]);
      times.push(performance.now() - begun);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    const linked = await store.copies(fresh.map(({ id }) => id));
    print('a new report', `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, each on the disk with its copies found; ${linked.length} pairs`);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.one !== undefined) rebuild(Number(values.one));
else {
  print(
    'machine',
    `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  if (values.kept !== undefined) await againstKept(Number(values.kept));
  else
    for (const size of positionals.length > 0 ? positionals : SIZES) {
      const script = join(import.meta.dirname, 'origins.ts');
      process.stdout.write(execFileSync(process.execPath, [script, '--one', String(size)], { encoding: 'utf8' }));
    }
}

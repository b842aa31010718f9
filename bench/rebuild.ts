/**
 * Findings and boards over many reports, rebuilt from nothing.
 *   npm run bench -- rebuild [COUNT…]     how many reports, each in a process of its own; 5000 10000 20000 where none is given
 * Reading is not part of it. Prints seconds of the processor for origins, comparisons with clusters and findings, and boards, and the most
 * memory that was used beside that of the reports themselves.
 */
import { spawnSync } from 'node:child_process';
import { loadRegistry } from '../src/gazetteer/party-registry.ts';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { boardsOf } from '../src/reconcile/boards/boards.ts';
import { findingsOf } from '../src/reconcile/findings.ts';
import { originsOf } from '../src/reconcile/origins.ts';
import { partiesOf } from '../src/reconcile/parties.ts';
import { manyReports } from './reconcile/many.ts';

const counts = process.argv.slice(2).filter((arg) => /^\d+$/.test(arg));
if (counts.length === 1) measure(Number(counts[0]));
else
  for (const count of counts.length === 0 ? ['5000', '10000', '20000'] : counts)
    spawnSync(process.execPath, [new URL('./main.ts', import.meta.url).pathname, 'rebuild', count], { stdio: 'inherit' });

function measure(count: number): void {
  const registry = loadRegistry();
  const parties = partiesOf(registry);
  const reports = [...manyReports(count, { gazetteer: loadGazetteer(), parties: registry })];
  const claims = reports.reduce((sum, report) => sum + report.claims.length, 0);
  const before = process.memoryUsage().rss;
  const [origins, forOrigins] = timed(() =>
    process.argv.includes('--without-origins') ? { origins: [], links: [] } : originsOf(reports, registry),
  );
  const dossier = { reports, origins, judgements: [], parties, asOf: null };
  const [findings, forFindings] = timed(() => findingsOf(dossier));
  const [boards, forBoards] = timed(() => boardsOf(dossier));
  const megabytes = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20);
  process.stdout.write(
    `${count} reports, ${claims} claims: origins ${forOrigins} s, ${findings.length} findings ${forFindings} s, ${boards.length} boards ${forBoards} s, ${megabytes} MB beside the reports, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in all\n`,
  );
}

function timed<T>(run: () => T): readonly [T, string] {
  const started = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(started);
  return [result, ((user + system) / 1e6).toFixed(1)];
}

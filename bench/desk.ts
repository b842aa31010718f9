/**
 * How fast the desk is over a large register, in Chromium, and what memory its server takes.
 *   npm run bench -- desk [reports]            a register is made and removed
 *   npm run bench -- desk --register FOLDER    one that bench made before with --keep FOLDER
 * prints first view, changes of page, key to paint at 300 claims on 30 KB, bytes of the first view, memory.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openToAsk } from '../src/register/open.ts';
import { renewRegister } from '../src/register/renewing.ts';
import { launch } from '../test/browser/chromium.ts';
import { largeRegister } from './desk/large-register.ts';
import { memoryWords, print } from './speed/measure.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { register: { type: 'string' }, keep: { type: 'string' } } });
const reports = Number(positionals[0] ?? 20_000);
const folder = values.register ?? values.keep ?? mkdtempSync(join(tmpdir(), 'sijill-desk-bench-'));
const bin = fileURLToPath(new URL('../bin/sijill.mjs', import.meta.url));

async function longReport(): Promise<string> {
  const store = await openToAsk({ folder, onWait: () => {} });
  const [record] = await store.reports({}, { limit: 1 });
  await store.close();
  return record?.id ?? '';
}

function openDesk(): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [bin, 'desk', '--register', folder, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, failed) => {
    child.on('error', failed).on('exit', (code) => failed(new Error(`the desk ended with ${code}`)));
    child.stdout.setEncoding('utf8').once('data', (line: string) => done({ child, address: line.trim() }));
  });
}

const PATIENCE_MS = 15_000;
const PAGES = ['Figures', 'Agreements', 'Timeline', 'Map', 'Sources', 'Search', 'Decisions', 'Inbox'];

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** From the press of a key to the frame in which its row is drawn, in the page's own clock. */
const KEY_TO_PAINT = `new Promise((done) => {
  const begun = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', bubbles: true }));
  requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now() - begun); channel.port2.postMessage(0); });
})`;

async function keys(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < 40; press += 1) {
    times.push(await page.evaluate<number>(KEY_TO_PAINT));
    await page.waitForTimeout(60);
  }
  return times.sort((a, b) => a - b);
}

async function measureDesk(): Promise<void> {
  const report = await longReport();
  const { child, address } = await openDesk();
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    const sent = new Map<string, number>();
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname;
      if (/\.(?:js|css)$/.test(path)) sent.set(path, gzipSync(await response.body()).length);
    });
    const cold = await timed(async () => {
      await page.goto(address);
      await page.locator('.report-table tbody tr').first().waitFor();
    });
    const warm: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      warm.push(
        await timed(async () => {
          await page.reload();
          await page.locator('.report-table tbody tr').first().waitFor();
        }),
      );
    }
    print('first view', `${cold.toFixed(0)} ms, again ${Math.min(...warm).toFixed(0)} ms`);
    print(
      'bytes of the first view, gzip',
      `${([...sent.values()].reduce((sum, one) => sum + one, 0) / 1024).toFixed(0)} KB in ${sent.size} files`,
    );
    for (const name of PAGES) {
      const link = page.getByRole('link', { name, exact: true });
      const first = await timed(async () => {
        await link.click();
        await page.getByRole('heading', { level: 1, name }).waitFor();
      });
      const content = await timed(() =>
        page
          .locator('.waiting')
          .first()
          .waitFor({ state: 'detached', timeout: PATIENCE_MS })
          .catch(() => {}),
      );
      const whole = content >= PATIENCE_MS ? `over ${PATIENCE_MS / 1000} s` : `${(first + content).toFixed(0)} ms`;
      print(`page: ${name}`, `${first.toFixed(0)} ms to its frame, ${whole} with its content`);
    }
    const opened = await timed(async () => {
      await page.goto(`${new URL(address).origin}/reports/${encodeURIComponent(report)}`);
      await page.locator('.claim-card').waitFor();
    });
    const claims = (await page.locator('.reader-tools h2').textContent()) ?? '';
    print(`reader, ${claims}`, `${opened.toFixed(0)} ms`);
    const times = await keys(page);
    print('key to paint', `median ${times[20]?.toFixed(0)} ms, p95 ${times[38]?.toFixed(0)} ms, worst ${times[39]?.toFixed(0)} ms`);
    print(
      'memory of the server',
      `${memoryWords(residentMegabytes(child.pid, 'VmRSS'))}, at most ${memoryWords(residentMegabytes(child.pid, 'VmHWM'))}`,
    );
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  }
}

function residentMegabytes(pid: number | undefined, what: string): number | null {
  try {
    const kilobytes = new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

try {
  print('machine', `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  if (values.register === undefined) {
    const begun = performance.now();
    await largeRegister(folder, reports);
    print('register', `${reports} reports made in ${((performance.now() - begun) / 1000).toFixed(0)} s: ${readdirSync(folder).join(', ')}`);
  }
  const begun = performance.now();
  await renewRegister(folder);
  print('side by side', `${((performance.now() - begun) / 1000).toFixed(0)} s, before the desk opens`);
  await measureDesk();
} finally {
  if (values.register === undefined && values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

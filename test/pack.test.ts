import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Reading } from '../src/reading.ts';
import { faultsOf } from './valid-reading.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
// The same Node for the installed package as for the tests.
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}`, INIT_CWD: undefined };
const TEXT = 'At least nine civilians were killed when shells hit a market in Aleppo, a doctor said.\n';
const LIBRARY = `import { readReport } from 'sijill';
const reading = readReport(${JSON.stringify(TEXT)}, { published: '2016-05-01' });
console.log(JSON.stringify(reading));`;

test('the packed tarball installs, reads a report from the command line and as a library', { timeout: 240_000 }, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-pack-'));
  try {
    const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, env });
    const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"name":"reads","private":true,"type":"module"}');
    const installed = await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball)], {
      cwd: folder,
      env,
    }).catch((error: { stderr?: string }) => error);
    if ('stderr' in installed && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(installed.stderr ?? '')) {
      context.skip('the package registry cannot be reached, so the dependencies cannot be installed');
    }
    writeFileSync(join(folder, 'report.txt'), TEXT);
    for (let copy = 1; copy <= 8; copy += 1) writeFileSync(join(folder, `copy-${copy}.txt`), `${TEXT}${copy} buses left.\n`);
    writeFileSync(join(folder, 'page.html'), `<html><body><nav>Menu</nav><article><p>${TEXT}</p></article></body></html>`);
    writeFileSync(join(folder, 'library.mjs'), LIBRARY);

    const bin = join(folder, 'node_modules', '.bin', 'sijill');
    const single = await run(bin, ['read', '--format', 'json', '--published', '2016-05-01', 'report.txt'], { cwd: folder, env });
    const threads = await run(bin, ['read', '--format', 'json', 'copy-*.txt'], { cwd: folder, env });
    const page = await run(bin, ['read', '--format', 'json', 'page.html'], { cwd: folder, env });
    const library = await run('node', ['library.mjs'], { cwd: folder, env });

    const reading = JSON.parse(single.stdout) as Reading;
    expect(faultsOf(reading)).toEqual([]);
    expect(reading.claims.some((claim) => claim.kind === 'figure' && claim.body.low === 9)).toBe(true);
    expect(threads.stdout.trim().split('\n')).toHaveLength(8);
    expect((JSON.parse(page.stdout) as Reading).claims.map(({ quote }) => quote.exact)).toEqual(
      reading.claims.map(({ quote }) => quote.exact),
    );
    expect((JSON.parse(library.stdout) as Reading).claims).toEqual(reading.claims);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

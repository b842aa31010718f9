import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const inCheckout = import.meta.url.endsWith('.ts');
const source = join(here, 'client');
const built = inCheckout ? join(here, '..', '..', 'dist', 'desk', 'client') : join(here, 'client');

/** Folder of the built client; from a checkout it is built first where it is missing or older than its source. */
export async function clientFolder(say: (line: string) => void): Promise<string> {
  if (!inCheckout || isFresh()) return built;
  say('building the desk (once after every change of its source)');
  // In a process of its own: what is set here for tests or workers would change what is built.
  await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url)]);
  return built;
}

async function buildClient(): Promise<void> {
  const fresh = `${built}-${process.pid}`;
  const { build } = await import('vite').catch(() => {
    throw new Error('the desk is not built and Vite is not installed; run: npm ci');
  });
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2022',
      // The policy of the desk's pages lets no address of its own but files in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
    },
  });
  putInPlace(fresh);
}

/** At once, since another desk may be sending the files of before; what another process put there meanwhile is as good. */
function putInPlace(fresh: string): void {
  const old = `${fresh}-old`;
  try {
    if (existsSync(built)) renameSync(built, old);
    renameSync(fresh, built);
  } catch {
    if (!existsSync(built)) throw new Error(`the desk was built, but cannot be put into ${built}`);
  }
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
}

function isFresh(): boolean {
  const index = join(built, 'index.html');
  if (!existsSync(index)) return false;
  const since = statSync(index).mtimeMs;
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs <= since);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whatever is set around: pages built for tests ask for what the built React has not.
  process.env.NODE_ENV = 'production';
  await buildClient();
}

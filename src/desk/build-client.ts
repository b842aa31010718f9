import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const inCheckout = import.meta.url.endsWith('.ts');
const source = join(here, 'client');
const built = inCheckout ? join(here, '..', '..', 'dist', 'desk', 'client') : join(here, 'client');

/** Folder of the built client; from a checkout it is built first where it is missing or older than its source. */
export async function clientFolder(say: (line: string) => void): Promise<string> {
  if (!inCheckout || isFresh()) return built;
  say('building the desk (once after every change of its source)');
  await buildClient();
  return built;
}

export async function buildClient(): Promise<void> {
  const { build } = await import('vite').catch(() => {
    throw new Error('the desk is not built and Vite is not installed; run: npm ci');
  });
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      // The policy of the desk's pages lets no address of its own but files in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
    },
  });
}

function isFresh(): boolean {
  const index = join(built, 'index.html');
  if (!existsSync(index)) return false;
  const since = statSync(index).mtimeMs;
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs <= since);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildClient();

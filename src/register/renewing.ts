import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openSideBySide, type SideBySide } from './side-by-side.ts';

/** So many changed reports are set side by side in this program; more in one of their own, whose memory goes with it. */
export const AT_ONCE = 200;

/** How many reports are to be looked at before everything is side by side; null where nothing is to be done. */
export async function behind({ store, head }: Pick<SideBySide, 'store' | 'head'>): Promise<number | null> {
  const at = head();
  if ((await store.head()).number === at) return null;
  return (await store.changes(at)).reports.length;
}

/** Sets side by side what was taken in or changed since that was done last. */
export async function renewRegister(folder: string, stop?: AbortSignal): Promise<void> {
  const side = await openSideBySide(folder);
  try {
    const due = await behind(side);
    if (due !== null && due <= AT_ONCE) await side.renew();
    else if (due !== null) await renewElsewhere(folder, stop);
  } finally {
    await side.close();
  }
}

const script = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './renew-process.ts' : './renew-process.js', import.meta.url));

/** The same in a process of its own. It may be stopped at any time: the next one goes on. */
export function renewElsewhere(folder: string, stop?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'ignore', 'inherit'], ...(stop && { signal: stop }) });
  return new Promise((done, failed) => {
    child.on('error', (error) => (stop?.aborted === true ? done() : failed(error)));
    child.on('exit', (code) =>
      code === 0 || stop?.aborted === true ? done() : failed(new Error(`setting reports side by side ended with ${code}`)),
    );
  });
}

import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../store/store.ts';
import { openSideBySide } from './side-by-side.ts';

test('a thread that ended answers nobody: the next question begins another', async () => {
  const store = { head: async () => ({ number: 1 }) } as unknown as Store;
  const sides = openSideBySide({ store, folder: join(import.meta.dirname, 'no-such-folder') });
  for (const asked of ['first', 'second'])
    await expect(sides.ask({ kind: 'question', id: asked, asOf: null })).rejects.toThrow(/unable to open/);
  await sides.close();
});

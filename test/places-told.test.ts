import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openToWork } from '../src/register/open.ts';
import { runSijill } from './run-sijill.ts';

test('a toll that names no place stands under the name of its incident’s, also where only figures are asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-places-'));
  const register = join(folder, 'register');
  writeFileSync(
    join(folder, 'market.txt'),
    'At least 14 people were killed when shells hit the market in Kadugli on Sunday, medics said.\n',
  );
  await runSijill(folder, ['init', '--register', register]);
  await runSijill(folder, ['add', join(folder, 'market.txt'), '--register', register]);
  const store = await openToWork({ folder: register, onWait: () => {} }, 1);
  try {
    for (const filter of [{}, { kind: 'figure' }]) {
      const { spots } = await store.spots(filter, 10);
      expect(spots.map(({ name }) => name)).toEqual(['Kadugli']);
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

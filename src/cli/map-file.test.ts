import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mapFile } from './map-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sijill-map-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (name: string, bytes: string) => {
  const file = join(folder, name);
  writeFileSync(file, bytes, 'latin1');
  return file;
};

test.each([
  ['a file of version 3', 'PMTiles\u0003 and more', true],
  ['a file of version 2, which is read otherwise', 'PMTiles\u0002 and more', false],
  ['a picture', '\u0089PNG\r\n', false],
  ['nothing in it', '', false],
])('%s', (name, bytes, good) => {
  const file = made(name, bytes);
  if (good) expect(mapFile(file)).toBe(file);
  else expect(() => mapFile(file)).toThrow('no PMTiles file of version 3');
});

test.each([
  ['no such file', 'none.pmtiles', 'none.pmtiles: no such file'],
  ['a folder', '.', ': a folder, not a file'],
])('%s: which, and what is wrong', (_why, name, problem) => {
  expect(() => mapFile(join(folder, name))).toThrow(problem);
});

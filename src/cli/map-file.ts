import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { baseFolder } from './command.ts';
import { systemProblem } from './problem.ts';

const MAGIC = 'PMTiles';
const VERSION = 3;

/** The path of a user's map; throws one line where the file cannot be one. */
export function mapFile(given: string): string {
  const path = resolve(baseFolder(), given);
  const head = headOf(path, given);
  if (head.toString('latin1', 0, MAGIC.length) === MAGIC && head[MAGIC.length] === VERSION) return path;
  throw new Error(`${given}: no PMTiles file of version ${VERSION}; make one with: pmtiles extract PLANET OUT.pmtiles --bbox=W,S,E,N`);
}

function headOf(path: string, given: string): Buffer {
  const head = Buffer.alloc(MAGIC.length + 1);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new Error(`${given}: ${systemProblem(error)}`);
  }
  return head;
}

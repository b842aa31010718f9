import { readFileSync } from 'node:fs';
import { type Manifest, type SyntaxModel, unpackModel } from './file.ts';

const FOLDER = new URL('../../../../models/en/', import.meta.url);
let loaded: SyntaxModel | null = null;

/** The English model in models/en, read at the first call and kept. Throws where it is missing or damaged. */
export function loadModel(): SyntaxModel {
  loaded ??= readModel(FOLDER);
  return loaded;
}

/** Takes the model that another thread has read. */
export function adoptModel(model: SyntaxModel): void {
  loaded = model;
}

/** Reads the model in a folder (a file URL that ends in a slash). */
export function readModel(folder: URL): SyntaxModel {
  const manifest = JSON.parse(readFileSync(new URL('syntax.json', folder), 'utf8')) as Manifest;
  return unpackModel(manifest, readFileSync(new URL('syntax.bin.gz', folder)));
}

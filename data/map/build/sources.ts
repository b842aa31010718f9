import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A JSON file of an installed npm package. */
export function packaged<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
}

export interface Feature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: object;
}

export interface Features {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

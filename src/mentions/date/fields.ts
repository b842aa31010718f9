import type { Named } from './meaning.ts';

/** Calendar fields that are said; those that are not are left out, so that two expressions can be laid together. */
export function named(fields: { readonly [K in keyof Named]?: Named[K] | undefined }): Named {
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), is: 'named' };
}

export function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}

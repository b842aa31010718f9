import type { Exporter } from './exporter.ts';

export const text: Exporter = {
  extension: '.txt',
  part: (reading) => reading.claims.map((claim) => `${claim.kind}: ${claim.quote.exact}\n`).join(''),
  document: null,
  index: null,
};

import type { Exporter } from './exporter.ts';

export const html: Exporter = {
  extension: '.html',
  part: (reading) => reading.claims.map((claim) => `${claim.kind}: ${claim.quote.exact}\n`).join(''),
  document: null,
  index: null,
};

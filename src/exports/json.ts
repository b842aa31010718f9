import type { Exporter } from './exporter.ts';

/** JSON Lines by the reading contract: one document per report, one line each. */
export const json: Exporter = {
  extension: '.json',
  part: (reading) => `${JSON.stringify(reading)}\n`,
  document: null,
  index: null,
};

import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import type { BulkFormat } from './format.ts';
import { geojson } from './geojson.ts';
import { readings } from './readings.ts';

/** Formats that the register is exported in. */
export const bulkFormats = { jsonl: readings, csv, geojson, annotations } satisfies Record<string, BulkFormat>;
export type BulkFormatName = keyof typeof bulkFormats;
export const bulkFormatNames = Object.keys(bulkFormats) as BulkFormatName[];

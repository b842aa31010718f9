import type { Format } from '../index.ts';
import type { PlaceExporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const placeExporters = { text, json, html } satisfies Record<Format, PlaceExporter>;

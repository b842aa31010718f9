import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const formats = ['text', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

export const exporters = { text, json, html } satisfies Record<Format, Exporter>;

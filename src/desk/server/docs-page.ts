import type { TSchema } from 'typebox';
import { escapeHtml } from '../../exports/html/escape-html.ts';
import { api } from '../contract/api.ts';
import type { Endpoint } from '../contract/endpoint.ts';

/** The whole contract as one page that needs no script and no network; /api/openapi.json is the same for programs. */
export function docsPage(): string {
  const endpoints = Object.entries(api) as [string, Endpoint][];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sijill desk: API</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main><h1>Sijill desk: API</h1>
<p>Every request needs the desk’s cookie, or the token of the first address: <code>Authorization: Bearer TOKEN</code>.
The same for programs: <a href="/api/openapi.json">openapi.json</a>. What is wrong is answered as <code>{"problem": "…"}</code>.</p>
<ul>${endpoints.map(([name]) => `<li><a href="#${anchor(name)}"><code>${escapeHtml(name)}</code></a></li>`).join('')}</ul>
${endpoints.map(([name, endpoint]) => section(name, endpoint)).join('\n')}
<h2 id="events">GET /api/events</h2><p>Server-sent events: what changed in the register, and what becomes of files on their way in.</p>
</main></body></html>`;
}

function section(name: string, { summary, params, query, body, answer }: Endpoint): string {
  const parts = { 'in the path': params, 'in the query': query, 'in the body': body, answer };
  const tables = Object.entries(parts).flatMap(([title, schema]) => (schema === undefined ? [] : [table(title, schema)]));
  return `<section><h2 id="${anchor(name)}"><code>${escapeHtml(name)}</code></h2><p>${escapeHtml(summary)}</p>${tables.join('')}</section>`;
}

interface Described {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

function table(title: string, schema: TSchema): string {
  const { properties, required = [], description } = schema as unknown as Described;
  if (properties === undefined) return `<h3>${title}</h3><p>${escapeHtml(description ?? typeWords(schema as unknown as Described))}</p>`;
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code>${required.includes(name) ? '' : ' (may be left out)'}</th><td>${escapeHtml(typeWords(field))}</td><td>${escapeHtml(field.description ?? '')}</td></tr>`,
  );
  return `<h3>${title}</h3><table><tbody>${rows.join('')}</tbody></table>`;
}

const MOST = 8;

function typeWords(schema: Described): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf !== undefined) {
    const words = [...new Set(schema.anyOf.map(typeWords))];
    return words.length > MOST ? `one of ${words.length} forms: see openapi.json` : words.join(' or ');
  }
  if (schema.items !== undefined) return `list of ${typeWords(schema.items)}`;
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return schema.type ?? 'any';
}

function anchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

export const DOCS_STYLE = `:root{color-scheme:light dark}body{margin:0;font:1rem/1.55 system-ui,sans-serif}main{max-width:60rem;margin:auto;padding:1.5rem}
code{font-size:.95em}section{border-top:1px solid #8886;margin-block-start:1.5rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid #8884;font-weight:400}h2{font-size:1.15rem}h3{font-size:1rem}`;

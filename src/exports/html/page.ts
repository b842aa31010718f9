import { createHash } from 'node:crypto';
import type { Page } from '../exporter.ts';
import { escapeHtml } from './escape-html.ts';
import { script } from './script.ts';
import { style } from './style.ts';

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
// Nothing may be loaded from anywhere; only this very style and script run.
const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;

/** A whole page around its main content: self-contained, without network. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · Sijill</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the record</a>
<header class="mast"><span class="brand">Sijill<bdi lang="ar">سجل</bdi></span><span class="what">what a report says, in its own words</span></header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot"><p>Read by machine, not reviewed by a person. Each claim rests on the words quoted beside it; open points are named, not guessed.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

/** The page that leads to the others of a folder. */
export function indexPage(pages: readonly Page[]): string {
  const items = pages.map(({ file, title }) => `<li><a href="${escapeHtml(encodeURI(file))}" dir="auto">${escapeHtml(title)}</a></li>`);
  const count = `${pages.length} ${pages.length === 1 ? 'report' : 'reports'}`;
  return page(count, `<section class="report"><h1>${count}</h1><ol class="pages">${items.join('\n')}</ol></section>`);
}

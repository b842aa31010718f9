/**
 * Speed of `sijill read` on saved HTML pages.
 *   npm run bench -- pages
 * prints pages per second over 400 generated pages of about 60 KB (a report of 700 words in the menus, scripts, related
 * links and comments of a news site), the memory, and how the time grows with comments up to a page of 5 MB.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReport } from './speed/generated-report.ts';
import { countClaims, measure, memoryWords, print } from './speed/measure.ts';

const PAGES = 400;
const WORDS = 700;
const COMMENTS = 40;

const item = (index: number) =>
  `<li class="menu-item menu-item-type-custom menu-item-${index}"><a href="https://news.example/section/${index}" class="menu-link">Section ${index}</a></li>`;
const related = (index: number) =>
  `<div class="card card--small"><a class="card__link" href="/2016/05/${index}"><img class="lazy" src="data:," data-src="/i/${index}.jpg" width="120" height="80"><h3 class="card__title">Shelling kills ${index} in the northern suburbs, residents say</h3></a><time datetime="2016-04-${10 + (index % 18)}">April</time></div>`;
const comment = (index: number) =>
  `<li class="comment depth-1" id="comment-${index}"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader ${index}</b></footer><div class="comment-content"><p>I do not believe this at all, more than ${index} people left our street alone.</p></div></article></li>`;
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** A news site's page around a report, with as many readers' comments as asked for. */
function makePage(seed: number, comments: number): string {
  const [head = '', body = ''] = makeReport(seed, (_, count) => count >= WORDS).split('\n---\n');
  const title = /^Title: (.*)$/m.exec(head)?.[1] ?? '';
  const day = /^Date: (.*)$/m.exec(head)?.[1] ?? '';
  const paragraphs = body.split(/\n\n+/).map((paragraph) => `<p class="wp-block-paragraph">${paragraph}</p>`);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta property="og:title" content="${title}"><meta property="article:published_time" content="${day}T10:00:00Z">
<style>${times(120, (index) => `.block-${index} > .inner { margin: ${index}px auto; color: #333 }`)}</style>
<script>window.data = {${times(150, (index) => `"key${index}": {"value": ${index}, "label": "Label number ${index}"}`)}};</script></head>
<body class="post-template single"><header class="site-header"><nav class="main-menu"><ul>${times(60, item)}</ul></nav></header>
<main><article class="post hentry"><h1 class="entry-title">${title}</h1><div class="entry-meta"><time class="published" datetime="${day}">${day}</time></div>
<div class="entry-content">${paragraphs.join('\n')}</div></article>
<section class="related-posts">${times(24, related)}</section><div id="comments"><ol class="comment-list">${times(comments, comment)}</ol></div></main>
<aside class="sidebar">${times(20, related)}</aside><footer class="site-footer"><ul>${times(40, item)}</ul></footer>
<script>${times(100, (index) => `function f${index}(a, b) { return a < b ? a : b + ${index}; }`)}</script></body></html>`;
}

async function throughput(folder: string): Promise<void> {
  const many = join(folder, 'many');
  mkdirSync(many);
  let bytes = 0;
  for (let seed = 0; seed < PAGES; seed += 1) {
    const page = makePage(seed, COMMENTS);
    bytes += page.length;
    writeFileSync(join(many, `page-${String(seed).padStart(3, '0')}.html`), page);
  }
  const run = await measure(['read', '--format', 'json', many]);
  print(
    `${PAGES} pages of ${Math.round(bytes / PAGES / 1000)} KB, ${WORDS} words`,
    `${(PAGES / run.seconds).toFixed(1)} pages/s (${run.seconds.toFixed(1)} s, ${countClaims(run.out)} claims)`,
  );
  print('peak memory', memoryWords(run.megabytes));
}

async function growth(folder: string): Promise<void> {
  for (const comments of [40, 400, 4000, 20_000]) {
    const file = join(folder, `comments-${comments}.html`);
    const page = makePage(1, comments);
    writeFileSync(file, page);
    const { seconds, megabytes } = await measure(['read', '--format', 'json', '--max-size', '20MB', file]);
    print(`one page of ${Math.round(page.length / 1000)} KB`, `${seconds.toFixed(2)} s, ${memoryWords(megabytes)}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sijill-pages-'));
try {
  print('machine', `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  await throughput(folder);
  await growth(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

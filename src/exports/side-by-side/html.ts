import { escapeHtml } from '../html/escape-html.ts';
import { page } from '../html/page.ts';
import type { Grid, Row, Section, Sheet } from './sheet.ts';

/** One self-contained page; both scripts run in their own direction. */
export function sheetHtml({ title, note, sections }: Sheet): string {
  const shown = sections.filter(({ grid, rows }) => grid !== null || rows.length > 0).map(section);
  return page(
    title,
    `<section class="report"><h1 dir="auto">${escapeHtml(title)}</h1>\n<p>${escapeHtml(note)}</p>\n${shown.join('\n')}</section>`,
  );
}

function section({ heading, grid, rows }: Section): string {
  const list = rows.length === 0 ? '' : `<ul>${rows.map(item).join('\n')}</ul>`;
  return `<section class="group"><h2 dir="auto">${escapeHtml(heading)}</h2>${grid === null ? '' : table(grid)}${list}</section>`;
}

function item({ label, words, quotes }: Row): string {
  const before = label === '' ? '' : `<span class="count">${escapeHtml(label)}</span> `;
  return `<li dir="auto">${before}${escapeHtml(words)}${quotes.map((quote) => `<span class="beside" dir="auto">${escapeHtml(quote)}</span>`).join('')}</li>`;
}

function table({ columns, rows, key }: Grid): string {
  const heads = columns.map((column) => `<th scope="col" dir="auto">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    ({ head, cells }) =>
      `<tr><th scope="row" dir="auto">${escapeHtml(head)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escapeHtml(key)}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

import type { Reading } from '../reading.ts';
import { claimCodes } from './codes.ts';
import type { Exporter } from './exporter.ts';
import { agreementPanels } from './html/agreements.ts';
import { type CardSource, claimCards } from './html/claim-cards.ts';
import { escapeHtml } from './html/escape-html.ts';
import { type Marked, markedText } from './html/marked-text.ts';
import { indexPage, page } from './html/page.ts';
import { kindNames, kinds } from './words/claim.ts';
import { exampleLabel, reportRows } from './words/report.ts';

/** One self-contained page: the text with marked claims, the claims beside it, the agreements below. */
export const html: Exporter = {
  extension: '.html',
  part: (reading, { position }) => article(reading, `r${position + 1}-`),
  document: (parts, titles) => page(parts.length === 1 ? (titles[0] ?? '') : `${parts.length} reports`, parts.join('\n')),
  index: { file: 'index.html', page: indexPage },
};

function article(reading: Reading, prefix: string): string {
  const codes = claimCodes(reading.claims);
  const source: CardSource = { reading, codes, prefix };
  const claims =
    reading.claims.length === 0
      ? '<p>No claims: nothing in the text fits a rule, or its language is not read yet.</p>'
      : claimCards(source);
  const agreements = agreementPanels(source);
  return `<article class="report" id="${prefix}report" aria-labelledby="${prefix}title">
${head(reading, prefix)}
<div class="columns">
<section class="reading" aria-labelledby="${prefix}text-title"><h2 id="${prefix}text-title">Text</h2>
${textBlock(source)}</section>
<section class="claims" aria-labelledby="${prefix}claims-title"><h2 id="${prefix}claims-title">Claims <span class="count">${reading.claims.length}</span></h2>
${claims}</section>
</div>
${agreements === '' ? '' : `<section class="agreements" aria-labelledby="${prefix}deal-title"><h2 id="${prefix}deal-title">Agreements</h2>${agreements}</section>`}
${rejected(reading)}
</article>`;
}

function head(reading: Reading, prefix: string): string {
  const label = exampleLabel(reading);
  const rows = reportRows(reading).map(
    ([name, value]) => `<div class="${name}"><dt>${capital(name)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`,
  );
  const notes = reading.report.notes.map((note) => `<li dir="auto">${escapeHtml(note)}</li>`);
  const title = reading.report.title ?? reading.report.file ?? 'Untitled report';
  return `<header>${label === null ? '' : `<p class="example" dir="auto">${escapeHtml(label)}</p>`}
<h1 id="${prefix}title" dir="auto">${escapeHtml(title)}</h1>
<dl class="meta">${rows.join('')}</dl>
${notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`}
${jump(reading, prefix)}</header>`;
}

function jump(reading: Reading, prefix: string): string {
  const links = kinds.flatMap((kind) => {
    const count = reading.claims.filter((claim) => claim.kind === kind).length;
    if (count === 0) return [];
    const name = kindNames[kind];
    return [
      `<li><a href="#${prefix}k-${kind}"><span class="swatch ${kind}" aria-hidden="true">${name.letter}</span>${name.many} <span class="count">${count}</span></a></li>`,
    ];
  });
  if (reading.agreements.length > 0) {
    links.push(`<li><a href="#${prefix}deal-title">Agreements <span class="count">${reading.agreements.length}</span></a></li>`);
  }
  return links.length === 0 ? '' : `<nav aria-label="Parts of the record"><ul class="jump">${links.join('')}</ul></nav>`;
}

function textBlock({ reading, codes, prefix }: CardSource): string {
  const marks: Marked[] = reading.claims.map((claim) => ({ ...claim.quote, code: codes.get(claim.id) ?? '', kind: claim.kind }));
  const { text, furniture, language } = reading.report;
  const lang = language === 'und' ? '' : ` lang="${language}"`;
  return `<div class="text" dir="auto"${lang} tabindex="0" role="region" aria-label="Text of the report">${markedText({ text, furniture, marks, prefix })}</div>`;
}

function rejected(reading: Reading): string {
  const count = reading.rejections.length;
  if (count === 0) return '';
  return `<p class="rejected">${count} ${count === 1 ? 'draft was' : 'drafts were'} rejected by the reader; <code>--format json</code> lists the reasons.</p>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

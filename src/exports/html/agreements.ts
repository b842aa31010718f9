import { type AgreementView, agreementViews, type Entry, entryCodes } from '../agreement-view.ts';
import type { CardSource } from './claim-cards.ts';
import { escapeHtml } from './escape-html.ts';

/** The agreements of a report: versions and terms, stances, guarantors, milestones, what is open. */
export function agreementPanels(source: CardSource): string {
  return agreementViews(source.reading)
    .map((view, index) => panel(view, index, source))
    .join('');
}

function panel(view: AgreementView, index: number, source: CardSource): string {
  const id = `${source.prefix}a${index + 1}`;
  const list = (title: string, entries: readonly Entry[], style = 'plain') =>
    entries.length === 0
      ? ''
      : `<section class="part ${style}"><h4>${title}</h4><${tag(style)}>${entries.map((entry) => item(entry, source)).join('')}</${tag(style)}></section>`;
  const versions = view.versions.map((version) => list(`<bdi>${escapeHtml(version.title)}</bdi>`, version.terms, 'version'));
  return `<section class="agreement" aria-labelledby="${id}"><h3 id="${id}" dir="auto">${escapeHtml(view.name)}</h3>
${view.status === null ? '' : `<p class="status"><span class="key">Status</span> <span dir="auto">${escapeHtml(view.status)}</span></p>`}
<div class="between">${list('Parties', view.parties)}${list('Mediators', view.mediators)}${list('Guarantors', view.guarantors)}</div>
<div class="versions">${versions.join('')}</div>
<div class="board">${list('Where each party stands', view.positions)}${list('Splits inside a party', view.splits)}${list('Milestones, in the order told', view.milestones, 'steps')}${list('Precedents', view.precedents)}${openPoints(view.open)}</div>
</section>`;
}

function tag(style: string): 'ol' | 'ul' {
  return style === 'steps' || style === 'version' ? 'ol' : 'ul';
}

function item(entry: Entry, { codes, prefix }: CardSource): string {
  const links = entryCodes(entry, codes).map((code) => `<a class="cite" href="#${prefix}c${code}">${code}</a>`);
  const beside = entry.beside === '' ? '' : `<span class="beside" dir="auto">${escapeHtml(entry.beside)}</span>`;
  return `<li><span dir="auto">${escapeHtml(entry.words)}</span> ${links.join(' ')}${beside}</li>`;
}

function openPoints(open: readonly string[]): string {
  if (open.length === 0) return '';
  return `<section class="part open"><h4>Open</h4><ul>${open.map((one) => `<li dir="auto">${escapeHtml(one)}</li>`).join('')}</ul></section>`;
}

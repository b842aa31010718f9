import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../reading.ts';
import { claimLine, kindNames, kinds } from '../words/claim.ts';
import { claimDetails } from '../words/detail.ts';
import { escapeHtml } from './escape-html.ts';

export interface CardSource {
  readonly reading: Reading;
  readonly codes: ReadonlyMap<string, string>;
  readonly prefix: string;
}

const LABELS = { says: 'Says', how: 'How', when: 'When', where: 'Where', who: 'Who', links: 'Links', note: 'Open' } as const;

/** The claims grouped by kind, each a card with its quote and a link to the place in the text. */
export function claimCards(source: CardSource): string {
  const groups = kinds.map((kind) => {
    const own = source.reading.claims.filter((claim) => claim.kind === kind);
    if (own.length === 0) return '';
    const id = `${source.prefix}k-${kind}`;
    const cards = own.map((claim) => card(claim, source)).join('');
    return `<section class="group" aria-labelledby="${id}"><h3 id="${id}"><span class="swatch ${kind}" aria-hidden="true">${kindNames[kind].letter}</span>${kindNames[kind].many} <span class="count">${own.length}</span></h3><ol class="cards">${cards}</ol></section>`;
  });
  return groups.join('');
}

function card(claim: Claim, { codes, prefix }: CardSource): string {
  const code = codes.get(claim.id) ?? '';
  const rows = claimDetails(claim, codes)
    .map(({ label, value }) => `<div class="row ${label}"><dt>${LABELS[label]}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`)
    .join('');
  return `<li class="card ${claim.kind}" id="${prefix}c${code}" data-code="${code}">
<p class="line"><span class="code">${code}</span> <span class="said" dir="auto">${escapeHtml(claimLine(claim))}</span></p>
<blockquote dir="auto"><a href="#${prefix}t${code}" aria-label="Show ${code} in the text">${escapeHtml(claim.quote.exact)}</a></blockquote>
<dl>${rows}</dl></li>
`;
}

import type { PlaceAnswer, PlaceChoice } from '../../gazetteer/place-answer.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { page } from '../html/page.ts';
import type { PlaceExporter } from './exporter.ts';
import { kindWords, peopleWords, positionWords } from './words.ts';

/** One self-contained page: a section a name, a card a candidate. */
export const html: PlaceExporter = {
  print: (answers) => page(answers.length === 1 ? (answers[0]?.name ?? '') : `${answers.length} names`, answers.map(section).join('\n')),
};

function section({ name, choices, why }: PlaceAnswer, index: number): string {
  const title = `n${index + 1}`;
  return `<section class="report" aria-labelledby="${title}"><h1 id="${title}" dir="auto">${escapeHtml(name)}</h1>
<p dir="auto">${escapeHtml(why)}</p>
<ol class="cards">${choices.map(card).join('\n')}</ol></section>`;
}

function card(choice: PlaceChoice): string {
  const { place, score, reasons } = choice;
  const rows: readonly (readonly [string, string])[] = [
    ['what', kindWords(choice)],
    ['people', peopleWords(choice)],
    ['where', positionWords(choice)],
    ['also', place.aliases.join(', ')],
    ['score', `${score.toFixed(2)}: ${reasons.map(({ words }) => words).join(', ')}`],
    ['source', place.source ?? ''],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return `<li class="card situation"><p class="line" dir="auto">${escapeHtml(place.name)} <span class="count">${escapeHtml(place.id)}</span></p>
<dl>${shown.map(([label, value]) => `<div class="row"><dt>${label}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`).join('')}</dl></li>`;
}

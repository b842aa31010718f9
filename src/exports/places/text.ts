import picocolors from 'picocolors';
import type { PlaceChoice } from '../../gazetteer/place-answer.ts';
import { safe } from '../terminal/safe.ts';
import { wrap } from '../terminal/wrap.ts';
import type { PlaceExporter } from './exporter.ts';
import { kindWords, peopleWords, positionWords } from './words.ts';

const MOST = 10;
const LEFT = '     ';

/** For a person at a terminal: the candidates of each name, numbered, and why the first is first. */
export const text: PlaceExporter = {
  print: (answers, { width, colour }) => {
    const ink = picocolors.createColors(colour);
    const blocks = answers.map((answer) => {
      const head = [ink.bold(safe(answer.name)), ...wrap(safe(answer.why), width, { first: '  ', rest: '  ' }).map(ink.dim)];
      const shown = answer.choices.slice(0, MOST);
      const more = answer.choices.length - shown.length;
      return [
        ...head,
        ...shown.flatMap((choice, index) => linesOf(choice, index, width)),
        ...(more > 0 ? [`${LEFT}and ${more} more; --format json lists all`] : []),
      ];
    });
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function linesOf(choice: PlaceChoice, index: number, width: number): string[] {
  const { place, score, reasons } = choice;
  const facts = [kindWords(choice), peopleWords(choice), positionWords(choice)].filter((words) => words !== '').join(' · ');
  const because = reasons.map(({ words }) => words).join(', ');
  const wrapped = (words: string) => wrap(safe(words), width, { first: LEFT, rest: LEFT });
  return [
    ...wrap(safe(`${place.name}  ${place.id}`), width, { first: `${String(index + 1).padStart(3)}. `, rest: LEFT }),
    ...wrapped(facts),
    ...wrapped(`score ${score.toFixed(2)}: ${because}`),
    ...(place.aliases.length > 0 ? wrapped(`also ${place.aliases.slice(0, 8).join(', ')}`) : []),
  ];
}

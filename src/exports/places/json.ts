import type { PlaceAnswer } from '../../gazetteer/place-answer.ts';
import type { PlaceExporter } from './exporter.ts';

/** JSON Lines: one answer a name, `chosen` the id of the first candidate. */
export const json: PlaceExporter = {
  print: (answers) => answers.map((answer) => `${JSON.stringify(documentOf(answer))}\n`).join(''),
};

function documentOf({ name, choices, why }: PlaceAnswer) {
  return {
    schema: 'sijill-places/1',
    name,
    chosen: choices[0]?.place.id ?? null,
    why,
    candidates: choices.map(({ place, within, score, reasons }) => ({ ...place, within, score, reasons })),
  };
}

import type { PlaceAnswer } from '../../gazetteer/place-answer.ts';
import type { Layout } from '../exporter.ts';

/** A format that answers about places are printed in: all answers of one run together. */
export interface PlaceExporter {
  print(answers: readonly PlaceAnswer[], layout: Pick<Layout, 'width' | 'colour'>): string;
}

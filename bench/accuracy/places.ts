import { loadGazetteer } from '../../src/gazetteer/place-gazetteer.ts';
import type { PlaceCandidate } from '../../src/mentions/mention.ts';
import { resolvePlaces } from '../../src/mentions/place/resolve.ts';
import type { Span } from '../../src/text/span.ts';
import type { Corpus } from './corpus.ts';

const gazetteer = loadGazetteer();

/** Toponyms found by the reader, and its coordinates for the toponyms that the annotators marked. */
export const places: Corpus = {
  files: ['geovirus.jsonl', 'lgl.jsonl'],
  scorer: 'places.py',
  beside: 'LGL, Acc@161 on what each resolved: Palladian 77, Edinburgh 76, CLAVIN 71; Mordecai 3 (neural) 82.7 on its own subset',
  predict: (record, tools) => {
    const { mentions, sentences } = tools.context(tools.report(record));
    const marked = (record.gold as { toponyms: readonly Span[] }).toponyms;
    const asked = resolvePlaces({ text: record.text, sentences }, marked, gazetteer);
    return {
      toponyms: mentions.places.filter((mention) => !mention.reference).map((mention) => located(mention, mention.candidates[0])),
      resolved: marked.map((span, index) => located(span, asked[index]?.[0])),
    };
  },
};

function located({ start, end }: Span, place: PlaceCandidate | undefined) {
  return { start, end, lat: place?.lat ?? null, lon: place?.lon ?? null };
}

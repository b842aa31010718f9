import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../src/gazetteer/place-gazetteer.ts';
import { languages } from '../src/languages/index.ts';
import type { PlaceCandidate } from '../src/mentions/mention.ts';
import { resolvePlaces } from '../src/mentions/place/resolve.ts';
import { findPlaces } from '../src/mentions/place.ts';
import type { Span } from '../src/text/span.ts';

// Runs the place finder over annotated corpora (one JSON object a line: id, text, gold.toponyms with start and end) and
// writes OUT_DIR/NAME.pred.jsonl: what it finds by itself, and its answers for the annotated spans.
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('usage: node bench/places.ts CORPUS_DIR OUT_DIR');
  process.exit(2);
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly toponyms: readonly Span[] };
}

const began = performance.now();
const gazetteer = loadGazetteer();
console.log(`load ${(performance.now() - began).toFixed(0)} ms`);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  const start = performance.now();
  const answers = lines.map((line) => JSON.stringify(answer(JSON.parse(line) as Document)));
  const target = join(out, file.replace('.jsonl', '.pred.jsonl'));
  writeFileSync(target, `${answers.join('\n')}\n`);
  console.log(`${file}: ${answers.length} texts, ${(performance.now() - start).toFixed(0)} ms, ${target}`);
}

function answer({ id, text, gold }: Document) {
  const sentences = languages.en.analyse(text, [{ start: 0, end: text.length }]);
  const found = findPlaces(text, sentences, gazetteer).filter((mention) => !mention.reference);
  const asked = resolvePlaces({ text, sentences }, gold.toponyms, gazetteer);
  const toponyms = found.map((mention) => located(mention, mention.candidates[0]));
  const resolved = gold.toponyms.map((span, index) => located(span, asked[index]?.[0]));
  return { id, pred: { toponyms, resolved } };
}

function located({ start, end }: Span, place: PlaceCandidate | undefined) {
  return { start, end, lat: place?.lat ?? null, lon: place?.lon ?? null };
}

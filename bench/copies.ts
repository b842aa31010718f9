/**
 * Copies among generated reports of one war, in both languages.
 *   npm run bench -- copies [families]            recall and precision by what was done to the copy, false links
 *   npm run bench -- copies --texts FILE.jsonl    links among texts of your own: lines with "id" and "text"
 * A family is a text and what editors made of it: reworded by 0 to 40 %, cut, under another headline, with added
 * paragraphs. Two texts are told as copies from 80 % of shared words on (the generator knows how many there are).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Pair, pairsOf } from '../src/reconcile/copies/pairs.ts';
import { isCopy } from '../src/reconcile/copies/shared.ts';
import { type SignedText, signText } from '../src/reconcile/copies/signature.ts';
import { bodyOf, type Editing, edited, firstOf, numbersFrom, trueShare, type Variant } from './copies/family.ts';
import { print } from './speed/measure.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });

const EDITS: readonly (readonly [name: string, Editing])[] = [
  ['as it was', { reworded: 0, cut: 0, added: 0 }],
  ['reworded 5 %', { reworded: 0.05, cut: 0, added: 0 }],
  ['reworded 10 %', { reworded: 0.1, cut: 0, added: 0 }],
  ['reworded 15 %', { reworded: 0.15, cut: 0, added: 0 }],
  ['reworded 20 %', { reworded: 0.2, cut: 0, added: 0 }],
  ['reworded 30 %', { reworded: 0.3, cut: 0, added: 0 }],
  ['reworded 40 %', { reworded: 0.4, cut: 0, added: 0 }],
  ['cut by half', { reworded: 0, cut: 0.5, added: 0 }],
  ['cut by 70 %, reworded 10 %', { reworded: 0.1, cut: 0.7, added: 0 }],
  ['added half again', { reworded: 0, cut: 0, added: 0.5 }],
  ['added half again, reworded 10 %', { reworded: 0.1, cut: 0, added: 0.5 }],
];

const signed = (text: string): SignedText => signText({ text, furniture: [] });
const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

function families(count: number): void {
  const texts = Array.from({ length: count }, (_, family) => family).flatMap((family) => {
    const first = firstOf(family);
    return [
      { edit: 'first', text: first },
      ...EDITS.map(([edit, editing], row) => ({ edit, text: edited(first, editing, numbersFrom(1_000_000 + family * 100 + row)) })),
    ];
  });
  const started = performance.now();
  const pairs = pairsOf(texts.map(({ text }) => signed(bodyOf(text))));
  print('texts', `${texts.length} in ${count} families, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const found = new Map(pairs.map((pair) => [pair.a * texts.length + pair.b, pair]));
  const all: Variant[] = texts.map(({ text }) => text);
  for (const [row, [edit]] of EDITS.entries()) {
    const each = Array.from(
      { length: count },
      (_, family) => [family * (EDITS.length + 1), family * (EDITS.length + 1) + row + 1] as const,
    );
    tell(edit, each, { found, all });
  }
  const within = all.flatMap((text, a) => siblings(text, a, all).map((b) => [a, b] as const));
  tell('all of one family', within, { found, all });
  const strange = pairs.filter(({ a, b }) => all[a]?.family !== all[b]?.family);
  const copies = pairs.filter(isCopy);
  print('precision of copies', percent(copies.filter(({ a, b }) => all[a]?.family === all[b]?.family).length, copies.length));
  const unrelated = (texts.length * (texts.length - 1)) / 2 - within.length;
  print(
    'unrelated pairs linked',
    `${strange.length} of ${unrelated}, ${((100 * strange.length) / unrelated).toFixed(5)} %, as copies ${strange.filter(isCopy).length}`,
  );
}

function siblings(text: Variant, a: number, all: readonly Variant[]): number[] {
  return all.flatMap((other, b) => (b > a && other.family === text.family ? [b] : []));
}

interface Found {
  readonly found: ReadonlyMap<number, Pair>;
  readonly all: readonly Variant[];
}

function tell(name: string, pairs: readonly (readonly [number, number])[], { found, all }: Found): void {
  const due = pairs.filter(([a, b]) => trueShare(all[a] as Variant, all[b] as Variant) >= 0.8);
  const pairOf = ([a, b]: readonly [number, number]) => found.get(a * all.length + b);
  const told = due.filter((pair) => isCopy(pairOf(pair) ?? { share: 0, words: 0 })).length;
  const linked = pairs.filter((pair) => pairOf(pair) !== undefined).length;
  print(name, `recall ${percent(told, due.length)} of ${due.length} that share 80 %; linked at all ${percent(linked, pairs.length)}`);
}

function own(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  const pairs = pairsOf(texts.map(({ text }) => signed(text)));
  for (const { a, b, share, passages } of [...pairs].sort((x, y) => y.share - x.share)) {
    print(`${texts[a]?.id} ${texts[b]?.id}`, `${(100 * share).toFixed(0)} %, ${passages.map(({ length }) => length).join(' ')} words`);
  }
  print('pairs', `${pairs.length} of ${(texts.length * (texts.length - 1)) / 2}, copies ${pairs.filter(isCopy).length}`);
}

if (values.texts === undefined) families(Number(positionals[0] ?? 200));
else own(values.texts);

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import arabic from '../src/desk/client/messages/ar/notes.json' with { type: 'json' };
import english from '../src/desk/client/messages/en/notes.json' with { type: 'json' };
import { noteWords, templateOf } from '../src/desk/client/note-words.ts';
import { openReader } from '../src/open-reader.ts';
import { openReport } from '../src/reports/index.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const examples = fileURLToPath(new URL('../examples/raqqa-2017/', import.meta.url));

/** The notes that the rules of the reader can make, as their source writes them; what fills a slot is a word. */
function writtenNotes(): { readonly file: string; readonly note: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:claims|agreements)\/.*\.ts$/.test(file) && !/\.test\.ts$|\/cases|-rows\.ts$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(`${source}${file}`, 'utf8');
    const places = file === 'agreements/open.ts' ? [text] : [...text.matchAll(/\bnotes: .*(?:\n\s+.*\],)?/g)].map(([line]) => line);
    return places.flatMap((place) => sentencesIn(place).map((note) => ({ file, note })));
  });
}

/** String and template literals with a blank in them, as a note has. */
function sentencesIn(code: string): string[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [...plain.matchAll(/'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`/g)]
    .map(([, quoted, template]) => (quoted ?? template ?? '').replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'x'))
    .filter((literal) => /^[a-z][a-z’]*:? .*[a-z]/.test(literal));
}

describe('the notes of the reader have words in Arabic', () => {
  const written = writtenNotes();

  test('the rules make notes', () => {
    expect(new Set(written.map(({ note }) => note)).size).toBeGreaterThan(20);
  });

  test('every note of a rule fits a template', () => {
    expect(written.filter(({ note }) => templateOf(note) === null)).toEqual([]);
  });

  test('every note on the examples fits a template', async () => {
    const read = openReader({});
    const notes = readdirSync(examples)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => {
        const report = openReport(readFileSync(`${examples}${file}`), { file });
        if ('refused' in report) throw new Error(report.refused);
        const { claims, agreements } = read(report);
        return [...claims.flatMap((claim) => claim.notes), ...agreements.flatMap(({ open }) => open)];
      });
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => templateOf(note) === null)).toEqual([]);
  });

  test('every template is in Arabic letters and has the same slots', () => {
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, template] of Object.entries(english) as [keyof typeof arabic, string][]) {
      expect(slots(arabic[key])).toEqual(slots(template));
      expect(arabic[key].replace(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
    }
  });

  test.each<[note: string, words: string, why: string]>([
    ['who is obliged is not said', 'لا يُذكر من الملزَم', 'no slot'],
    ['ahead: talks', 'لم يحدث بعد: محادثات', 'a step has its own word'],
    ['who is obliged is not said in 2 of 5 terms', 'لا يُذكر من الملزَم في \u20682\u2069 من \u20685\u2069 من البنود', 'two slots'],
    ['something new', 'something new', 'no template: as it is'],
  ])('%s: %s (%s)', (note, words) => {
    expect(
      noteWords(
        note,
        (key) => arabic[key as keyof typeof arabic],
        (step) => (step === 'talks' ? 'محادثات' : step),
      ),
    ).toBe(words);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Messages = { readonly [key: string]: string | Messages };

const folder = new URL('./', import.meta.url);
const namespaces = readdirSync(new URL('en/', folder));
const read = (language: string, file: string) => flat(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')) as Messages);

function flat(messages: Messages, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const singular = (messages: Map<string, string>) => [...new Set([...messages.keys()].map((key) => key.replace(PLURAL, '')))].sort();

test('both languages have the same files', () => {
  expect(readdirSync(new URL('ar/', folder))).toEqual(namespaces);
});

test.each(namespaces)('%s says the same things in both languages', (file) => {
  const [english, arabic] = [read('en', file), read('ar', file)];
  expect(singular(arabic)).toEqual(singular(english));
  const counted = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, ''));
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`).filter((name) => !arabic.has(name)));
  expect(missing).toEqual([]);
});

test.each(namespaces)('%s names the same values in both languages', (file) => {
  const names = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
  const [english, arabic] = [read('en', file), read('ar', file)];
  const plain = [...english].filter(([key]) => !PLURAL.test(key));
  expect(plain.filter(([key, text]) => names(text).join() !== names(arabic.get(key)).join()).map(([key]) => key)).toEqual([]);
});

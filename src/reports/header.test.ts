import { expect, test } from 'vitest';
import { readHeader } from './header.ts';

test.each([
  { text: 'Title: Two towns\nDate: 2017-04-14\nOutlet: The Gazette\n---\nBody', title: 'Two towns', body: 'Body', why: 'plain' },
  { text: 'Title: Two towns\r\n---\r\nBody', title: 'Two towns', body: 'Body', why: 'Windows line ends' },
  { text: '---\ntitle: "Two towns"\n---\nBody', title: 'Two towns', body: 'Body', why: 'Markdown front matter' },
  { text: 'العنوان: مدينتان\n---\nنص', title: 'مدينتان', body: 'نص', why: 'Arabic names' },
  {
    text: 'Title: A: the second colon stays\n---\nBody',
    title: 'A: the second colon stays',
    body: 'Body',
    why: 'only the first colon parts',
  },
  { text: 'Title: One\nTitle: Two\n---\nBody', title: 'One', body: 'Body', why: 'the first of a name counts' },
])('reads a header: $why', ({ text, title, body }) => {
  const header = readHeader(text);
  expect(header.fields.title).toBe(title);
  expect(text.slice(header.span.end)).toBe(body);
});

test.each([
  ['Title: Two towns\nBody without a line', 'no closing line'],
  ['Two towns agreed.\n---\nMore', 'the first line is no field'],
  ['Title: Two towns\n\nA paragraph: with a colon\n---\nBody', 'a blank line ends it'],
  ['The mayor said at the gate of the old market hall: no\n---\nBody', 'too long for a name'],
  ['', 'empty'],
])('%j has none: %s', (text) => {
  expect(readHeader(text).span).toEqual({ start: 0, end: 0 });
});
